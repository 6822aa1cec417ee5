import decode from 'qr/decode.js';
import { expect, test, type Page } from 'playwright/test';
import { keyGroups } from '../../src/deck/keys.ts';
import { violations } from '../support/axe.ts';
import { contrasts } from '../support/contrast.ts';
import { chapter, deck, goTo, open, shownId, slideWith, violationsOn } from '../support/deck.ts';
import { deep } from '../support/matrix.ts';
import { pixels } from '../support/png.ts';
import { watch } from '../support/watch.ts';

test.use({
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
});

const slide = 'containers-view-host';
const strokes = (page: Page) => page.locator(`[id="${slide}"] > svg.ink > g`);

async function draw(page: Page, y: number) {
  await page.mouse.move(300, y);
  await page.mouse.down();
  for (let x = 320; x <= 700; x += 20) await page.mouse.move(x, y + (x % 40));
  await page.mouse.up();
}

test('drawings stay on their slide until they are cleared', async ({ page }) => {
  const heard = await watch(page);
  await open(page, deck('fr', slide));
  await page.keyboard.press('d');
  await page.locator('.ink-bar').waitFor();
  await draw(page, 300);
  await draw(page, 420);
  await expect(strokes(page)).toHaveCount(2);
  expect(await shownId(page)).toBe(slide);
  expect(await violationsOn(page, slide), 'pen').toEqual([]);
  const middle = await strokes(page).first().boundingBox();
  expect(Math.abs(middle!.x - 300)).toBeLessThan(12);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('.ink-bar')).toBeHidden();
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);
  await page.reload();
  await page.locator('.reveal.ready').waitFor();
  await goTo(page, slide, -1);
  await expect(strokes(page)).toHaveCount(2);
  await page.setViewportSize({ width: 640, height: 360 });
  await expect
    .poll(async () => Math.round((await strokes(page).first().boundingBox())!.x / 10))
    .toBe(15);
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.keyboard.press('l');
  await page.waitForURL(`**/${deck('en', slide)}`);
  await expect(strokes(page)).toHaveCount(2);
  await page.keyboard.press('e');
  await page.mouse.move(500, 250);
  await page.mouse.down();
  await page.mouse.move(500, 350, { steps: 20 });
  await page.mouse.up();
  await expect(strokes(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(strokes(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  const sure = page.getByRole('dialog', { name: 'Clear all' });
  await sure.getByRole('button', { name: 'Cancel' }).click();
  await expect(strokes(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await sure.getByRole('button', { name: 'Clear all' }).click();
  await expect(strokes(page)).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('quai-ink'))).toBeNull();

  await page.keyboard.press('c');
  await page.mouse.move(400, 300);
  await expect(page.locator('.laser')).toBeVisible();
  await expect(page.locator('.laser')).toBeHidden({ timeout: 4000 });
  expect(heard.troubles).toEqual([]);
});

test('a figure and code are enlarged, and lines pointed out', async ({ page }) => {
  await open(page, deck('en'));
  const figure = await slideWith(page, '.figure .fragment');
  await goTo(page, figure, -1);
  const drawing = page.locator(`[id="${figure}"] svg.fig >> visible=true`);
  const before = (await drawing.boundingBox())!.width;
  await page.keyboard.press('z');
  await expect(page.locator('.zoomed .enlarged')).toHaveCount(1);
  const whole = (await drawing.boundingBox())!.width;
  expect(whole).toBeGreaterThan(before);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[id="${figure}"] .fragment.visible`).first()).toBeVisible();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect((await drawing.boundingBox())!.width).toBeGreaterThan(whole * 1.5);
  const left = (await drawing.boundingBox())!.x;
  await page.keyboard.press('ArrowRight');
  expect((await drawing.boundingBox())!.x).toBeLessThan(left);
  expect(await violationsOn(page, figure), 'zoom').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.zoomed')).toHaveCount(0);
  expect(await shownId(page)).toBe(figure);
  await drawing.click();
  await expect(page.locator('.zoomed')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  await expect(page.locator('.zoomed')).toHaveCount(0);

  const code = await slideWith(page, '.captions');
  await goTo(page, code, 0);
  const lit = page.locator(`[id="${code}"] .lit-line`);
  await page.keyboard.press('x');
  await expect(lit).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(lit).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: /Lines \d+ to \d+/ })).toHaveCount(1);
  expect(await violationsOn(page, code), 'spotlight').toEqual([]);
  const lines = page.locator(`[id="${code}"] .line`);
  await lines.nth(0).click();
  await expect(lit).toHaveCount(1);
  await lines.nth(3).click({ modifiers: ['Shift'] });
  await expect(lit).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
  await lines.nth(1).dblclick();
  await expect(page.locator('.zoomed')).toHaveCount(1);
  await expect(page.locator('.zoom-caption')).toHaveText(
    (await page.locator(`[id="${code}"] .caption.current-fragment > div`).textContent())!.trim(),
  );
  await page.keyboard.press('l');
  await page.waitForURL('**/fr/**');
  await expect(page.locator('.zoomed')).toHaveCount(1);
});

test('steps go both ways, and the other language finds the question as it was left', async ({
  page,
}) => {
  await open(page, deck('fr'));
  const figure = await slideWith(page, '.figure .fragment');
  await goTo(page, figure);
  const steps = page.locator(`[id="${figure}"] .fragment`);
  const count = await steps.count();
  await page.keyboard.press('ArrowRight');
  expect(await shownId(page)).not.toBe(figure);
  await page.keyboard.press('ArrowLeft');
  expect(await shownId(page)).toBe(figure);
  await expect(page.locator(`[id="${figure}"] .fragment.visible`)).toHaveCount(count);
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator(`[id="${figure}"] .fragment.visible`).count()).toBeLessThan(count);

  await goTo(page, 'q-shared-kernel');
  await page.locator('#q-shared-kernel input').nth(1).check();
  await page.locator('#q-shared-kernel .press').click();
  await page.keyboard.press('l');
  await page.waitForURL('**/en/**');
  await expect(page.locator('#q-shared-kernel input').nth(1)).toBeChecked();
  await expect(page.locator('#q-shared-kernel .answers')).toHaveClass(/answered/);
  await page.reload();
  await page.locator('.reveal.ready').waitFor();
  await expect(page.locator('#q-shared-kernel .answers')).toHaveClass(/answered/);
});

for (const scheme of deep ? (['light', 'dark'] as const) : (['light'] as const)) {
  test(`high contrast: every text is 7:1 and more, ${scheme}`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('quai-scheme', name), scheme);
    await open(page, deck('fr'));
    await page.keyboard.press('h');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    for (const look of [scheme, scheme === 'light' ? 'dark' : 'light']) {
      await expect(page.locator('html')).toHaveAttribute('data-scheme', look);
      const shown = {
        figure: await slideWith(page, '.figure'),
        code: await slideWith(page, '.captions'),
        question: 'q-shared-kernel',
        title: chapter,
      };
      for (const [kind, id] of Object.entries(shown)) {
        await goTo(page, id, kind === 'code' ? 1 : undefined);
        if (kind === 'question') await page.locator(`[id="${id}"] .press`).click();
        const texts = await contrasts(page);
        expect(texts.length).toBeGreaterThan(2);
        expect
          .soft(
            texts.filter(({ ratio }) => ratio < 7),
            `${kind}, ${look}`,
          )
          .toEqual([]);
        if (kind === 'question') {
          expect.soft(await violationsOn(page, id), `${kind}, ${look}`).toEqual([]);
          await page.locator(`[id="${id}"] .press`).click();
        }
      }
      await page.keyboard.press('t');
    }
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  });
}

test('the room has a subtitle, an address to scan, and a list of all keys', async ({ page }) => {
  const heard = await watch(page);
  await page.addInitScript(() => localStorage.setItem('quai-text', '115'));
  await open(page, deck('fr'));
  const id = await slideWith(page, 'li.fragment');
  await goTo(page, id, 1);
  await page.keyboard.press('u');
  const strip = page.locator('.subtitle[lang=en]');
  const english = await page.locator(`[id="${id}"]`).getAttribute('data-title-en');
  await expect(strip).toContainText(english!);
  const item = strip.locator('.subtitle-item');
  await expect(item).not.toBeEmpty();
  const second = await item.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(item).not.toHaveText(second);
  const sheet = (await page.locator(`[id="${id}"] > .sheet`).boundingBox())!;
  const under = (await strip.boundingBox())!;
  expect(sheet.y + sheet.height).toBeLessThanOrEqual(under.y + 1);
  expect(await strip.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
  expect(await violationsOn(page, id), 'subtitle').toEqual([]);
  await page.reload();
  await expect(strip).toContainText(english!);
  await page.locator('.reveal.ready').waitFor();
  await goTo(page, 'q-shared-kernel');
  await expect(strip).not.toContainText(english!);
  await page.keyboard.press('u');
  await expect(strip).toBeHidden();

  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: 'Cette section sur votre écran' });
  const address = new URL(`fr/${chapter}/#shared-kernel`, page.url().replace(/fr\/.*/, '')).href;
  await expect(dialog.locator('.plain')).toHaveText(address.replace(/^https?:\/\//, ''));
  await expect(dialog.getByText('personne d’autre ne peut l’ouvrir')).toBeVisible();
  expect(decode(pixels(await dialog.locator('.qr').screenshot({ scale: 'css' })))).toBe(address);
  expect(await violations(page, 'dialog[open]'), 'address').toEqual([]);
  await page.keyboard.press('Escape');

  await page.mouse.move(600, 300);
  await page.getByRole('button', { name: 'Outils de présentation' }).click();
  const menu = page.locator('#deck-tool-menu');
  await expect(menu.getByRole('button')).toHaveCount(8);
  expect(await violations(page, '.deck-tools'), 'menu').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);

  await page.keyboard.press('?');
  const rows = await page
    .locator('dialog[data-dialog=keys] dl > div')
    .evaluateAll((all) => all.map((row) => row.querySelectorAll('kbd').length));
  expect(rows).toEqual(
    keyGroups.flatMap((group) => group.rows.map(({ keys, range }) => (range ? 3 : keys.length))),
  );
  expect(await violations(page, 'dialog[open]'), 'keys').toEqual([]);
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('z');
  await expect(page.locator('.ink-bar, .zoom-bar').filter({ visible: true })).toHaveCount(0);
  expect(heard.troubles).toEqual([]);
});
