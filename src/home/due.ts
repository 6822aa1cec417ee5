import { dueToday, reviewedToday } from '../progress/due.ts';
import type { Progress } from '../progress/fold.ts';
import type { ReadableChapter } from './resume.ts';

/** Reviews a day, where the reader has not chosen: some ten minutes. */
const DAILY = 20;

/** How many questions are still to be reviewed today: those that are due, up to a day's measure. */
export function reviewsLeft(
  progress: Progress,
  chapters: readonly ReadableChapter[],
  now: number,
  daily = DAILY,
): number {
  const ids = chapters.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
  const room = Math.max(0, daily - reviewedToday(progress, now));
  return Math.min(dueToday(progress, ids, now).length, room);
}
