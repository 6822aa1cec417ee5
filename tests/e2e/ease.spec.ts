import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { deep, languagesOf } from '../support/matrix.ts';
import { seed } from './logbook-log.ts';
import { clipped, signsPerLine } from '../support/measure.ts';

const chapter = (lang: string) => `/${lang}/containers/`;
const html = (page: Page) => page.locator('html');

/** Events into the log, a millisecond after one another. */
const record = (page: Page, events: object[]): Promise<void> => {
  const stamp = { schema: 1, device: 'd' };
  const at = Date.now();
  const stamped = events.map((event, place) => ({
    ...stamp,
    id: `s${place}`,
    at: at + place,
    ...event,
  }));
  return seed(page, { events: stamped, notes: [] });
};

test('text and spacing are chosen in one place, and hold before the first paint', async ({
  page,
}) => {
  await page.goto(chapter('fr'));
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Réglages de lecture et touches' });
  await expect(dialog).toBeVisible();
  expect(await violations(page, 'dialog.ease')).toEqual([]);
  await dialog.getByRole('button', { name: '115 %' }).click();
  await dialog.getByRole('button', { name: 'Large' }).click();
  await expect(dialog.getByRole('button', { name: 'Large' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      (window as unknown as { early: unknown }).early ??= { ...document.documentElement.dataset };
    });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  const early = await page.evaluate(() => (window as unknown as { early: unknown }).early);
  expect(early, 'before any module has run').toMatchObject({ text: '115', spacing: 'wide' });
  const spaced = await page
    .locator('.section > p:not([class])')
    .first()
    .evaluate((paragraph) => {
      const style = getComputedStyle(paragraph);
      const size = parseFloat(style.fontSize);
      return [style.letterSpacing, style.wordSpacing, style.lineHeight, style.marginBottom].map(
        (length) => parseFloat(length) / size + 0.001,
      );
    });
  for (const [place, least] of [0.12, 0.16, 1.5, 2].entries())
    expect(spaced[place], `value ${place} of WCAG 1.4.12`).toBeGreaterThanOrEqual(least);
});

test('wide spacing clips nothing', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('quai-spacing', 'wide'));
  for (const path of [
    chapter('fr'),
    ...(deep ? ['/en/', '/fr/glossary/', '/fr/containers/quiz/'] : ['/en/about/']),
  ])
    for (const width of deep ? [320, 390, 1280] : [320, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await expect(html(page)).toHaveAttribute('data-spacing', 'wide');
      expect(await clipped(page), `${path} at ${width}`).toEqual([]);
    }
});

test('keys of one sign can be put off; the link and the back button still serve', async ({
  page,
}) => {
  await page.goto('/en/containers/quiz/');
  await page.getByRole('link', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reading settings and keys' });
  await dialog.getByRole('checkbox', { name: /Single-character/ }).uncheck();
  await expect(dialog.getByText('Ctrl K').first()).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/en\/containers\/quiz\/$/);
  await expect(page.getByRole('link', { name: 'Settings' })).toBeFocused();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: /Search/ }), '"?" has done nothing').toBeVisible();
  await expect(dialog).toBeHidden();

  await page.goto('/en/about/');
  const section = page.locator('#about-reading');
  await expect(section.getByRole('checkbox')).not.toBeChecked();
  for (const group of ['On every page', 'Questions', 'Trainer’s window'])
    await expect(section.getByRole('heading', { name: group })).toBeVisible();
});

test('a line of text has at most 75 signs at every size, and 45 where there is room', async ({
  page,
}) => {
  for (const [place, [width, text]] of (
    [
      [390, ''],
      [768, ''],
      [1024, '130'],
      [1280, ''],
      [1920, '130'],
    ] as const
  ).entries())
    // prettier-ignore
    for (const lang of languagesOf(place)) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(chapter(lang));
      await page.evaluate((size) => {
        if (size) document.documentElement.dataset['text'] = size;
      }, text);
      const signs = await signsPerLine(page);
      const where = `${lang}, ${width} px, text ${text || '100'}`;
      expect(signs.length, where).toBeGreaterThan(20);
      expect(signs.at(-1), where).toBeLessThanOrEqual(75);
      if (width >= 768) expect(signs[signs.length >> 1], where).toBeGreaterThanOrEqual(45);
      expect(await clipped(page), where).toEqual([]);
    }
});

test('a figure is seen large, by keyboard and by hand, and the way back is the way it came', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(chapter('fr'));
  const figure = page.locator('#figure-process-view');
  const button = figure.getByRole('button', { name: /^Agrandir : / });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Un processus, deux points de vue' });
  const drawing = dialog.getByRole('img', { name: /Un processus, deux points de vue/ });
  await expect(drawing).toBeVisible();
  expect(await violations(page, 'dialog.large')).toEqual([]);
  const width = async () => (await drawing.boundingBox())!.width;
  const whole = await width();
  expect(whole, 'it fits').toBeLessThanOrEqual(390);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(whole * 1.5);
  await expect(dialog.locator('output')).not.toHaveText('');
  const frame = dialog.locator('.large-frame');
  const left = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
  const before = await left();
  expect(before, 'the middle stays in the middle').toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeGreaterThan(before);
  const box = (await frame.boundingBox())!;
  const dragged = await left();
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 230, box.y + 200, { steps: 3 });
  await page.mouse.up();
  await expect.poll(left).toBeLessThan(dragged);
  await dialog.getByRole('button', { name: 'Tout voir' }).click();
  await expect.poll(width).toBeCloseTo(whole, 0);

  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
  await expect(figure.locator('svg.fig').first()).toBeAttached();
  await page.emulateMedia({ media: 'screen' });

  await page.reload();
  await expect(dialog, 'a reload comes back to it').toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await page.goForward();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size, 'no id stands twice').toBe(ids.length);
});

test('files and wide tables are seen large too, and a file says what it needs', async ({
  page,
}) => {
  await page.goto(chapter('en'));
  const example = page.locator('.example', { hasText: 'veth.sh' }).first();
  await expect(example.getByText(/^You need a Linux host of your own, iproute2/)).toBeVisible();
  const link = example.getByRole('link', { name: 'Download veth.sh' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('veth.sh');
  await example.getByRole('button', { name: 'Enlarge: veth.sh' }).click();
  const dialog = page.getByRole('dialog', { name: 'veth.sh' });
  await expect(dialog.getByText('ip netns add blue')).toBeVisible();
  const size = () => dialog.locator('pre').evaluate((pre) => pre.getBoundingClientRect().width);
  const before = await size();
  await dialog.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(size).toBeGreaterThan(before * 1.2);
  expect(await violations(page, 'dialog.large')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('without scripts nothing is offered that could not be done', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapter('fr'));
  await expect(page.locator('.figure .tool').first()).toBeHidden();
  await expect(page.locator('.example .download').first()).toBeVisible();
  await page.getByRole('link', { name: 'Réglages' }).click();
  await expect(page).toHaveURL(/\/fr\/about\/#about-reading$/);
  await expect(page.locator('#about-reading noscript')).toBeVisible();
  await expect(page.locator('reading-settings')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sur chaque page' })).toBeVisible();
  await context.close();
});

test('the contents tell in words what was done with a section, and no line moves for it', async ({
  page,
}) => {
  await page.goto(chapter('en'));
  const section = page.locator('[data-section="containers-user"]');
  const link = page.locator('[data-contents="containers-user"]');
  await section.getByRole('button', { name: /^Mark as read/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Section marked as read.' })).toHaveCount(
    1,
  );
  await expect(link).toHaveAccessibleName(/ read$/);
  await expect(page.locator('[data-position-text]')).toHaveText(/^Sections read: 1 of \d+$/);
  const answer = {
    type: 'answer', question: 'root-outside', version: 1, response: ['a'], state: 'right', fraction: 1,
    attempt: 1, hints: 0, language: 'en',
  }; // prettier-ignore
  await record(page, [
    { ...answer, mode: 'practice' },
    { type: 'test-started', test: 't', form: 'chapter', chapters: ['containers'], questions: ['mapped-owner'], seed: 's' },
    { ...answer, question: 'mapped-owner', mode: 'test', test: 't' },
    { type: 'test-ended', test: 't', seconds: 9 },
  ]); // prettier-ignore
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (window as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(chapter('en'));
  await expect(link).toHaveAccessibleName(/ read practised: 2 of \d+ tested$/);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  expect(await violations(page, '.toc')).toEqual([]);

  await section.getByRole('button', { name: /^Mark as not read/ }).click();
  await expect(link).not.toHaveAccessibleName(/ read /);
  await section
    .locator('.section-tools')
    .evaluate((tools) => tools.scrollIntoView({ block: 'center' }));
  await page.reload();
  await expect(link).toHaveAccessibleName(/practised: 2 of \d+ tested$/);
  await section
    .locator('.section-tools')
    .evaluate((tools) => tools.scrollIntoView({ block: 'center' }));
  await expect(page.locator('[data-position-text]')).toHaveText(/^Sections read: 0 of/);
});
