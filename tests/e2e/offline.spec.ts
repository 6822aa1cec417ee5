import { expect, test, type Page, type Request } from 'playwright/test';
import { paths, sample } from '../support/crawl.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens the site once with a network, and waits until the worker has stored all of its language. */
async function visitOnce(page: Page) {
  expect((await page.request.get('sw.js')).ok(), 'sw.js is built').toBe(true);
  await page.goto('fr/');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
}

/** Asks for the other language too, as a reader does. */
async function storeBoth(page: Page) {
  await visitOnce(page);
  await page.goto('fr/about/');
  await page.locator('[data-copy=en] button').click();
  await expect(page.locator('[data-copy=en]')).toHaveAttribute('data-state', 'whole', {
    timeout: 60_000,
  });
}

test('every page answers without a network, in both languages', async ({ page, context }) => {
  test.setTimeout(120_000);
  await storeBoth(page);
  await context.setOffline(true);
  await page.goto('fr/');
  const lost = await page.evaluate(async (all) => {
    const asked = all.map(async (path) => {
      const answer = await fetch(`/${path}`).catch(() => undefined);
      return answer?.ok && (await answer.text()).includes('</html>') ? [] : [path];
    });
    return (await Promise.all(asked)).flat();
  }, paths);
  expect(lost).toEqual([]);
});

test('a page of each kind opens whole without a network', async ({ page, context }) => {
  test.setTimeout(120_000);
  await storeBoth(page);
  await context.setOffline(true);
  const failed: string[] = [];
  // Chromium asks for the icon beside the worker; papers are made after the site is stored; and what
  // is still coming when a page is left is given up.
  const isExpected = (request: Request) =>
    /\/(favicon\.svg|papers\.json)$/.test(request.url()) ||
    request.failure()?.errorText === 'net::ERR_ABORTED';
  page.on('requestfailed', (request) => {
    if (!isExpected(request)) failed.push(request.url());
  });
  for (const path of sample) {
    const answer = await page.goto(path, { waitUntil: 'load' });
    expect(answer?.ok(), path).toBe(true);
    expect(answer?.fromServiceWorker(), path).toBe(true);
    await expect(page.locator('h1').first(), path).toBeAttached();
  }
  expect(failed).toEqual([]);
});

test('an address that does not exist says so without a network', async ({ page, context }) => {
  await visitOnce(page);
  await context.setOffline(true);
  const answer = await page.goto('fr/nowhere/').catch(() => null);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});
