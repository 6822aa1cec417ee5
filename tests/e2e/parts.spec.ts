import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { locales } from '../support/deck.ts';
import { schemesOf } from '../support/matrix.ts';
import { readSection } from '../support/read.ts';

/** A chapter with one page a part: see reading/PartPage.astro and deck/part-element.ts. */
const chapter = 'kubernetes';
const part = 'workloads';
const first = 'kubernetes-deployments';
const last = 'kubernetes-workloads-choose';
const elsewhere = 'kubernetes-services';

const slideIds = 'section.slide';

test('each section is read on the page of its part, and found from the first page', async ({
  page,
}) => {
  await page.goto(`en/${chapter}/`);
  await expect(page.locator('[data-section]')).toHaveCount(0);
  await page.locator(`[data-contents="${first}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/en/${chapter}/${part}/#${first}$`));
  await expect(page.locator(`[data-section="${first}"]`)).toBeVisible();
  await expect(page.locator(`[data-section="${elsewhere}"]`)).toHaveCount(0);
  await expect(page.locator('.toc-parts [aria-current="page"]')).toHaveCount(1);
});

test('what was read on a part counts on the first page and for the chapter', async ({ page }) => {
  await page.goto(`en/${chapter}/${part}/`);
  await readSection(page, first);
  await expect(page.locator(`[data-cell="${first}"]`)).toHaveClass(/on/);
  await page.goto(`en/${chapter}/`);
  await expect(page.locator(`[data-contents="${first}"] .toc-done`)).toBeVisible();
  await expect(page.locator(`[data-cell="${first}"]`)).toHaveClass(/on/);
});

test('the crane leads back to the page of the part that was begun', async ({ page }) => {
  await page.goto(`en/${chapter}/${part}/`);
  await readSection(page, first);
  await page.goto('en/');
  await expect(page.locator('[data-load]:not(.away) [data-part="go"]')).toHaveAttribute(
    'href',
    new RegExp(`/en/${chapter}/${part}/#kubernetes-`),
  );
});

test.describe('a deck of one part', () => {
  test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

  test('begins with the part and ends with it; its links keep to it', async ({ page }) => {
    await page.goto(`en/${chapter}/slides/`);
    const all = await page.locator(slideIds).count();
    await page.goto(`en/${chapter}/slides/?part=${part}`);
    await page.locator('.reveal.ready').waitFor();
    const slides = page.locator(slideIds);
    expect(await slides.count()).toBeLessThan(all);
    await expect(slides.first()).toHaveAttribute('id', `${chapter}-${part}`);
    await expect(slides.first()).toHaveClass(/present/);
    await expect(slides.first().locator('.sheet-foot .place')).toHaveText(
      `1 / ${await slides.count()}`,
    );
    await expect(page.locator(`[id="${elsewhere}"]`)).toHaveCount(0);
    for (const command of ['twin', 'presenter', 'print'])
      await expect(page.locator(`a[data-command=${command}]`)).toHaveAttribute(
        'href',
        new RegExp(`[?&]part=${part}`),
      );
    await expect(slides.last()).toHaveAttribute('data-section', last);
  });

  test('leads to the place on the page of its part', async ({ page }) => {
    await page.goto(`en/${chapter}/slides/#/${elsewhere}`);
    await page.locator('.reveal.ready').waitFor();
    await page.mouse.move(300, 300);
    await page.locator('a[data-command=page]').click();
    await expect(page).toHaveURL(new RegExp(`/en/${chapter}/network/#${elsewhere}$`));
  });

  test('has a presenter of the same part, in step', async ({ context }) => {
    const deck = await context.newPage();
    await deck.goto(`en/${chapter}/slides/?part=${part}`);
    await deck.locator('.reveal.ready').waitFor();
    const opened = context.waitForEvent('page');
    await deck.keyboard.press('s');
    const presenter = await opened;
    await expect(presenter).toHaveURL(new RegExp(`part=${part}`));
    await expect(presenter.locator('.pace li')).toHaveCount(6);
    await presenter.keyboard.press('PageDown');
    await expect(deck.locator(`[id="${first}"]`)).toHaveClass(/present/);
  });

  test('is the whole chapter where the address names no part that there is', async ({ page }) => {
    await page.goto(`en/${chapter}/slides/?part=%3Cscript%3E`);
    await page.locator('.reveal.ready').waitFor();
    await expect(page.locator(`[id="${chapter}"]`)).toHaveClass(/present/);
    await expect(page.locator(`[id="${elsewhere}"]`)).toHaveCount(1);
  });
});

for (const locale of locales)
  for (const scheme of schemesOf(locale))
    test(`/${locale}/${chapter}/ and a part have no axe violation, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const below of ['', `${part}/`]) {
        await page.goto(`${locale}/${chapter}/${below}`);
        expect(await violations(page)).toEqual([]);
      }
    });

test.describe('a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('shows the first page and a part without scrolling sideways', async ({ page }) => {
    for (const below of ['', `${part}/`]) {
      await page.goto(`fr/${chapter}/${below}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, below).toBeLessThanOrEqual(320);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the parts are linked, and each reads whole', async ({ page }) => {
    await page.goto(`fr/${chapter}/`);
    await page.locator(`a[href$="/${chapter}/${part}/"]`).first().click();
    await expect(page.locator(`[data-section="${first}"] h2`)).toBeVisible();
    await expect(page.locator('.nextprev a[rel=next]')).toBeVisible();
  });
});
