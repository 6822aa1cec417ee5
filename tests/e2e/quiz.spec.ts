import { expect, test } from 'playwright/test';
import { watch } from '../support/watch.ts';
import {
  answer,
  answersIn,
  check,
  input,
  keysOn,
  open,
  questionOf,
  retry,
  rightOf,
  status,
  wrongOf,
} from './quiz-page.ts';

test('a right answer is said, shown in its row, explained and counted', async ({ page }) => {
  const heard = await watch(page);
  const { single } = await open(page);
  const question = await answer(page, single, rightOf(single));
  await expect(status(question)).toHaveText(/^Juste\s: 1 sur 1$/);
  await expect(question.locator('.opt .verdict:visible')).toHaveText('Juste');
  await expect(question.locator('[data-answer]')).toHaveAttribute('open', '');
  await expect(question.locator('.whys li')).toHaveCount(single.choices.length);
  await expect(page.locator('[data-score]')).toHaveText(
    /^Répondues\s: 1 sur \d+\. Note\s: 1 sur 1\.$/,
  );
  expect(heard.troubles.filter((trouble) => /^(exception|policy)/.test(trouble))).toEqual([]);
});

test('a wrong answer shows what was expected, and the way back to the section', async ({
  page,
}) => {
  const { single } = await open(page, 'en');
  const question = await answer(page, single, [wrongOf(single)[0]!]);
  await expect(status(question)).toHaveText('Wrong: 0 out of 1');
  const row = (id: string) => question.locator('.opt', { has: page.locator(`[value="${id}"]`) });
  await expect(row(wrongOf(single)[0]!).locator('.verdict:visible')).toHaveText('Wrong');
  await expect(row(rightOf(single)[0]!).locator('.verdict:visible')).toHaveText('Expected');
  const link = question.getByRole('link', { name: /^Read “.+” again$/ });
  await expect(link).toHaveAttribute('href', /^\/en\/containers\/#containers-/);
});

for (const [language, said, missed] of [
  ['fr', /^En partie\s: 0,5 sur 1$/, 'Oublié'],
  ['en', /^Partly right: 0\.5 out of 1$/, 'Missed'],
] as const) {
  test(`half an answer earns half the mark, written as ${language} writes it`, async ({ page }) => {
    const { multiple } = await open(page, language);
    const question = await answer(page, multiple, [rightOf(multiple)[0]!]);
    await expect(status(question)).toHaveText(said);
    await expect(question.locator('.verdict.missed:visible')).toHaveText(missed);
  });
}

test('ticking everything earns nothing', async ({ page }) => {
  const { multiple } = await open(page);
  const all = multiple.choices.map(({ id }) => id);
  await expect(status(await answer(page, multiple, all))).toHaveText(/^Faux\s: 0 sur 1$/);
});

test('checking nothing asks for an answer, keeps the focus and marks nothing', async ({ page }) => {
  const { single, multiple } = await open(page);
  for (const key of [single, multiple]) {
    const question = questionOf(page, key);
    await check(question).press('Enter');
    await expect(status(question)).toHaveText(/d’abord/);
    await expect(check(question)).toBeFocused();
    await expect(question.locator('[aria-invalid=true]').first()).toBeVisible();
    await expect(question).not.toHaveAttribute('data-state');
    await input(question, key.choices[0]!.id).check();
    await expect(question.locator('[aria-invalid]')).toHaveCount(0);
    await expect(status(question)).toHaveText('');
  }
  expect(await answersIn(page)).toEqual([]);
});

test('a whole row can be pressed, and is tall enough for a finger', async ({ page }) => {
  const { single } = await open(page);
  const row = questionOf(page, single).locator('.opt').last();
  const box = (await row.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(44);
  await row.click({ position: { x: box.width - 4, y: box.height - 4 } });
  await expect(row.locator('input')).toBeChecked();
});

test('what was answered stays readable and is locked until the next try', async ({ page }) => {
  const { single } = await open(page);
  const [chosen, other] = [wrongOf(single)[0]!, rightOf(single)[0]!];
  const question = await answer(page, single, [chosen]);
  await question
    .locator('.opt', { has: page.locator(`[value="${other}"]`) })
    .click({ force: true });
  await input(question, chosen).press('ArrowDown');
  await input(question, chosen).press('ArrowUp');
  await expect(input(question, chosen)).toBeChecked();
  await expect(input(question, other)).toHaveJSProperty('disabled', false);
  await expect(question.getByRole('radiogroup')).toHaveAttribute('aria-disabled', 'true');
});

test('a try is kept once, however often it is sent', async ({ page }) => {
  const { single } = await open(page);
  const question = questionOf(page, single);
  await input(question, wrongOf(single)[0]!).check();
  await check(question).dblclick();
  for (let time = 0; time < 10; time += 1)
    await input(question, wrongOf(single)[0]!).press('Enter');
  await expect.poll(() => answersIn(page)).toHaveLength(1);
  await retry(question).click();
  await expect(input(question, single.choices[0]!.id)).toBeFocused();
  await expect(question.locator('input:checked')).toHaveCount(0);
  await expect(question.locator('.opt .verdict:visible')).toHaveCount(0);
  await answer(page, single, rightOf(single));
  await expect.poll(() => answersIn(page)).toHaveLength(2);
  const [first, second] = await answersIn(page);
  expect(first).toMatchObject({
    question: single.id,
    response: [wrongOf(single)[0]],
    state: 'wrong',
    fraction: 0,
    attempt: 1,
    hints: 0,
    mode: 'practice',
    language: 'fr',
  });
  expect(second).toMatchObject({ response: rightOf(single), state: 'right', attempt: 2 });
});

test('hints open one by one and are counted', async ({ page }) => {
  await open(page);
  const question = page.locator('quiz-question', { has: page.locator('[data-hint="2"]') }).first();
  await expect(question.locator('[data-hint="2"]')).toBeHidden();
  await question.locator('[data-hint="1"] > summary').click();
  await question.locator('[data-hint="2"] > summary').click();
  await question.locator('[data-hint="2"] > summary').click();
  await question.locator('input').first().check();
  await check(question).click();
  await expect.poll(() => answersIn(page)).toMatchObject([{ hints: 2 }]);
});

test('a question is done by keyboard alone', async ({ page }) => {
  const { single, multiple } = await open(page);
  const radio = questionOf(page, single);
  await input(radio, single.choices[0]!.id).focus();
  for (const { id } of single.choices) {
    if (rightOf(single).includes(id)) break;
    await page.keyboard.press('ArrowDown');
  }
  if (rightOf(single).includes(single.choices[0]!.id)) await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(radio).toHaveAttribute('data-state', 'right');

  const boxes = questionOf(page, multiple);
  await input(boxes, multiple.choices[0]!.id).focus();
  for (const { correct } of multiple.choices) {
    if (correct) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  while (!(await check(boxes).evaluate((node) => node === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(boxes).toHaveAttribute('data-state', 'right');
  await page.keyboard.press('Tab');
  await expect(retry(boxes)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(input(boxes, multiple.choices[0]!.id)).toBeFocused();
  await expect(status(boxes)).toHaveText(/^Nouvel essai/);
});

test('the last result is told after a reload and in the other language, not filled in', async ({
  page,
}) => {
  const { single } = await open(page);
  await answer(page, single, [wrongOf(single)[0]!]);
  await expect.poll(() => answersIn(page)).toHaveLength(1);
  for (const [language, words] of [
    ['fr', /^La dernière fois\s: faux$/],
    ['en', 'Last time: wrong'],
  ] as const) {
    await open(page, language);
    const question = questionOf(page, single);
    await expect(question.locator('[data-last]')).toHaveText(words);
    await expect(question.locator('input:checked')).toHaveCount(0);
    await expect(question).not.toHaveAttribute('data-state');
  }
});

test('leaving the page and coming back loses nothing', async ({ page }) => {
  const { single } = await open(page);
  await answer(page, single, rightOf(single));
  await expect.poll(() => answersIn(page)).toHaveLength(1);
  await page.goto('/fr/containers/');
  await page.goBack();
  await expect(questionOf(page, single).locator('[data-last]')).toHaveText(/juste$/);
  expect(await answersIn(page)).toHaveLength(1);
});

test('the wrong ones can be retried alone', async ({ page }) => {
  const { single, multiple } = await open(page);
  const count = (await keysOn(page)).length;
  await answer(page, single, rightOf(single));
  await answer(page, multiple, [rightOf(multiple)[0]!]);
  const filter = page.locator('[data-filter]');
  await expect(filter).toHaveText('Refaire les erreurs (1)');
  await filter.press('Enter');
  await expect(filter).toBeFocused();
  await expect(filter).toHaveText('Tout afficher');
  await expect(page.locator('[data-set-status]')).toHaveText(/^Questions à refaire\s: 1\.$/);
  await expect(page.locator('quiz-question:visible')).toHaveCount(1);
  await expect(page.locator('[data-group]:visible')).toHaveCount(1);
  const question = questionOf(page, multiple);
  await expect(question).not.toHaveAttribute('data-state');
  await answer(page, multiple, rightOf(multiple));
  await expect(question, 'it stays in view once it is right').toBeVisible();
  await filter.click();
  await expect(page.locator('quiz-question:visible')).toHaveCount(count);
  await expect(filter).toBeHidden();
  await page.reload();
  await expect(page.locator('[data-score]')).toHaveText(
    /^Répondues\s: 2 sur \d+\. Note\s: 2 sur 2\.$/,
  );
});

test('every result is announced in a status that was there from the start', async ({ page }) => {
  const { single } = await open(page);
  const question = questionOf(page, single);
  await status(question).evaluate((node) => {
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    new MutationObserver(() => said.push(node.textContent)).observe(node, { childList: true });
  });
  await check(question).click();
  await answer(page, single, [wrongOf(single)[0]!]);
  await retry(question).click();
  await answer(page, single, rightOf(single));
  await expect(status(questionOf(page, single))).toHaveText(/^Juste/);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((words) => words !== '').map((words) => words.split(/\s/)[0])).toEqual([
    'Choisissez',
    'Faux',
    'Nouvel',
    'Juste',
  ]);
});
