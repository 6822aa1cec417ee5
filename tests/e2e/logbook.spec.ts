import { expect, test, type Page } from 'playwright/test';
import type { CourseOutline } from '../../src/course/outline.ts';
import { violations } from '../support/axe.ts';
import { answerOf, realisticLog, seed, type Records } from './logbook-log.ts';

const DAY = 86_400_000;

async function outlineOf(page: Page): Promise<CourseOutline> {
  return (await (await page.request.get('/outline.json')).json()) as CourseOutline;
}

/** Opens a page of the logbook on a store that holds these records. */
async function openWith(page: Page, path: string, records: Records): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-state=empty]')).toBeVisible();
  await seed(page, records);
  await page.reload();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
}

const noOverflow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** Numbers of a table's column, from 0 after the row's header. */
const columnOf = async (page: Page, table: string, column: number): Promise<number[]> => {
  const cells = page.locator(`${table} tbody td:nth-of-type(${column + 1})`);
  const texts = await cells.allTextContents();
  return texts.map((text) => Number.parseFloat(text));
};

test('an empty logbook says what will be here, and where to start', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/fr/progress/', '/en/progress/attestation/']) {
    await page.goto(path);
    await expect(page.locator('[data-state=empty]')).toBeVisible();
    expect(await violations(page), path).toEqual([]);
    expect(await noOverflow(page), path).toBe(true);
  }
  await page.goto('/en/progress/');
  await expect(page.getByRole('link', { name: /^Start: / })).toBeVisible();
});

test('a section is counted exactly, marked as unread, and restored', async ({ page }) => {
  const { chapters } = await outlineOf(page);
  const { id, sections, questions } = chapters[0]!;
  const { id: section } = sections.find((one) => questions.filter((q) => q.section === one.id).length > 1)!; // prettier-ignore
  const [first, second] = questions.filter((question) => question.section === section);
  const total = questions.filter((question) => question.section === section).length;
  const stamp = { schema: 1, device: 'desk' };
  const now = Date.now();
  await openWith(page, '/en/progress/', {
    notes: [],
    events: [
      { ...stamp, id: 'r', at: now - 2 * DAY, type: 'read', section },
      { ...stamp, id: 'a', at: now - 2 * DAY, ...answerOf(first!.id, 1, 1) },
      { ...stamp, id: 'b', at: now, ...answerOf(second!.id, 1, 0.5, { mode: 'test' }) },
    ],
  });
  await page.locator(`[data-box="${id}"] a`).click();
  const row = page.locator(`[data-section="${section}"]`);
  const cells = row.locator('td');
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(now - 2 * DAY);
  const rest = [`2/${total}`, '75%', `1/${total}`, '50%'];
  await expect(cells.locator('[data-figure]')).toHaveText([date, ...rest, /.*/, '1']);
  const unread = row.getByRole('button', { name: /as unread$/ });
  await unread.focus();
  await page.keyboard.press('Enter');
  await expect(row.locator('[data-figure=read]')).toHaveText('–');
  await expect(page.getByRole('status').filter({ hasText: 'marked as unread' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row.locator('[data-figure=read]')).toHaveText(date);
  await expect(unread).toBeFocused();
  await page.getByRole('button', { name: 'Erase the marks' }).click();
  await expect(cells.nth(1)).toHaveText(`0/${total}`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cells.nth(1)).toHaveText(`2/${total}`);

  await page.route('**/outline.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/outline.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-state=ready]')).toBeVisible();
});

test('a full logbook: charts agree with their tables, notes are edited in place', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  const outline = await outlineOf(page);
  await openWith(page, '/fr/progress/', realisticLog(outline, Date.now()));
  const answers = await columnOf(page, '[data-part=time-table]', 0);
  expect(answers.length).toBeGreaterThan(15);
  await expect(page.locator('[data-part=time] .column')).toHaveCount(answers.length);
  const practice = await columnOf(page, '[data-part=time-table]', 1);
  const dots = page.locator('[data-part=time] .dot');
  await expect(dots).toHaveCount(practice.filter((mark) => !Number.isNaN(mark)).length);
  await expect(page.locator('[data-part=time] .test')).toHaveCount(2);
  const due = (await columnOf(page, '[data-part=due-table]', 0)).filter((count) => count > 0);
  await expect(page.locator('[data-part=due-days] .count')).toHaveText(due.map(String));
  const marks = await columnOf(page, '[data-part=objectives] > .table', 0);
  expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  // Drawn as wide as its place: words in it keep their size.
  const chart = page.locator('[data-part=time] .chart');
  const { width } = (await chart.boundingBox())!;
  await expect(chart).toHaveAttribute('width', `${Math.round(width)}`);
  await expect(chart.locator('text').first()).toHaveCSS('font-size', '13px');
  await expect(page.locator('[data-part=calibration] tbody tr')).toHaveCount(3);
  await expect(page.locator('[data-part=tests] tbody tr')).toHaveCount(3);
  await expect(page.locator('[data-part=notices] p')).toHaveCount(3);

  const kept = page.locator('[data-part=kept]');
  await expect(kept.locator('.text').first()).toHaveText(/<b>why<\/b>/);
  await page.getByRole('button', { name: /^Modifier la note/ }).first().click(); // prettier-ignore
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.getByRole('textbox').fill('Relu.');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const line of await page.locator('.more, .chapter:nth-child(2)').all())
    await line.evaluate((details) => details.setAttribute('open', ''));
  expect(await violations(page)).toEqual([]);
  expect(await noOverflow(page)).toBe(true);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(kept.locator('.text').first()).toHaveText('Relu.');
  await expect(page.getByRole('button', { name: /^Modifier la note/ }).first()).toBeFocused();
  await page.getByRole('button', { name: /^Supprimer le signet/ }).click();
  await expect(page.getByRole('button', { name: /^Supprimer le signet/ })).toHaveCount(0);
  await page.reload();
  await expect(kept.locator('.text').first()).toHaveText('Relu.');
  await expect(page.getByRole('button', { name: /^Supprimer le signet/ })).toHaveCount(0);
});

test('the attestation is one printed page, and says that nobody has checked it', async ({
  page,
}) => {
  const outline = await outlineOf(page);
  const records = realisticLog(outline, Date.now());
  const sections = outline.chapters.flatMap((chapter) => chapter.sections);
  const all = sections.map(({ id: section }, place) => ({
    ...{ schema: 1, device: 'desk', id: `all-${place}`, at: Date.now() - DAY },
    ...{ type: 'read', section },
  }));
  await openWith(page, '/en/progress/attestation/', {
    ...records,
    events: [...records.events, ...all],
  });
  const rows = page.locator('.waybill tbody tr');
  await expect(rows).toHaveCount(outline.chapters.length);
  await page.getByLabel('Your name').fill('Ada <i>Lovelace</i>');
  await expect(page.locator('[data-part=person]')).toHaveText('Ada <i>Lovelace</i>');
  await expect(page.locator('.waybill')).toContainText('Nobody has checked');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.locator('.choices [type=checkbox]').first().uncheck();
  await expect(rows).toHaveCount(outline.chapters.length - 1);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.langs a[lang=fr]').click();
  await expect(rows).toHaveCount(outline.chapters.length - 1);
  await expect(page.locator('[data-part=person]')).toHaveText('Nom à saisir');
  expect(await violations(page)).toEqual([]);
  expect(await noOverflow(page)).toBe(true);
});
