import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { cacheCount, english, french, line, lost, one, path, reopen, row, test, titled, told, two, update, visit } from '../support/offline.ts'; // prettier-ignore

/* What a reader and an administrator decide: which languages, which version, an application, or none. */
test.use({ serviceWorkers: 'allow', reducedMotion: 'reduce' });

const killSwitch = readFileSync(new URL('../../deploy/kill-switch/sw.js', import.meta.url));

test('an older build deployed again (downgrade): it is offered and taken as a newer one is', async ({
  page,
  context,
  server,
}) => {
  server.files = two;
  await visit(page, 'en/');
  server.files = one;
  expect(await update(page)).toBe('installed');
  await expect(line(page)).toHaveText(/A new version of the course is ready/);
  await line(page).getByRole('button', { name: 'Later' }).click();
  await expect(line(page)).toHaveCount(0);
  await page.goto('en/about/');
  await titled(page, 2);
  await expect(row(page, 'en')).toHaveAttribute('data-state', 'whole');
  await expect(line(page)).toHaveCount(0); // put off for this visit
  // With the last page closed it comes by itself.
  await page.close();
  const next = await context.newPage();
  await reopen(next, 'en/', async () => (await next.title()).endsWith('release 1'));
  await context.setOffline(true);
  expect(await lost(next, 1, english)).toEqual([]);
});

test('kill switch: copies and worker go at the next visit, what the reader did stays', async ({
  page,
  server,
}) => {
  await visit(page);
  await page.evaluate(() => localStorage.setItem('quai-scheme', 'dark'));
  server.files = new Map([...two, ['sw.js', killSwitch]]);
  await update(page);
  // What a worker of before was still storing goes with the next page.
  await reopen(page, 'fr/', async () => (await cacheCount(page)) === 0);
  const answer = await page.goto('fr/');
  expect(answer?.fromServiceWorker()).toBe(false);
  await titled(page, 2);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('one language is stored, the other when asked: its size is said, and without it a page in its language leads back', async ({
  page,
  context,
  server,
}) => {
  await visit(page, 'fr/about/');
  await expect(row(page, 'fr')).toHaveAttribute('data-state', 'whole');
  expect(server.asked.filter((asked) => /^en\/(?!offline|about)/.test(asked))).toEqual([]);
  await expect(row(page, 'en').getByRole('button')).toHaveText(
    /^Garder aussi la version anglaise \([\d,]+.Mo\)$/,
  );
  await expect(row(page, 'en')).toContainText(/environ [\d,]+.Mo à télécharger/);
  expect(await violations(page, '[data-copies]')).toEqual([]);

  await context.setOffline(true);
  await page.goto('fr/trainer/');
  await page.locator('language-switch a[hreflang=en]').click();
  await expect(page.locator('h1')).toHaveText('This page is not on this device');
  await expect(page.locator('[data-part=why]')).toContainText('The English version is not stored');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Back to the course' })).toHaveAttribute('href', '/fr/'); // prettier-ignore
  await page.getByRole('link', { name: 'Read this page in French' }).click();
  expect(path(page)).toBe('/fr/trainer/');
  await page.goBack();
  await page.locator('language-switch a[hreflang=fr]').click();
  expect(path(page)).toBe('/fr/trainer/');

  await context.setOffline(false);
  await page.goto('fr/about/');
  await row(page, 'en').getByRole('button').click();
  await expect(row(page, 'en')).toHaveAttribute('data-state', 'whole');
  await expect(row(page, 'en').getByRole('button')).toBeHidden();
  await expect(told(page)).toHaveText('Version anglaise : gardée.');
  await context.setOffline(true);
  expect(await lost(page, 1, [...french, ...english])).toEqual([]);
});

test('the other language is stored when one of its pages is opened', async ({ page, context }) => {
  await visit(page, 'en/');
  await page.goto('fr/');
  await expect(async () => {
    await page.goto('fr/about/');
    await expect(row(page, 'fr')).toHaveAttribute('data-state', 'whole', { timeout: 2000 });
  }).toPass();
  await context.setOffline(true);
  expect(await lost(page, 1, [...french, ...english])).toEqual([]);
});

/** As a browser that can install the course says so. */
const offerInstall = (page: Page, outcome: 'accepted' | 'dismissed') =>
  page.evaluate((answer) => {
    const prompt = () => {
      document.title = `asked: ${answer}`;
      return Promise.resolve({ outcome: answer });
    };
    const event = new Event('beforeinstallprompt', { cancelable: true });
    return !dispatchEvent(Object.assign(event, { prompt }));
  }, outcome);

test('where the browser offers it, the course can be installed, and who refuses is not asked again', async ({
  page,
  context,
}) => {
  await page.goto('en/about/');
  const hint = page.locator('[data-install]');
  await expect(hint).toBeHidden();
  expect(await offerInstall(page, 'accepted')).toBe(true);
  await expect(hint).toBeVisible();
  expect(await violations(page, '.site-foot')).toEqual([]);
  await hint.getByRole('button', { name: 'Install' }).click();
  await expect(page).toHaveTitle('asked: accepted');
  await expect(hint).toBeHidden();
  await offerInstall(page, 'dismissed');
  await hint.getByRole('button', { name: 'No, thanks' }).click();
  await expect(hint).toBeHidden();
  await page.goto('fr/');
  await offerInstall(page, 'accepted');
  await expect(page.locator('[data-install]')).toBeHidden();
  // Chromium itself finds nothing missing in the manifest.
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ lang: 'fr', start_url: '/fr/', scope: '/' });
});
