import { expect, test, type Locator } from 'playwright/test';
import { languagesOf } from '../support/matrix.ts';
import { contentOf, openBank } from './quiz-forms.ts';
import { retry, status } from './quiz-page.ts';
import { answerByKeyboard, firstControl } from './quiz-keyboard.ts';
import { answersTo, kindNames } from './quiz-responses.ts';

const said = {
  fr: { right: /^Juste\s: 1 sur 1$/, again: /^Nouvel essai/ },
  en: { right: /^Right: 1 out of 1$/, again: /^New try/ },
};

/** What a live region says from now on; it must stay the same node to be heard. */
async function listenTo(region: Locator): Promise<() => Promise<string[]>> {
  const heard = await region.evaluateHandle((node) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(node.textContent)).observe(node, { childList: true });
    return words;
  });
  return async () => (await heard.jsonValue()).filter((words) => words !== '');
}

for (const [place, kind] of kindNames.entries()) {
  for (const language of languagesOf(place)) {
    test(`a question to ${kind} is done by keyboard alone: ${language}`, async ({ page }) => {
      const samples = await openBank(page, language);
      const sample = samples.find(({ key }) => key.kind === kind)!;
      const { question } = sample;
      const heard = await listenTo(status(question));
      const blank = await contentOf(question);

      const { right } = answersTo(sample.key, language);
      const keyboard = await answerByKeyboard(page, sample, right);
      await expect(question).toHaveAttribute('data-state', 'right');
      await expect.poll(() => contentOf(question)).toEqual(right);

      await keyboard.tabTo(retry(question));
      await keyboard.press('Enter');
      await expect(question).not.toHaveAttribute('data-state');
      await expect(firstControl(question)).toBeFocused();
      await expect.poll(() => contentOf(question)).toEqual(blank);
      await expect
        .poll(heard)
        .toEqual([
          expect.stringMatching(said[language].right),
          expect.stringMatching(said[language].again),
        ]);
    });
  }
}
