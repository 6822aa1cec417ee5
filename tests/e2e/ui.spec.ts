import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const ink = () => getComputedStyle(document.body).color;

test('the scheme is the system’s until another is chosen, and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('fr/about/');
  const light = await page.evaluate(ink);
  const dark = page.getByRole('button', { name: 'Sombre' });
  await dark.click();
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  const chosen = await page.evaluate(ink);
  expect(chosen).not.toBe(light);
  await page.reload();
  expect(await page.evaluate(ink)).toBe(chosen);
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Comme le système' }).click();
  expect(await page.evaluate(ink)).toBe(light);
});

test('another tab follows the chosen scheme', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) await page.goto('en/about/');
  await first.getByRole('button', { name: 'Dark' }).click();
  await expect(second.getByRole('button', { name: 'Dark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('without JavaScript there is no switch that does nothing', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL!}fr/glossary/`);
  await expect(page.getByRole('group', { name: 'Apparence' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  await page.close();
});

test('the language switch keeps the page and the place in it', async ({ page }) => {
  await page.goto('fr/about/');
  const heading = page.locator('#about-storage');
  await heading.evaluate((element) => {
    element.scrollIntoView();
  });
  await page.waitForTimeout(2500); // a place is kept when the reader stayed there
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/about\/#about-storage$/);
  await expect(page.locator('#about-storage h2')).toBeInViewport();
});

test('the language switch is a plain link at the top of a page', async ({ page }) => {
  await page.goto('en/about/');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/about\/$/);
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the glossary is filtered without regard to accents and case', async ({ page }) => {
  await page.goto('fr/glossary/');
  const all = await page.locator('[data-found]').count();
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toHaveText(`${all} termes`);
  const box = page.getByRole('searchbox', { name: 'Filtrer les termes' });
  await box.fill('SYSTEME');
  await expect(page.locator('[data-found]:visible').first()).toBeVisible();
  const left = await page.locator('[data-found]:visible').count();
  expect(left).toBeLessThan(all);
  await expect(status).toHaveText(left === 1 ? '1 terme' : `${left} termes`);
  expect(await violations(page)).toEqual([]);
});

test('a filter that finds nothing says so and offers the way back', async ({ page }) => {
  await page.goto('en/glossary/');
  const all = await page.locator('[data-found]').count();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
    'No term contains “xyzzy”.',
  );
  await expect(page.locator('[data-found]:visible')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all terms' }).click();
  await expect(page.locator('[data-found]:visible')).toHaveCount(all);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('an unknown address gets a page that helps, in both languages', async ({ page }) => {
  const answer = await page.goto('en/no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'This slot is empty' })).toBeVisible();
  await page.getByRole('link', { name: 'Revenir au cours' }).click();
  await expect(page).toHaveURL(/\/fr\/$/);
});

for (const path of ['fr/', 'en/about/', 'fr/glossary/', 'no/such/page/']) {
  test(`/${path} keeps its shape with large text and with forced colours`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (const width of [1280, 800, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(overflow), `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
  });
}
