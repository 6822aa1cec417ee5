import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { watch } from '../support/watch.ts';

test.use({ reducedMotion: 'reduce' });

const parts = (page: Page) => ({
  dialog: page.getByRole('dialog'),
  field: page.getByRole('searchbox'),
  status: page.locator('.search-status'),
  hits: page.locator('.hit-link'),
});

test('a command is found by its keys alone, and the way back is open', async ({ page }) => {
  const { troubles } = await watch(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('fr/containers/');
  const { dialog, field, status, hits } = parts(page);
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(page.getByText('Tapez une commande')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.type('docker run -p');
  await expect(status).toHaveText(/résultats/);
  await expect(hits.first()).toHaveText(/^docker run -p /);
  await expect(page).toHaveURL(/\?search=docker\+run\+-p$/);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/concepts\/commands\/#command-\d+$/);

  await page.goBack(); // the address asks for the same search again
  await expect(hits.first()).toHaveText(/^docker run -p /);
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/containers\/$/);
  await expect(dialog).toBeHidden();
  expect(troubles).toEqual([]);
});

test('a word without its accent leads to its section, slide and questions', async ({ page }) => {
  await page.goto('fr/concepts/');
  const { dialog, field, status, hits } = parts(page);
  const link = page.locator('a[data-search]');
  await link.focus();
  await page.keyboard.press('Control+k');
  await field.fill('reseau');
  await expect(status).toHaveText(/résultats/);
  const hit = page.locator('.hit', { has: page.locator('.hit-text mark') }).first();
  await expect(hit.locator('.hit-text mark').first()).toHaveText(/^réseau/i);
  await expect(hit.getByRole('link', { name: /^Diapo/ })).toHaveAttribute(
    'href',
    /\/fr\/concepts\/slides\/#\/concepts-/,
  );
  await expect(hit.getByRole('link', { name: /question/ })).toHaveAttribute('href', /\/quiz\/#/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/fr\/concepts\/$/);

  await link.click();
  await field.fill('reseau');
  await expect(status).toHaveText(/résultats/);
  await hits.filter({ hasText: 'Trois réseaux' }).click();
  await expect(dialog).toBeHidden(); // a place of this very page
  await expect(page).toHaveURL(/\/fr\/concepts\/#concepts-networks$/);

  await page.keyboard.press('/');
  await field.fill('');
  await expect(page.getByRole('button', { name: 'reseau', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Les oublier' }).click();
  await expect(page.getByRole('button', { name: 'reseau', exact: true })).toHaveCount(0);
});

test('what is not there says what to try, and counts the other language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/about/?search=qwertz');
  const { field, status, hits } = parts(page);
  await expect(status).toHaveText('Nothing contains “qwertz”.');
  await expect(page.getByText('What to try')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await field.fill('reglages');
  await page.getByRole('button', { name: /results? in French/ }).click();
  await expect(hits.first()).toHaveAttribute('href', /\/fr\//);
  await expect(page.locator('.hits')).toHaveAttribute('lang', 'fr');
  await expect(status).toHaveText(/^In French: /);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/en\/about\/$/);
});

test('without the index it says so, and comes back with the network', async ({ page }) => {
  await page.goto('en/containers/');
  const { field, hits, dialog } = parts(page);
  await page.route('**/search/en/course.json', (route) => route.abort());
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.locator('a[data-search]').click();
  await expect(page.getByText('The search could not be loaded').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.unroute('**/search/en/course.json');
  await field.fill('--pids-limit');
  await expect(hits.first()).toBeVisible();
  await field.fill('network');
  await expect(dialog.getByText('only commands, titles and the glossary')).toBeVisible();
  await expect(hits.first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('letters that are switched off leave "/" alone, and a field keeps it', async ({ page }) => {
  await page.goto('en/glossary/');
  const { dialog } = parts(page);
  await page.getByRole('searchbox', { name: 'Filter' }).press('/');
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toHaveValue('/');
  await page.evaluate(() => localStorage.setItem('quai-letters', 'off'));
  await page.locator('body').press('/');
  await page.locator('body').press('Control+k');
  await expect(dialog).toBeVisible();
});

test('without a script the link leads to all commands', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL!}fr/about/`);
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await expect(page.locator('h1')).toHaveText('Toutes les commandes');
  await expect(page.getByText('lsns --task $$')).toBeVisible();
  await page.close();
});

test.describe('with the copy for use without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('search answers without one, in both languages', async ({ page, context }) => {
    await page.goto('fr/about/');
    await page.locator('[data-copy=en] button').click({ timeout: 30_000 });
    await expect(page.locator('[data-copy=en]')).toHaveAttribute('data-state', 'whole', { timeout: 30_000 }); // prettier-ignore
    await context.setOffline(true);
    await page.goto('fr/containers/?search=reseau');
    const { field, status, hits } = parts(page);
    await expect(page.locator('.hit-text mark').first()).toBeVisible();
    await field.fill('kernel');
    await expect(status).not.toBeEmpty();
    await page.goto('en/containers/?search=kernel');
    await expect(page.locator('.hit-text mark').first()).toBeVisible();
    await expect(hits.first()).toHaveText('kernel');
  });
});
