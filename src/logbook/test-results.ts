import { earned } from '../progress/earned.ts';
import type { TestForm } from '../progress/event.ts';
import type { Progress, TestProgress } from '../progress/fold.ts';

export interface TestResult {
  id: string;
  form: TestForm;
  chapters: readonly string[];
  /** Milliseconds since 1970, UTC: handed in, or begun while it is not. */
  at: number;
  questions: number;
  /** Of those that were handed in: the mean over all questions asked, in [0, 1]. */
  mark?: number;
  /** Spent with the test open, of those that were handed in. */
  seconds?: number;
}

/** All tests, latest first. A question left unanswered earns 0; one that cannot be marked as well. */
export const testResults = ({ tests }: Pick<Progress, 'tests'>): TestResult[] =>
  [...tests.values()].map(resultOf).sort((one, other) => other.at - one.at);

function resultOf({ started, ended, answers }: TestProgress): TestResult {
  const { test: id, form, chapters, questions } = started;
  const result = { id, form, chapters, at: ended?.at ?? started.at, questions: questions.length };
  if (!ended) return result;
  const sum = questions.reduce((total, question) => total + markIn(answers, question), 0);
  const mark = questions.length === 0 ? 0 : Math.min(1, sum / questions.length);
  return { ...result, mark, seconds: ended.seconds };
}

function markIn(answers: TestProgress['answers'], question: string): number {
  const answer = answers.get(question);
  return (answer && earned(answer)) ?? 0;
}
