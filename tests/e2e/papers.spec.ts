import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import type { CourseOutline } from '../../src/course/outline.ts';
import { violations } from '../support/axe.ts';

/** What a page becomes before it is printed; the PDFs themselves are read in tests/site. */
const dist = new URL('../../dist/', import.meta.url).pathname;
const outline = JSON.parse(readFileSync(join(dist, 'outline.json'), 'utf8')) as CourseOutline;
const kinds = readdirSync(new URL('../../src/quiz/kinds/', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['paper'] === 'ready');
};

/** A chapter whose bank has every kind of question. */
const varied = outline.chapters.find(({ questions }) =>
  kinds.every((kind) => questions.some((question) => question.kind === kind)),
)!;

test('every kind of question can be answered with a pen, and the key has the reasons', async ({
  page,
}) => {
  await ready(page, `/fr/${varied.id}/quiz/?print=questions`);
  await page.emulateMedia({ media: 'print' });
  const places: Record<string, string> = {
    single: '.opt input',
    multiple: '.opt input',
    match: '.write-box',
    order: '.write-box',
    gaps: '.write-gap',
    short: '.entry',
    number: '.entry',
    command: '.entry',
    line: '.lines input',
  };
  expect(Object.keys(places).sort()).toEqual(kinds.sort());
  for (const kind of kinds) {
    const { id } = varied.questions.find((question) => question.kind === kind)!;
    const question = page.locator(`[id="${id}"]`);
    await expect(question.locator(places[kind]!).first(), kind).toBeVisible();
    await expect(question.locator('select, button, .whys, .reasons'), kind).toHaveCount(0);
  }
  const matched = varied.questions.find(({ kind }) => kind === 'match')!;
  await expect(page.locator(`[id="${matched.id}"] .offered .letter`).first()).toHaveText('A');
  await expect(page.locator('.write-fields')).toBeVisible();
  await expect(page.locator('header.top, .site-foot, .btn >> visible=true')).toHaveCount(0);

  await ready(page, `/en/${varied.id}/quiz/?print=key`);
  await page.emulateMedia({ media: 'print' });
  for (const kind of kinds) {
    const { id } = varied.questions.find((question) => question.kind === kind)!;
    const reasons = page.locator(`[id="${id}"] .answer :is(.whys, .reasons)`);
    await expect(reasons.first(), kind).toBeVisible();
  }
  expect(await page.title()).toMatch(/: Answer key · Quai$/);
});

test('a chapter of several pages is one paper, whose contents lead into it', async ({ page }) => {
  const split = outline.chapters.find(({ sections }) => sections.some((one) => one.page))!;
  await ready(page, `/en/${split.id}/?print=chapter`);
  const inside = await page.evaluate(() => ({
    sections: [...document.querySelectorAll<HTMLElement>('.section')].map(
      (one) => one.dataset['section'],
    ),
    lost: [...document.querySelectorAll<HTMLAnchorElement>('.paper-contents a')].filter(
      ({ hash }) => document.getElementById(hash.slice(1)) === null,
    ).length,
    leaves: document.querySelectorAll('[data-leaf]').length,
    twice: [...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id, place, all) => all.indexOf(id) !== place),
  }));
  const ids = split.sections.map(({ id }) => id);
  expect(inside.sections.filter((id) => ids.includes(id ?? ''))).toEqual(ids);
  expect(inside.leaves).toBeGreaterThan(ids.length);
  expect({ lost: inside.lost, twice: inside.twice }).toEqual({ lost: 0, twice: [] });
  await expect(page.locator('.terms dt').first()).toBeVisible();

  await ready(page, '/fr/cloud/?print=chapter');
  await expect(page.locator('.addresses a').first()).toHaveAttribute('href', /^https:/);
  const numbers = page.locator('.link-no');
  await expect(numbers.first()).toHaveText('1');
});

test('the handout has every slide with what is said, and nothing of the trainer', async ({
  page,
}) => {
  await page.goto('/fr/cloud/slides/');
  const slides = await page.locator('section.slide').count();
  await ready(page, '/fr/cloud/slides/?view=handout');
  await expect(page.locator('.told-slide .slide')).toHaveCount(slides);
  await expect(page.locator('.notes:is(.trainer, .help), .press')).toHaveCount(0);
  await expect(page.locator('.told .said').first()).toBeVisible();
  const leaves = await page.locator('.leaf').evaluateAll((all) =>
    all.map((leaf) => ({
      over: leaf.scrollHeight - leaf.clientHeight,
      long: leaf.matches('.long'),
    })),
  );
  expect(leaves.filter(({ over, long }) => over > 1 && !long)).toEqual([]);
  expect(leaves.length).toBeGreaterThanOrEqual(slides / 2);
});

test('a page that is printed as it is keeps its code, in light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/cloud/');
  await page.mouse.move(10, 10);
  await page.waitForFunction(() =>
    [...document.styleSheets].some(({ href }) => /paper/.test(href ?? '')),
  );
  await page.setViewportSize({ width: 612, height: 900 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.src pre')].filter(
        (pre) => pre.scrollWidth > pre.clientWidth + 1,
      ).length,
  );
  expect(cut).toBe(0);
  const look = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(look).toBe('light');
});

test.describe('the table of papers', () => {
  const table = '/fr/trainer/';

  test('leads to the PDFs that were made', async ({ page }) => {
    const paper = { lang: 'fr', chapter: 'cloud', kind: 'slides', pages: 48, bytes: 272_779 };
    await page.route('**/papers.json', (route) => route.fulfill({ json: [paper] }));
    await page.goto(table);
    const link = page.getByRole('link', { name: /^Diapos, Le cloud/ });
    await expect(link).toHaveText(/^PDF, 48 pages, 273\sko$/);
    await expect(link).toHaveAttribute('href', '/papers/fr/cloud/slides.pdf');
    await expect(page.locator('papers-table [role=status]')).toContainText('1');
    expect(await violations(page, 'papers-table')).toEqual([]);
  });

  test('says what to do where there is none, and without a network', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.route('**/papers.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(table);
    await expect(page.locator('papers-table [role=status]')).toContainText('npm run papers');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page, 'papers-table')).toEqual([]);
    await page.route('**/papers.json', (route) => route.abort());
    await page.reload();
    await expect(page.locator('papers-table [role=status]')).toContainText('hors ligne');
    const print = page.getByRole('link', { name: /^Imprimer Corrigé, Le cloud/ });
    await expect(print).toHaveAttribute('href', '/fr/cloud/quiz/?print=key');
  });
});
