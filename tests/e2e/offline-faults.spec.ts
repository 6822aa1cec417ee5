import { expect } from 'playwright/test';
import { violations } from '../support/axe.ts';
import type { Fault } from '../support/faulty-server.ts';
import { deep } from '../support/matrix.ts';
import { cacheCount, english, french, line, lost, one, reload, row, storedPaths, test, three, titled, told, two, update, visit } from '../support/offline.ts'; // prettier-ignore
import { scriptOf } from '../support/releases.ts';

/* What can go wrong in a worker's life, on releases of a few real pages and a server that misbehaves. */
test.use({ serviceWorkers: 'allow', reducedMotion: 'reduce' });

const faults: [string, Fault][] = [
  ['a 404', 'missing'],
  ['a 500', 'error'],
  ['a truncated file', 'truncated'],
  ["a captive portal's page", 'portal'],
];
for (const [name, fault] of faults.filter((_, index) => deep || index % 3 === 0)) {
  test(`install with one file that is ${name}: refused, the old version works whole; then it goes on`, async ({
    page,
    context,
    server,
  }) => {
    await visit(page);
    server.files = two;
    const spoilt = scriptOf('dialog-element', 2);
    server.fault = (asked) => (asked === spoilt ? fault : undefined);
    expect(await update(page)).toBe('redundant');
    await context.setOffline(true);
    expect(await lost(page, 1, french)).toEqual([]);
    await context.setOffline(false);
    const stored = await storedPaths(page);
    expect(stored.length).toBeGreaterThan(0);
    server.fault = () => undefined;
    server.asked = [];
    expect(await update(page)).toBe('installed');
    expect(server.asked).toContain(spoilt);
    // What had arrived is not fetched again.
    expect(server.asked.filter((asked) => stored.includes(asked))).toEqual([]);
    await expect(line(page)).toBeVisible();
  });
}

test('deploy between a page and a script that it asks for later: one reload, and no second', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
  const page = await context.newPage();
  const script = scriptOf('told-element');
  const deployed = new Map([...one, ...two]);
  deployed.delete(script);
  server.fault = (asked) => {
    if (asked === script) server.files = deployed;
    return undefined;
  };
  await page.goto('fr/about/');
  await titled(page, 2);
  await expect(told(page)).not.toBeEmpty();
  // The same again at once: the page stays, and its buttons are not there.
  server.files = one;
  server.fault = (asked) => (asked === script ? 'missing' : undefined);
  server.asked = [];
  const gone = page.waitForEvent('console', (message) => message.text().includes('404'));
  await page.reload();
  await gone;
  await titled(page, 1);
  expect(server.asked.filter((asked) => asked === 'fr/about/index.html')).toHaveLength(1);
  await context.close();
});

test('pages of release N while N+1 and N+2 are deployed: they are told, keep their scripts, and what is written is kept', async ({
  page,
  context,
  server,
}) => {
  await visit(page);
  const deck = await context.newPage();
  await deck.goto('fr/containers/slides/');
  const reader = await context.newPage();
  await reader.goto('en/about/');

  server.files = two;
  expect(await update(page)).toBe('installed');
  await expect(line(page)).toHaveText(/Une nouvelle version du cours est prête/);
  await expect(page.locator('[role=status]').filter({ has: line(page) })).toBeVisible();
  expect(await violations(page, '[data-edition]')).toEqual([]);
  await titled(page, 1);
  // Something is being written to a database when the reader accepts.
  await page.evaluate(() => {
    const opening = indexedDB.open('begun', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
    return new Promise((done) => (opening.onsuccess = done));
  });
  await page.evaluate(() => {
    const opening = indexedDB.open('begun');
    opening.onsuccess = () => {
      const store = opening.result.transaction('texts', 'readwrite').objectStore('texts');
      for (let n = 0; n < 2000; n += 1) store.put('x'.repeat(500), n);
    };
  });
  let loads = 0;
  page.on('load', () => (loads += 1));
  await reload(page).click();
  await titled(page, 2);
  await expect(line(page)).toHaveCount(0);
  const kept = await page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('begun');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('texts').objectStore('texts').count();
          asking.onsuccess = () => done(asking.result);
        };
      }),
  );
  expect(kept).toBe(2000);
  await expect.poll(() => loads).toBe(1); // the title is there before the page has loaded

  // Those that were open stay as they are, and find their scripts, which no server has any more.
  await expect(deck.locator('[data-edition]')).toHaveCount(0);
  await titled(deck, 1);
  await titled(reader, 1);
  expect(loads).toBe(1);
  server.files = three;
  expect(await update(page)).toBe('installed');
  await reload(page).click();
  await titled(page, 3);
  await reader.keyboard.press('Control+k');
  await expect(reader.locator('dialog.search')).toBeVisible();
  await titled(reader, 1);
  await expect.poll(() => cacheCount(page)).toBeGreaterThan(1);

  // With the last of them the old copies go.
  await deck.close();
  await reader.close();
  await page.goto('fr/about/');
  await expect.poll(() => cacheCount(page)).toBe(1);
  await context.setOffline(true);
  expect(await lost(page, 3, [...french, ...english])).toEqual([]);
});

test('cache partly deleted: the network gives what is gone and it is stored again; without one a page says what is missing', async ({
  page,
  context,
  server,
}) => {
  await visit(page);
  const clear = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/\/fr\/(about|trainer)\//.test(request.url)) await cache.delete(request);
      }
    });
  await clear();
  await context.setOffline(true);
  const answer = await page.goto('fr/about/');
  expect(answer?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('Cette page n’est pas sur cet appareil');
  await expect(page.locator('[data-part=why]')).toContainText('2 fichiers');
  await page.locator('[data-away] summary').click();
  await expect(page.locator('[data-away] li')).toHaveText(['/fr/about/', '/fr/trainer/']);
  expect(await violations(page)).toEqual([]);
  await context.setOffline(false);
  await expect(page.locator('#about-offline')).toBeAttached({ timeout: 20_000 }); // by itself
  expect(server.asked).toContain('fr/about/index.html');
  await page.goto('fr/');
  await expect(async () => {
    await page.goto('fr/about/');
    await expect(row(page, 'fr')).toHaveAttribute('data-state', 'whole', { timeout: 1000 });
  }).toPass();
});

test('first visit without a network: nothing is promised; later every address answers from the worker, an unknown one with 404, and a stored page within 2 s where a network has 10 s of latency and 90 % of loss', async ({
  page,
  context,
  server,
}) => {
  await context.setOffline(true);
  expect(await page.goto('fr/').catch(() => undefined)).toBeUndefined();
  await context.setOffline(false);
  await visit(page);
  await context.setOffline(true);
  for (const address of french) {
    const answer = await page.goto(address, { waitUntil: 'commit' });
    expect([answer?.status(), answer?.fromServiceWorker()], address).toEqual([200, true]);
  }
  expect((await page.goto('fr/nowhere/'))?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await context.setOffline(false);
  let count = 0;
  server.fault = () => (count++ % 10 === 0 ? { late: 10_000 } : 'lost');
  const begun = Date.now();
  await page.goto('fr/about/', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(2000);
});

test('quota exceeded: the install fails cleanly, and who asks for a copy is told', async ({
  page,
  context,
  server,
}) => {
  const session = await context.newCDPSession(page);
  const allow = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin: server.url, ...(quotaSize !== undefined && { quotaSize }) }); // prettier-ignore
  await allow(100_000);
  await page.goto('fr/trainer/');
  await page.locator('[data-part=start]').click();
  await expect(page.locator('room-readiness[data-state=refused]')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull(); // prettier-ignore
  await allow();
  await visit(page, 'fr/about/');
  await expect(row(page, 'fr')).toHaveAttribute('data-state', 'whole');
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await allow(usage + 20_000);
  await row(page, 'en').getByRole('button').click();
  await expect(told(page)).toContainText('le disque est plein');
  await expect(row(page, 'fr')).toHaveAttribute('data-state', 'whole');
  await allow();
  await row(page, 'en').getByRole('button').click();
  await expect(row(page, 'en')).toHaveAttribute('data-state', 'whole');
});
