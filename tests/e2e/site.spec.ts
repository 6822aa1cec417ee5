import { join } from 'node:path';
import { expect, test, type Browser, type Page } from 'playwright/test';
import budgets from '../../budgets.json' with { type: 'json' };
import { violations } from '../support/axe.ts';
import { dist, sample } from '../support/crawl.ts';
import { budgetOf, kindOf, localeOf } from '../support/kinds.ts';
import { deep, languagesOf, looksOf } from '../support/matrix.ts';
import { watch, type Watch } from '../support/watch.ts';
import { brotli } from '../support/weight.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const small = { width: 320, height: 640 };

for (const path of sample) {
  test(`/${path} is quiet, light and no wider than a phone`, async ({ page, baseURL }) => {
    const heard = await watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere(heard, baseURL!)).toEqual([]);
    if (!leadsOn(path)) expectLight(heard, kindOf(path));
    // The short run has each kind of page under every condition in accessibility.spec.ts.
    if (deep) await expectAccessible(page, localeOf(path));
    await expectNoSidewaysScroll(page);
    expect(heard.troubles.filter((one) => !(leadsOn(path) && /ERR_ABORTED/.test(one)))).toEqual([]);
  });
}

/** The door goes on to the reader's language at once, and gives up what it was asking for. */
const leadsOn = (path: string): boolean => kindOf(path) === 'root';

const elsewhere = ({ requests }: Watch, home: string): string[] =>
  requests
    .map((one) => one.url())
    .filter((url) => !url.startsWith(home) && !/^(data|blob):/.test(url));

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
  expect
    .soft(files.length, `requests: ${files.join(' ')}`)
    .toBeLessThanOrEqual(budget.requests.limit);
}

async function expectAccessible(page: Page, lang: string | undefined) {
  for (const { colorScheme, size } of looksOf(lang)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    expect.soft(await violations(page), `${colorScheme}, ${size.width} pixels`).toEqual([]);
  }
}

async function expectNoSidewaysScroll(page: Page) {
  await page.setViewportSize(small);
  const overflow = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect.soft(await page.evaluate(overflow), 'pixels too wide at 320').toBeLessThanOrEqual(0);
}

/** Pages that only lead on, show another page, are a tool or show what the reader did need their script. */
const kinds = [...new Set(sample.map(kindOf))].filter(
  (kind) => !/^(root|presenter|practice|progress|compose|session .*)$/.test(kind),
);
/** Both languages are built by the same components: the short run takes them by turns. */
const reads = sample.filter((path) => {
  const lang = localeOf(path) as 'fr' | 'en' | undefined;
  const place = kinds.indexOf(kindOf(path));
  return place >= 0 && (lang === undefined || languagesOf(place).includes(lang));
});

for (const path of reads) {
  test(`/${path} reads without JavaScript`, async ({ browser, baseURL }) => {
    const withScript = await words(browser, baseURL! + path, true);
    expect(await words(browser, baseURL! + path, false)).toBeGreaterThanOrEqual(0.9 * withScript);
  });
}

async function words(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<number> {
  const page = await browser.newPage({ javaScriptEnabled, serviceWorkers: 'block' });
  await page.goto(url);
  await expect(page.locator('h1').first()).toBeVisible();
  const text = await page.locator('main').innerText();
  await page.close();
  return text.split(/\s+/).length;
}
