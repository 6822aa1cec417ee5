import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import budgets from '../../budgets.json' with { type: 'json' };
import { violations } from '../support/axe.ts';
import { dist, sample } from '../support/crawl.ts';
import { budgetOf, kindOf } from '../support/kinds.ts';
import { watch, type Watch } from '../support/watch.ts';
import { brotli } from '../support/weight.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

for (const path of sample) {
  test(`/${path} is at peace, light and accessible`, async ({ page, baseURL }) => {
    const heard = await watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await test.step('nothing leaves the site', () => {
      const elsewhere = heard.requests
        .map((request) => request.url())
        .filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'));
      expect(elsewhere).toEqual([]);
    });
    await test.step('the first view keeps to its budget', () => expectLight(heard, kindOf(path)));
    await expectAccessible(page);
    expect(heard.troubles).toEqual([]);
  });

  test(`/${path} fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of [wide, phone]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      expect(await violations(page), `${colorScheme}, ${size.width} pixels`).toEqual([]);
    }
  }
}

/** What was truly fetched, weighed as a good host sends it. */
function expectLight({ requests }: Watch, kind: string) {
  const budget = budgets[budgetOf(kind)];
  const files = [...new Set(requests.map((request) => new URL(request.url()).pathname))];
  const sum = (ending: RegExp) =>
    files
      .filter((file) => ending.test(file))
      .reduce((total, file) => total + brotli(join(dist, file)), 0);
  expect.soft(sum(/\.m?js$/), 'bytes of scripts').toBeLessThanOrEqual(budget.js.limit);
  expect.soft(sum(/\.css$/), 'bytes of styles').toBeLessThanOrEqual(budget.css.limit);
  expect.soft(sum(/\.woff2$/), 'bytes of fonts').toBeLessThanOrEqual(budget.fonts.limit);
  expect.soft(files.length, 'requests').toBeLessThanOrEqual(budget.requests.limit);
}

test.describe('without JavaScript', () => {
  for (const path of sample) {
    test(`/${path} reads`, async ({ browser, baseURL }) => {
      const words = async (javaScriptEnabled: boolean) => {
        const context = await browser.newContext({
          baseURL: baseURL!,
          javaScriptEnabled,
          viewport: wide,
        });
        const page = await context.newPage();
        await page.goto(path);
        await expect(page.locator('h1').first()).toBeVisible();
        const count = (await page.locator('main').innerText()).split(/\s+/).length;
        await context.close();
        return count;
      };
      expect(await words(false)).toBeGreaterThanOrEqual(0.9 * (await words(true)));
    });
  }
});
