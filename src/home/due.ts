import { dueToday, leftToday } from '../progress/due.ts';
import type { Progress } from '../progress/fold.ts';
import type { ReadableChapter } from './resume.ts';

/** How many questions are still to be reviewed today: those that are due, `daily` in all at most. */
export function reviewsLeft(
  progress: Progress,
  chapters: readonly ReadableChapter[],
  now: number,
  daily: number,
): number {
  const ids = chapters.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
  return Math.min(dueToday(progress, ids, now).length, leftToday(progress, daily, now));
}
