import { earned } from '../progress/earned.ts';
import type { EventOf } from '../progress/event.ts';
import type { QuestionProgress } from '../progress/fold.ts';

/** So many of so many. */
export interface Counted {
  done: number;
  of: number;
}

/** Marks given, each question worth 1: `sum` is out of `done`. */
export interface Marked extends Counted {
  sum: number;
}

/** The mean, in [0, 1]; undefined while nothing is marked. */
export const meanOf = ({ sum, done }: Pick<Marked, 'sum' | 'done'>): number | undefined =>
  done === 0 ? undefined : Math.min(1, sum / done);

/** The mark shown for a question, in [0, 1]; undefined while there is none, or it was erased. */
export const markOf = (question: QuestionProgress | undefined): number | undefined =>
  question?.latest && (earned(question.latest) ?? undefined);

type AnswerEvent = EventOf<'answer'>;

/** Whether an answer was handed in with a test or an exam. */
export const isTested = ({ mode }: Pick<AnswerEvent, 'mode'>): boolean =>
  mode === 'test' || mode === 'exam';

/** The latest mark that a test gave a question, in [0, 1], since its mark was last erased. */
export function testedMarkOf(question: QuestionProgress | undefined): number | undefined {
  const last = question?.history.findLast(
    (event): event is AnswerEvent => event.type === 'answer' && isTested(event),
  );
  return last && (earned(last) ?? undefined);
}

/** Marks in order of the answers, since each question's mark was last erased. */
export const answersOf = (questions: Iterable<QuestionProgress>): AnswerEvent[] =>
  [...questions].flatMap(({ history }) =>
    history.filter((event): event is AnswerEvent => event.type === 'answer'),
  );
