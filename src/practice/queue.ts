import type { ChapterOutline, CourseOutline } from '../course/outline.ts';
import { DAY, dueAt, dueToday, endOfDay } from '../progress/due.ts';
import type { Progress, QuestionProgress } from '../progress/fold.ts';

/** A question that is to be asked again. */
export interface Asked {
  id: string;
  chapter: ChapterOutline;
}

/** Every question of the course, by id. */
export const questionsOf = ({ chapters }: CourseOutline): Map<string, Asked> =>
  new Map(
    chapters.flatMap((chapter) =>
      chapter.questions.map(({ id }) => [id, { id, chapter }] as const),
    ),
  );

/** Very sure and wrong: what one does not know that one does not know. */
export const isConfidentlyWrong = (question: QuestionProgress | undefined): boolean =>
  question?.latest?.certainty === 3 && question.latest.state === 'wrong';

/**
 * All that is due today, in the order in which it is asked: by the day on which it was due, what was
 * confidently wrong first, and within that the longest due first, chapters by turns.
 */
export function dueQueue(progress: Progress, all: Map<string, Asked>, now: number): Asked[] {
  const due = dueToday(progress, [...all.keys()], now).map((id) => ({
    asked: all.get(id)!,
    rank: rank(progress.questions.get(id)!, now),
  }));
  const queue: Asked[] = [];
  for (const one of [...new Set(due.map(({ rank }) => rank))].sort((a, b) => a - b)) {
    const equal = due.filter(({ rank }) => rank === one).map(({ asked }) => asked);
    queue.push(...byTurns(equal, queue.at(-1)?.chapter.id));
  }
  return queue;
}

/** Days overdue, the longest first, and half a step for those that were not confidently wrong. */
const rank = (question: QuestionProgress, now: number): number =>
  Math.floor((dueAt(question, now)! - endOfDay(now)) / DAY) +
  (isConfidentlyWrong(question) ? 0 : 0.5);

/** Takes the first that is of another chapter than the one before, while there is one. */
function byTurns(asked: readonly Asked[], before: string | undefined): Asked[] {
  const [left, taken]: [Asked[], Asked[]] = [[...asked], []];
  while (left.length > 0) {
    const last = taken.at(-1)?.chapter.id ?? before;
    const other = left.findIndex(({ chapter }) => chapter.id !== last);
    taken.push(...left.splice(Math.max(other, 0), 1));
  }
  return taken;
}
