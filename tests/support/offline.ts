/** What tests of the copy for use without a network share: a server, its releases, and looks at a page. */
import { expect, test as base, type Page } from 'playwright/test';
import { serveFaulty, type FaultyServer } from './faulty-server.ts';
import { release, releasePaths } from './releases.ts';

/** Three releases, of which the first is the built site. */
export const [one, two, three] = [release(1), release(2), release(3)] as const;

export const test = base.extend<{ server: FaultyServer }>({
  server: async ({}, use) => {
    const server = await serveFaulty(one);
    await use(server);
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

/** Opens a page, and waits until a worker has stored what it must. */
export async function visit(page: Page, path = 'fr/') {
  await page.goto(path);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
}

/**
 * Opens a page until `holds` does, with none open in between: a worker that waits takes over only then,
 * and a page that is loaded again is never gone.
 */
export const reopen = (page: Page, path: string, holds: () => Promise<boolean>) =>
  expect(async () => {
    await page.goto(path);
    const isSo = await holds();
    if (!isSo) await page.goto('about:blank');
    expect(isSo).toBe(true);
  }).toPass({ timeout: 20_000 });

/** Asks for a newer worker; what becomes of it: "installed" waits, "redundant" was refused, "none" is none. */
export const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    const { installing, waiting } = registration;
    if (!installing) return waiting ? 'installed' : 'none';
    await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
    return installing.state;
  });

/** Pages that do not answer whole, in the release that has that number, without being navigated to. */
export const lost = (page: Page, number: number, paths: readonly string[]) =>
  page.evaluate(
    async ([all, title]) => {
      const asked = all.map(async (path) => {
        const answer = await fetch(`/${path}`).catch(() => undefined);
        return answer?.ok && (await answer.text()).includes(title) ? [] : [path];
      });
      return (await Promise.all(asked)).flat();
    },
    [paths, `release ${number}</title>`] as const,
  );

/** What is kept of the edition that came last, so far. */
export const storedPaths = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).at(-1)!);
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(1));
    return paths.map((path) => path.replace(/(^|\/)$/, '$1index.html'));
  });

export const titled = (page: Page, number: number) =>
  expect(page).toHaveTitle(new RegExp(`${number}$`));
export const french = releasePaths.filter((path) => path.startsWith('fr/'));
export const english = releasePaths.filter((path) => path.startsWith('en/'));
export const cacheCount = (page: Page) => page.evaluate(async () => (await caches.keys()).length);
export const line = (page: Page) => page.locator('.edition');
export const reload = (page: Page) => line(page).getByRole('button').first();
export const row = (page: Page, lang: string) => page.locator(`[data-copy=${lang}]`);
export const told = (page: Page) => page.locator('[data-copies] [data-part=told]');
export const path = (page: Page) => new URL(page.url()).pathname;
