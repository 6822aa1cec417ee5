import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { chapters, slideIds } from '../support/deck.ts';
import { watch } from '../support/watch.ts';

/** Pixels that the page is wider than a narrow window. */
async function sideways(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test('the page leads to every view of every chapter, and says what each takes', async ({
  page,
}) => {
  const heard = await watch(page);
  await page.goto('fr/trainer/');
  const rows = page.locator('#trainer-present tbody tr');
  await expect(rows).toHaveCount(chapters.length);
  for (const id of chapters) {
    for (const view of ['slides/', 'slides/presenter/', ''])
      await expect(rows.locator(`a[href$="/fr/${id}/${view}"]`)).toHaveCount(1);
  }
  await expect(page.locator('.top nav a[aria-current]')).toHaveText('Former');
  for (const chapter of await page.locator('#trainer-rehearse details').all())
    await chapter.locator('summary').click();
  const sections = page.locator('#rehearse-containers tbody tr');
  const words = await sections.locator('td:nth-child(4)').allInnerTexts();
  const sum = words.reduce((total, text) => total + Number(text.replace(/\D/g, '')), 0);
  expect(sum).toBeGreaterThan(3000);
  await expect(page.locator('mark')).toHaveCount(0); // the check lets none pass
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  const slides = await rows.filter({ has: page.locator('[href$="/fr/containers/"]') }).locator('td').first().innerText(); // prettier-ignore
  await page.goto('fr/containers/slides/');
  expect(await slideIds(page)).toHaveLength(Number(slides));
  expect(heard.troubles).toEqual([]);
});

test.describe('preparing', () => {
  test.use({ serviceWorkers: 'allow', colorScheme: 'dark' });

  const told = (page: Page) => page.locator('[data-part=told]');
  const start = (page: Page) => page.locator('[data-part=start]');
  const state = (page: Page, name: string) =>
    expect(page.locator(`room-readiness[data-state=${name}]`)).toBeVisible({ timeout: 60_000 });

  /** Spoils the store: the entry of an address is deleted, or holds other bytes. */
  const spoil = (page: Page, spoilt: Record<string, 'deleted' | 'wrong'>) =>
    page.evaluate(async (how) => {
      const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('quai '));
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const what = how[new URL(request.url).pathname];
        if (what === 'deleted') await cache.delete(request);
        if (what === 'wrong') await cache.put(request, new Response('<p>Log in to the hotel</p>'));
      }
    }, spoilt);

  /** The worker's own store refuses, as where the disk is full, until it is mended. */
  const refuseSpace = (context: BrowserContext) =>
    context.serviceWorkers()[0]!.evaluate(() => {
      const { put } = Cache.prototype;
      const mend = () => (Cache.prototype.put = put);
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
      Object.assign(globalThis, { mend });
    });
  const giveSpace = (context: BrowserContext) =>
    context.serviceWorkers()[0]!.evaluate(() => {
      (globalThis as unknown as { mend(): void }).mend();
    });

  test('the course is stored, checked byte for byte, mended, and remembered', async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await page.goto('en/trainer/');
    await state(page, 'never');
    await start(page).press('Enter');
    await state(page, 'ready');
    await expect(start(page)).toBeFocused();
    await expect(told(page)).toHaveText(
      /^Ready for the room: \d{3} files, \d\d MB, checked on \d+ \w+ \d{4} at \d\d:\d\d\.$/,
    );
    await expect(page.locator('[data-part=persisted]')).not.toBeEmpty();
    expect(await violations(page, 'room-readiness')).toEqual([]);

    // What a browser cleared away is seen at the next visit; no network names it, and loses nothing.
    await spoil(page, { '/fr/containers/': 'deleted', '/en/glossary/': 'wrong' });
    await page.reload();
    await state(page, 'gone');
    await context.setOffline(true);
    await start(page).click();
    await state(page, 'network');
    const missing = page.locator('[data-part=missing]');
    await missing.locator('summary').click();
    await expect(missing.locator('li')).toHaveText(['/en/glossary/', '/fr/containers/']);
    expect(await violations(page, 'room-readiness')).toEqual([]);

    // A full disk; then all is well, and it goes on from there.
    await context.setOffline(false);
    await refuseSpace(context);
    await start(page).click();
    await state(page, 'quota');
    await expect(missing.locator('li')).toHaveCount(2);
    await giveSpace(context);
    await start(page).click();
    await state(page, 'ready');
    await expect(missing).toBeHidden();
    await page.reload();
    await state(page, 'ready');
  });

  test('a trainer may stop, and a newer edition makes the answer stale', async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      const kept = { revision: 'older', files: 440, bytes: 27_000_000, at: 1_700_000_000_000 };
      localStorage.setItem('quai-ready', JSON.stringify(kept));
    });
    await page.goto('fr/trainer/');
    await state(page, 'stale');
    // Stopped in the turn in which it is begun: a quick machine would be ready before a click comes.
    const stop = await page.locator('[data-part=cancel]').elementHandle();
    const hadFocus = await start(page).evaluate(async (button, cancel) => {
      (button as HTMLElement).click();
      await new Promise(requestAnimationFrame);
      const isFocused = document.activeElement === cancel;
      (cancel as HTMLElement).click();
      return isFocused;
    }, stop);
    expect(hadFocus).toBe(true);
    await state(page, 'cancelled');
    await expect(start(page)).toBeFocused();
  });
});

test('without a worker the page says what works anyway', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('fr/trainer/');
  await expect(page.locator('room-readiness[data-state=plain]')).toContainText('localhost');
  await expect(page.locator('[data-part=start]')).toBeHidden();
  expect(await violations(page)).toEqual([]);
});
