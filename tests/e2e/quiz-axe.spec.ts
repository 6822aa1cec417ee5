import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { schemesOf } from '../support/matrix.ts';
import {
  answerAtOnce,
  formsReady,
  openBank,
  press,
  reach,
  selectorOf,
  type Sample,
} from './quiz-forms.ts';
import { answersIn, check, ready, retry, status } from './quiz-page.ts';
import { answersTo } from './quiz-responses.ts';

type Act = (sample: Sample, page: Page) => Promise<unknown>;

const open =
  (fold: string): Act =>
  ({ question }) =>
    press(question.locator(`${fold} > summary`));

const close = open;

const again: Act = async ({ question }) => {
  if (await retry(question).isVisible()) await press(retry(question));
};

/** What brings every question from the state before it to the one that is named. */
const states: Record<string, Act[]> = {
  blank: [],
  'asked empty': [
    async ({ question }) => {
      await press(check(question));
      await expect(status(question)).not.toBeEmpty();
    },
  ],
  answered: [
    ({ key, question, language }) => answerAtOnce(question, answersTo(key, language).right),
  ],
  'hint opened': [open('[data-hint="1"]')],
  'answer opened': [open('[data-answer]')],
  right: [
    close('[data-answer]'),
    async ({ question }) => {
      await press(check(question));
      await expect(question).toHaveAttribute('data-state', 'right');
    },
  ],
  retried: [again],
  partial: [
    async (sample) => {
      if (answersTo(sample.key, sample.language).partial) await reach(sample, 'partial');
    },
  ],
  wrong: [again, (sample) => reach(sample, 'wrong')],
};

/** axe goes through the whole page whatever part it judges: the other questions stand aside. */
const leaveAlone = (page: Page, kept: string) =>
  page.evaluate((selector) => {
    for (const one of document.querySelectorAll('quiz-question'))
      if (!one.matches(selector)) one.remove();
  }, kept);

for (const language of ['fr', 'en'] as const) {
  for (const colorScheme of schemesOf(language)) {
    test(`axe finds nothing in any state of any kind: ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const samples = await openBank(page, language);
      await formsReady(page, samples);
      await leaveAlone(page, selectorOf(samples));
      const finds = async (state: string, part: string) => {
        // What lies under the fixed header would be found too close to its links.
        await page.evaluate(() => window.scrollTo(0, 0));
        expect.soft(await violations(page, part), state).toEqual([]);
      };

      for (const [state, acts] of Object.entries(states)) {
        for (const act of acts) for (const sample of samples) await act(sample, page);
        await finds(state, selectorOf(samples));
      }

      const answers = async () => (await answersIn(page)).length;
      await expect.poll(answers).toBeGreaterThanOrEqual(2 * samples.length);
      await page.reload();
      await ready(page);
      for (const { question } of samples)
        await expect(question.locator('[data-last]')).toBeVisible();
      await finds('last result told', selectorOf(samples));

      await page.locator('[data-filter]').click();
      await expect(page.locator('quiz-question:visible')).toHaveCount(samples.length);
      await finds('filtered', 'quiz-set');
    });
  }
}
