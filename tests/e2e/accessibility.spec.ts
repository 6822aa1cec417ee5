import { expect, test, type Browser, type Page } from 'playwright/test';
import { judge, type Judgement } from '../support/axe.ts';
import { conditionNames, movements, put, type ConditionName } from '../support/conditions.ts';
import { paths } from '../support/crawl.ts';
import { judgeSlide, shownId } from '../support/deck.ts';
import { measureLayout } from '../support/layout.ts';
import { deep, languagesOf } from '../support/matrix.ts';
import { stands, viewsOf, type Stand } from '../support/views.ts';
import { walk } from '../support/walk.ts';

/**
 * Every view of the site in both languages, under every condition, and walked through by keyboard. The
 * short run takes each view once: languages and conditions take turns. What the deep run counts is
 * written into the statement by `npm run accessibility`.
 */
test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const isDeck = (view: string): boolean => view.endsWith('slides');
const addresses = [...paths, '404.html'];
const all = stands(addresses);
const views = viewsOf(addresses);
/** The place of a view turns the conditions against the languages: they do not keep step. */
const turn = (place: number): ConditionName =>
  conditionNames[(place + Math.floor(place / conditionNames.length)) % conditionNames.length]!;
const chosen = all.filter(
  ({ view, lang }) =>
    lang === undefined || languagesOf(views.indexOf(view)).includes(lang as 'fr' | 'en'),
);
/** Slides are printed by a view of their own (papers.spec.ts). */
const isAsked = (view: string, name: ConditionName) => !(isDeck(view) && name === 'paper');
const conditionsOf = (view: string): ConditionName[] =>
  (deep ? conditionNames : [turn(views.indexOf(view))]).filter((name) => isAsked(view, name));

test('the short run meets every condition, both languages and every view', () => {
  expect(new Set(views.map((_, place) => turn(place))).size).toBe(conditionNames.length);
  expect(new Set(chosen.map(({ view }) => view)).size).toBe(views.length);
  expect(new Set(chosen.map(({ lang }) => lang)).size).toBe(3);
});

for (const stand of chosen) {
  const asked = conditionsOf(stand.view);
  test(`/${stand.address} can be read, pressed and walked through: ${asked.join(', ')}`, async ({
    page,
    browser,
  }) => {
    if (deep) test.setTimeout(600_000);
    test.info().annotations.push({ type: 'engine', description: engineOf(browser) });
    await open(page, stand);
    for (const condition of asked) await look(page, stand, condition);
    await put(page, 'light', stand.view);
    const { stops, faults } = await walk(page);
    count({ ...stand, condition: 'keyboard', stops, faults: faults.length });
    expect(stops).toBeGreaterThan(0);
    expect(faults, 'by keyboard').toEqual([]);
  });
}

/** "Chromium 156". */
function engineOf(browser: Browser): string {
  const name = browser.browserType().name();
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${browser.version().split('.')[0]!}`;
}

async function open(page: Page, { view, address }: Stand) {
  await page.goto(address, { waitUntil: 'networkidle' });
  if (isDeck(view)) await page.locator('.reveal.ready').waitFor();
  if (view.endsWith('presenter')) await expect(page.locator('.where')).toContainText(/\d/);
  // The print style comes with the first sign of life.
  await page.mouse.move(2, 2);
  await page.evaluate(() => document.fonts.ready);
}

async function look(page: Page, stand: Stand, condition: ConditionName) {
  await put(page, condition, stand.view);
  const { texts, controls, faults } = await page.evaluate(measureLayout);
  if (condition === 'reduced-motion') faults.push(...(await page.evaluate(movements)));
  const said = condition === 'paper' ? nothing : await judgePage(page, stand.view, condition);
  count({
    ...stand, condition, texts, controls, rules: said.rules, undecided: said.undecided.length,
    faults: faults.length + said.violations.length,
  }); // prettier-ignore
  expect(texts, 'texts that were measured').toBeGreaterThan(0);
  expect.soft([...said.violations, ...faults], condition).toEqual([]);
}

/** axe knows screens. */
const nothing: Judgement = { violations: [], rules: 0, undecided: [] };

/** The colours are then the reader's, and axe reads fills that are not painted (-webkit-text-fill-color). */
const offUnder = (condition: ConditionName): string[] =>
  condition === 'forced-colours' ? ['color-contrast'] : [];

async function judgePage(page: Page, view: string, condition: ConditionName): Promise<Judgement> {
  const off = offUnder(condition);
  return isDeck(view) ? judgeSlide(page, (await shownId(page))!, off) : judge(page, undefined, off);
}

/** Kept with the test's result, for scripts/test/accessibility-reporter.mjs. */
function count(counted: object) {
  test.info().annotations.push({ type: 'accessibility', description: JSON.stringify(counted) });
}
