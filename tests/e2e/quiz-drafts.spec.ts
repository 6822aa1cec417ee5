import { expect, test, type Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { deep } from '../support/matrix.ts';
import { watch } from '../support/watch.ts';
import { contentOf, fill, firstOfEach, formsReady, openBank, type Sample } from './quiz-forms.ts';
import { bank, check, keysOn, questionOf, ready } from './quiz-page.ts';
import { answersTo, begunOf, type AnyKey } from './quiz-responses.ts';
import { draftsIn, holdDrafts, put } from './quiz-store.ts';

const other = { fr: 'en', en: 'fr' } as const;

async function begin(page: Page, samples: readonly Sample[]): Promise<void> {
  await formsReady(page, samples);
  for (const { key, question, language } of samples) await fill(question, begunOf(key, language));
  await expect.poll(async () => Object.keys(await draftsIn(page))).toHaveLength(samples.length);
}

/** The begun answers stand in their forms. */
async function findBegun(samples: readonly Sample[], begunIn: Locale): Promise<void> {
  for (const { key, question } of samples) {
    await question.scrollIntoViewIfNeeded();
    await expect
      .poll(() => contentOf(question), `what was begun of ${key.id}`)
      .toEqual(begunOf(key, begunIn));
    await expect(question).not.toHaveAttribute('data-state');
  }
}

/** The forms are blank, and stay so for the time that a begun answer takes to come back. */
async function findNothing(page: Page, samples: readonly Sample[], blank: unknown[]) {
  await formsReady(page, samples);
  const contents = () => Promise.all(samples.map(({ question }) => contentOf(question)));
  await expect.poll(contents).toEqual(blank);
  await page.waitForTimeout(100);
  expect(await contents()).toEqual(blank);
}

for (const language of deep ? (['fr', 'en'] as const) : (['fr'] as const)) {
  test(`what was begun outlives a reload and a change of language, until it is checked: ${language}`, async ({
    page,
  }) => {
    const samples = await openBank(page, language);
    const blank = await Promise.all(samples.map(({ question }) => contentOf(question)));
    await begin(page, samples);

    await page.reload();
    await findBegun(samples, language);

    await page.locator(`header a[hreflang=${other[language]}]`).click();
    await page.waitForURL(`**${bank(other[language])}*`);
    await findBegun(samples, language);

    for (const { question } of samples) {
      await check(question).click();
      await expect(question).toHaveAttribute('data-state', /right|partial|wrong/);
    }
    await expect.poll(() => draftsIn(page)).toEqual({});
    await page.reload();
    await findNothing(page, samples, blank);
  });
}

test('what was begun is there on the other page that asks it, and on the way back', async ({
  page,
}) => {
  await openBank(page, 'fr');
  const inBank = (await keysOn(page)) as unknown as AnyKey[];
  await page.goto('/fr/containers/');
  const here = new Set((await keysOn(page)).map(({ id }) => id));
  const shared = inBank
    .filter(({ id }) => here.has(id))
    .filter(({ kind }, place, all) => all.findIndex((one) => one.kind === kind) === place)
    .map((key): Sample => ({ key, question: questionOf(page, key as never), language: 'fr' }));
  expect(shared.length).toBeGreaterThan(2);

  await page.goto(bank('fr'));
  await begin(page, shared);
  await page.goto('/fr/containers/');
  await findBegun(shared, 'fr');
  await page.goBack();
  await findBegun(shared, 'fr');
});

test('what was begun never covers what is typed while it comes', async ({ page }) => {
  const samples = await openBank(page, 'fr');
  await begin(page, samples);
  const letGo = await holdDrafts(page);

  await page.reload();
  await ready(page);
  await formsReady(page, samples);
  const right = samples.map(({ key, language }) => answersTo(key, language).right);
  for (const [place, { question }] of samples.entries()) await fill(question, right[place]!);
  expect(await letGo()).toBeGreaterThanOrEqual(samples.length);
  await page.waitForTimeout(200);
  const found = await Promise.all(samples.map(({ question }) => contentOf(question)));
  expect(found).toEqual(right);
});

test('what was begun never covers what was typed before the code came', async ({ page }) => {
  const samples = (await openBank(page, 'en')).filter(({ key }) => key.kind !== 'order');
  await formsReady(page, await firstOfEach(page, 'en'));
  const drafts = samples.map(({ key }) => ({ id: key.id, at: 1, response: begunOf(key, 'en') }));
  await put(page, 'drafts', drafts);
  let send = (): void => undefined;
  const later = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/define-element*', async (route) => {
    await later;
    await route.continue();
  });
  await page.reload();
  const right = samples.map(({ key }) => answersTo(key, 'en').right);
  for (const [place, { question }] of samples.entries()) await fill(question, right[place]!);
  send();
  await findNothing(page, samples, right);
});

/** Nothing that a form gives, whatever its kind. */
const broken: unknown[] = [
  [null, 99, {}, 'nothing'],
  { constructor: 'x', nothing: {}, budget: 7 },
  null,
  -1,
];

test('a broken record of what was begun is ignored', async ({ page }) => {
  const heard = await watch(page);
  const samples = await openBank(page, 'fr');
  const blank = await Promise.all(samples.map(({ question }) => contentOf(question)));
  await formsReady(page, samples);
  for (const response of deep ? broken : broken.slice(0, 2)) {
    const records = samples.map(({ key }) => ({ id: key.id, at: 'never', response }));
    await put(page, 'drafts', records);
    await page.reload();
    await ready(page);
    await findNothing(page, samples, blank);
  }
  expect(heard.troubles).toEqual([]);
});
