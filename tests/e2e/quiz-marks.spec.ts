import { expect, test } from 'playwright/test';
import { formsReady, openBank, reach, type Sample } from './quiz-forms.ts';
import { answersIn, bank, questionOf, ready, status } from './quiz-page.ts';
import { put } from './quiz-store.ts';

/** A right answer to a question as it was in another version. */
const answerToAnother = ({ key }: Sample) => ({
  id: `answer-to-${key.id}`,
  schema: 1,
  type: 'answer',
  at: 1_700_000_000_000,
  device: 'here',
  question: key.id,
  version: key.version + 1,
  response: 'whatever was given then',
  state: 'right',
  fraction: 1,
  mode: 'practice',
  attempt: 1,
  hints: 0,
  language: 'fr',
});

test('an edited question keeps its past mark and says that it changed', async ({ page }) => {
  const samples = await openBank(page, 'fr');
  await formsReady(page, samples);
  await put(page, 'events', samples.map(answerToAnother));
  for (const [language, words, score] of [
    ['fr', /^La dernière fois\s: juste \(question modifiée depuis\)$/, 'Note\\s: 9 sur 9'],
    ['en', /^Last time: right \(the question has changed since\)$/, 'Mark: 9 out of 9'],
  ] as const) {
    await page.goto(bank(language));
    await ready(page);
    for (const { key } of samples)
      await expect(questionOf(page, key as never).locator('[data-last]')).toHaveText(words);
    await expect(page.locator('[data-score]')).toHaveText(new RegExp(`${score}\\.$`));
  }
});

test('an answer to the question as it is now takes the words back', async ({ page }) => {
  const samples = await openBank(page, 'en');
  const single = samples[0]!;
  await formsReady(page, samples);
  await put(page, 'events', [answerToAnother(single)]);
  await page.reload();
  await ready(page);
  const last = single.question.locator('[data-last]');
  await expect(last).toContainText('changed');
  await reach(single, 'wrong');
  await expect(last).toHaveText('Last time: wrong');
});

for (const { language, said, score, unhelped } of [
  {
    language: 'fr',
    said: /^Juste\s: 0,67 sur 1 Indices ouverts\s: 1, soit 0,33 de moins\.$/,
    score: /Note\s: 0,67 sur 1\.$/,
    unhelped: /^Faux\s: 0 sur 1$/,
  },
  {
    language: 'en',
    said: 'Right: 0.67 out of 1 Hints opened: 1, so 0.33 less.',
    score: /Mark: 0\.67 out of 1\.$/,
    unhelped: 'Wrong: 0 out of 1',
  },
] as const) {
  test(`a hint costs a third of the mark, and the score counts it so: ${language}`, async ({
    page,
  }) => {
    const [single, multiple] = (await openBank(page, language)) as [Sample, Sample];
    await single.question.locator('[data-hint="1"] > summary').click();
    await reach(single, 'right');
    await expect(status(single.question)).toHaveText(said);
    await expect(page.locator('[data-score]')).toHaveText(score);
    await expect(page.locator('[data-filter]')).toBeHidden();
    expect(await answersIn(page)).toMatchObject([{ fraction: 1, hints: 1, state: 'right' }]);
    await page.reload();
    await expect(page.locator('[data-score]')).toHaveText(score);

    await multiple.question.locator('[data-hint="1"] > summary').click();
    await reach(multiple, 'wrong');
    await expect(status(multiple.question), 'nothing is left to take').toHaveText(unhelped);
  });
}
