import { expect, test, type Browser } from 'playwright/test';
import { figureWords, type FigureName } from '../../src/figures/catalogue.ts';
import { chapter, chapters, deck, locales, open, shownId, slideIds } from '../support/deck.ts';
import { measureFigures, stepsOfFigures, type FigureSteps } from '../support/figures.ts';
import { deep } from '../support/matrix.ts';
import { faultsOfSlides, standAllSlides } from '../support/slides.ts';
import { watch } from '../support/watch.ts';

test.use({
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
});

/** English slides are those of French with shorter words: the short run takes them at the larger size alone. */
const sizesOf = (lang: string) => (deep || lang === 'fr' ? ['100', '115'] : ['115']);
const decks = chapters.flatMap((id) => locales.map((lang) => ({ id, lang })));

for (const { id: chapterId, lang } of decks) {
  test(`no slide of ${chapterId} overflows at ${sizesOf(lang).join(' and ')} %, and figures read from the back, ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await open(page, deck(lang, '', chapterId));
    expectStepsStand(await page.evaluate(stepsOfFigures));
    await page.evaluate(standAllSlides);
    expect(await page.evaluate(faultsOfSlides, sizesOf(lang))).toEqual([]);
    const drawings = await page.evaluate(measureFigures);
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { name, smallest } of drawings)
      expect(smallest, `${name}: the smallest text, in px`).toBeGreaterThanOrEqual(21.99);
  });
}

/** Step 1 is there, the others come. */
function expectStepsStand(figures: FigureSteps[]) {
  expect(figures.length).toBeGreaterThan(0);
  for (const { name, numbers, first, later } of figures) {
    const { steps } = figureWords[name as FigureName];
    expect(numbers, name).toEqual(Array.from({ length: steps }, (_, index) => index + 1));
    expect(first, `${name}: step 1 waits for a press`).toEqual([]);
    expect(later, `${name}: a later step does not wait`).toEqual([]);
  }
}

/** A PDF takes long: one chapter's, in the longer language, in the short run. */
const printed = decks.filter(
  ({ id, lang }) => deep || (lang === 'fr' && id === (process.env.QUAI_CHAPTER ?? chapter)),
);

for (const { id: chapterId, lang } of printed) {
  test(`the print view of ${chapterId} has one page a slide, ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    const heard = await watch(page);
    await page.goto(`${deck(lang, '', chapterId)}?view=print`);
    await page.locator('.pdf-page').first().waitFor();
    const ids = await slideIds(page);
    await expect(page.locator('.pdf-page')).toHaveCount(ids.length);
    for (const id of ids) await expect(page.locator(`[id="${id}"] > .sheet`)).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(ids.length);
    const cut = await page.locator('.pdf-page').evaluateAll((pages) =>
      pages.flatMap((sheet) => {
        const bottom = sheet.getBoundingClientRect().bottom;
        return [...sheet.querySelectorAll('.sheet *:not(.notes *)')]
          .filter(
            (part) => part.checkVisibility() && part.getBoundingClientRect().bottom > bottom + 2,
          )
          .map((part) => `${sheet.querySelector('section')?.id} ${part.className}`);
      }),
    );
    expect(cut).toEqual([]);
    expect(heard.troubles).toEqual([]);
  });
}

const windows = [
  { width: 1280, height: 720 },
  { width: 1011, height: 733 },
  { width: 390, height: 844 },
];
for (const size of windows) {
  test(`the first slide stands before the script, ${size.width} wide, and does not move`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.setViewportSize(size);
    await page.goto(deck('en'), { waitUntil: 'commit' });
    const sheet = page.locator('.title > .sheet');
    await expect(sheet).toBeVisible();
    await expect(page.locator('.reveal')).not.toHaveClass(/ready/);
    // Before its style sheets have come, a page has no faces to wait for, and boxes of no size.
    await page.waitForFunction(
      () =>
        document.readyState !== 'loading' &&
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
          ({ sheet }) => sheet !== null,
        ),
    );
    await page.evaluate(() => document.fonts.ready);
    const before = await sheet.boundingBox();
    release();
    await page.locator('.reveal.ready').waitFor();
    expect(await sheet.boundingBox()).toEqual(before);
  });
}

test('a tap shows the tools and presses none', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await open(page, `${baseURL}${deck('en', 'containers-view-host')}`);
  const next = page.locator('.deck-tools .next');
  const box = (await next.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.deck-tools')).toHaveCSS('opacity', '1');
  expect(await shownId(page)).toBe('containers-view-host');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  expect(await shownId(page)).not.toBe('containers-view-host');
  await context.close();
});

test('in a frame of a page it leaves the focus alone, and Escape is its own', async ({ page }) => {
  await page.goto(`en/${chapter}/`);
  await page.evaluate(
    (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.width = '640';
      frame.height = '360';
      document.querySelector('main')!.prepend(frame);
    },
    `/${deck('en', 'containers-view-host')}`,
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('.reveal.ready').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await frame.locator('section.slide.present > .sheet').click({ position: { x: 300, y: 200 } });
  await page.keyboard.press('Escape');
  await expect(frame.locator('.reveal')).toHaveClass(/overview/);
  await page.keyboard.press('Escape');
  await expect(frame.locator('.reveal')).not.toHaveClass(/overview/);
  await page.keyboard.press('PageDown');
  await expect(frame.locator('#containers-view-host')).not.toHaveClass(/present/);
});

async function withoutScript(browser: Browser, address: string) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 900, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('without a script the slides stand one under the other', async ({ browser, baseURL }) => {
  const page = await withoutScript(browser, `${baseURL}${deck('fr')}`);
  const slides = page.locator('section.slide');
  const count = await slides.count();
  let last = -1;
  for (let index = 0; index < count; index++) {
    const box = await slides.nth(index).locator('.sheet').boundingBox();
    expect(box?.y).toBeGreaterThan(last);
    last = box!.y + box!.height - 1;
    expect(box!.width).toBeLessThanOrEqual(900);
  }
  await expect(page.locator('.notes >> visible=true')).toHaveCount(0);
  await expect(page.locator('.deck-tools a[data-command=page]')).toBeVisible();
  await expect(page.locator('.answers .press >> visible=true')).toHaveCount(0);
  await page.context().close();
});
