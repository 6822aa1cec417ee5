import { expect, test } from 'playwright/test';
import { answersTo, kindNames } from './quiz-responses.ts';
import { answerAtOnce, formsReady, openBank, press, reach, type Sample } from './quiz-forms.ts';
import { retry } from './quiz-page.ts';

/** Of a question among all: it changes with every question that is added before it. */
const place = /(Question) \d+ (of|sur) \d+/;

/**
 * What a screen reader is given, kept in goldens/, one file a kind and a language. After a change
 * that is meant: `npx playwright test quiz-tree --update-snapshots`, then read the difference.
 */
async function treesOf(sample: Sample): Promise<string> {
  const { key, question, language } = sample;
  const trees: string[] = [];
  const look = async (state: string) => {
    const tree = await question.ariaSnapshot();
    trees.push(`# ${state}\n${tree.replace(place, '$1 N $2 N')}\n`);
  };
  await look('blank');
  await answerAtOnce(question, answersTo(key, language).right);
  await look('answered');
  await reach(sample, 'right');
  await look('right');
  await press(retry(question));
  await reach(sample, 'wrong');
  await look('wrong');
  return trees.join('\n');
}

for (const language of ['fr', 'en'] as const) {
  test(`what is told of each kind in each state is what was agreed: ${language}`, async ({
    page,
  }) => {
    const samples = await openBank(page, language);
    expect(samples).toHaveLength(kindNames.length);
    await formsReady(page, samples);
    for (const sample of samples)
      expect.soft(await treesOf(sample)).toMatchSnapshot(`${sample.key.kind}.${language}.yml`);
  });
}
