import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { languagesOf, schemesOf } from '../support/matrix.ts';
import { watch } from '../support/watch.ts';
import { firstOfEach } from './quiz-forms.ts';
import {
  allStates,
  answer,
  answersIn,
  bank,
  check,
  open,
  ready,
  rightOf,
  samples,
  status,
} from './quiz-page.ts';
import type { Kind } from './quiz-responses.ts';

/** What of a form is answered, or at least read. */
const offers: Record<Kind, string> = {
  single: '[type=radio]',
  multiple: '[type=checkbox]',
  match: 'select',
  order: '[data-item]',
  gaps: 'select, input',
  short: 'input',
  number: 'input',
  command: 'input',
  line: '[type=checkbox]',
};

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('choices, hints, answer and explanations are read, and nothing dead is offered', async ({
    page,
  }) => {
    for (const path of [bank('fr'), '/en/containers/']) {
      await page.goto(path);
      const question = page.locator('quiz-question').first();
      await expect(question.getByRole('radio').first()).toBeVisible();
      await expect(page.locator('[data-check]:visible, .tally:visible')).toHaveCount(0);
      await question.locator('[data-hint="1"] > summary').click();
      await expect(question.locator('[data-hint="1"] > p')).toBeVisible();
      await question.locator('[data-answer] > summary').click();
      await expect(question.locator('.whys .verdict.right')).toBeVisible();
    }
  });

  for (const [language, what] of [
    ['fr', 'Indice'],
    ['en', 'Hint'],
  ] as const) {
    test(`every kind shows its form, its hints and its answer: ${language}`, async ({ page }) => {
      await page.goto(bank(language));
      for (const { key, question } of await firstOfEach(page, language)) {
        await expect(question.locator('fieldset'), key.kind).toBeVisible();
        await expect(question.locator(offers[key.kind]).first(), key.kind).toBeVisible();
        await expect(question.locator('button:visible, .remark:visible')).toHaveCount(0);
        await question.getByText(what).first().click();
        await expect(question.locator('[data-hint="1"] > p')).toBeVisible();
        const answer = question.locator('[data-answer]');
        await answer.locator('> summary').click();
        await expect(answer.locator('li').first(), key.kind).toBeVisible();
        await expect(answer.locator('li:visible')).toHaveCount(await answer.locator('li').count());
      }
    });
  }
});

test('a first view brings the tiny start only, near a question or not', async ({ page }) => {
  const { requests } = await watch(page);
  const heavy = () =>
    requests.map((one) => one.url()).filter((url) => url.includes('define-element'));
  await page.goto(bank('fr'), { waitUntil: 'networkidle' });
  expect(heavy()).toEqual([]);
  await page.goto('/fr/containers/', { waitUntil: 'networkidle' });
  await page.mouse.move(2, 2);
  await page.waitForTimeout(200);
  expect(heavy()).toEqual([]);
  await page.locator('quiz-question').first().scrollIntoViewIfNeeded();
  await ready(page);
});

test('an answer sent before the code has come is checked when it has', async ({ page }) => {
  let send = (): void => undefined;
  const later = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/define-element*', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(bank('fr'));
  const { single } = await samples(page);
  const question = await answer(page, single, rightOf(single));
  await check(question).click();
  await expect(question).not.toHaveAttribute('data-state');
  send();
  await expect(question).toHaveAttribute('data-state', 'right');
  await expect.poll(() => answersIn(page)).toHaveLength(1);
});

test('when the code does not come, a sentence says so and the answer opens', async ({ page }) => {
  await page.route('**/define-element*', (route) => route.abort());
  await page.goto(bank('fr'));
  const { single } = await samples(page);
  const question = await answer(page, single, rightOf(single));
  await expect(status(question)).toHaveText(/^La correction n’a pas pu être chargée/);
  await expect(question.locator('.whys')).toBeVisible();
});

/** The questions alone are looked at in both languages by quiz-axe; here the whole page around them. */
for (const language of languagesOf(0)) {
  for (const colorScheme of schemesOf(language)) {
    test(`axe finds nothing in any state: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, language);
      await allStates(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('axe finds nothing among the wrong ones', async ({ page }) => {
  await open(page);
  await allStates(page);
  await page.locator('[data-filter]').click();
  expect(await violations(page)).toEqual([]);
});

test('no state overflows at 320 pixels, nor in forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await allStates(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);
});

test('on paper a question is its stem and its choices, without the answer', async ({ page }) => {
  const { single } = await open(page);
  const question = await answer(page, single, rightOf(single));
  await page.emulateMedia({ media: 'print' });
  await expect(question.locator('.ask')).toBeVisible();
  await expect(question.locator('.opt').first()).toBeVisible();
  await expect(question.locator('.verdict:visible, .whys:visible, button:visible')).toHaveCount(0);
});
