import { expect, test } from 'playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { fixture } from '../../scripts/test/stages.mjs';
import { violations } from '../support/axe.ts';
import { watch } from '../support/watch.ts';

test.use({ reducedMotion: 'reduce' });

const section = 'containers-what';

test('a report says what it is about; the page’s data break no policy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { troubles } = await watch(page);
  await page.goto('en/');
  await page.goto('fr/containers/');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);

  const place = page.locator(`[data-section="${section}"]`);
  await place.locator('p').filter({ hasText: /\p{L}{4}/u }).nth(2).selectText(); // prettier-ignore
  const selected = (await page.evaluate(() => String(getSelection()))).trim();
  const button = place.locator('[data-report]');
  await button.click();
  const field = place.locator('.report textarea');
  await expect(field).toBeFocused();
  await page.keyboard.type('Une coquille.');
  const report = await field.inputValue();
  expect(report).toMatch(/^Ce qui ne va pas\s:\nUne coquille\.\n/u);
  expect(report).toContain(`/fr/containers/#${section}`);
  expect(report).toMatch(new RegExp(`\\(${section}\\)\\nLangue.*Français\\nÉdition.*2026-11`, 'u'));
  expect(report).toContain(selected.slice(0, 40));
  await place.locator('[data-report-copy]').click();
  await expect(place.locator('.report [role=status]')).toHaveText('Copié.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r', '')).toBe(report);
  expect(await violations(page, `[data-section="${section}"]`)).toEqual([]);

  await field.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.press('Enter');
  await expect(field).toHaveValue(report);
  expect(troubles).toEqual([]);
});

test.describe('over plain http', () => {
  test.use({ baseURL: `http://course.test:${process.env.QUAI_TEST_PORT}/`, colorScheme: 'dark', viewport: { width: 390, height: 844 } }); // prettier-ignore

  test('a question is reported by its id, and the text is selected to be copied', async ({
    page,
  }) => {
    // prettier-ignore
    await page.goto('en/cloud/quiz/');
    const button = page.locator('[data-report]').nth(1);
    const id = (await button.getAttribute('data-report'))!;
    await button.click();
    const box = page.locator('.report');
    await box.locator('[data-report-copy]').click();
    await expect(box.locator('[role=status]')).toContainText('The text is selected');
    const chosen = await box.locator('textarea').evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ); // prettier-ignore
    expect(chosen).toContain(`Place: Question 2 of`);
    expect(chosen).toContain(`(${id})\n`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    expect(await violations(page, '.report')).toEqual([]);
  });
});

test.describe('a course under a base path, with a place for reports', () => {
  let small: Awaited<ReturnType<typeof serve>>;
  test.beforeAll(async () => {
    small = await serve({ dist: fixture.QUAI_OUT, base: fixture.QUAI_BASE, port: 4900 });
  });
  test.afterAll(() => small.close());

  test('former ids lead to what they name now, on the page and in the deck', async ({ page }) => {
    const at = (path: string) => page.goto(small.url + path);
    await at('en/harbour/#harbour-script');
    await expect(page).toHaveURL(`${small.url}en/harbour/water/#harbour-script`);
    await expect(page.locator('#harbour-code')).toBeInViewport();
    await at('en/harbour/land/#harbour-script');
    await expect(page).toHaveURL(`${small.url}en/harbour/water/#harbour-script`);
    await at('fr/harbour/#harbour-sizes');
    await expect(page).toHaveURL(`${small.url}fr/harbour/land/#harbour-sizes`);
    await at('fr/harbour/#nowhere');
    await expect(page).toHaveURL(`${small.url}fr/harbour/#nowhere`);
    await at('fr/ship/slides/#/ship-body');
    await expect(page.locator('section.slide.present')).toHaveAttribute('id', 'ship-hull');
    await expect(page).toHaveURL(/#\/ship-hull$/);
  });

  test('the report opens a form that is filled in', async ({ page }) => {
    await page.goto(`${small.url}en/ship/`);
    await page.locator('[data-report="ship-hull"]').click();
    await expect(page.locator('.report textarea')).toBeFocused();
    await page.keyboard.type('It leaks & sinks.');
    const link = page.locator('[data-report-send]');
    await expect(link).toHaveAttribute('target', '_blank');
    const address = new URL((await link.getAttribute('href'))!);
    expect(address.host).toBe('forge.example');
    expect(address.searchParams.get('title')).toBe('Quai, ship-hull: The hull');
    expect(address.searchParams.get('body')).toContain('It leaks & sinks.\r\n');
  });

  test('without a script an old address of a page still leads to its section', async ({
    browser,
  }) => {
    // prettier-ignore
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${small.url}en/ship/#ship-body`);
    await expect(page.locator('#ship-hull')).toBeInViewport();
    await page.goto(`${small.url}en/harbour/#harbour-script`);
    await expect(page.locator('h1')).toBeInViewport();
    await page.context().close();
  });
});
