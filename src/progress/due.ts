import type { Progress, QuestionProgress } from './fold.ts';

/** Milliseconds. */
export const DAY = 86_400_000;

/** FSRS's longest interval (`maximum_interval`, ts-fsrs), in days. */
const LONGEST = 36_500;

/** A clock that is off by less than this is none that was set wrong. Milliseconds. */
const SLACK = 5 * 60_000;

/**
 * When a question is due for review, or undefined while it was never answered. The due date that the
 * scheduler wrote with the last rating stands, with three rules that need no scheduler:
 *
 * - answered and never rated, it is due a day after the first answer;
 * - answered wrong, or in part, after that, anywhere, it is due a day after that answer at the latest;
 * - what a clock dated more than a day ahead of `now` is left out: a clock that had been set forward
 *   must not put a question off for years. Nothing else left, the question is due at once.
 */
export function dueAt({ history }: QuestionProgress, now: number): number | undefined {
  if (history.length === 0) return undefined;
  const sound = history.filter(({ at }) => at <= now + DAY);
  const [first, ...later] = sound;
  if (first === undefined) return now;
  let due = first.type === 'review' ? within(first.at, first.due) : first.at + DAY;
  for (const event of later) {
    if (event.type === 'review') due = within(event.at, event.due);
    else if (event.state !== 'right') due = Math.min(due, event.at + DAY);
  }
  return due;
}

/** An interval that no scheduler gives was written by a fault. */
const within = (at: number, due: number): number => Math.min(Math.max(due, at), at + LONGEST * DAY);

/** Midnight that ends the day of `now`, where the reader is. */
export function endOfDay(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

const startOfDay = (now: number): number => {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
};

/** Questions among `ids` that are due before the day ends, longest due first. */
export const dueToday = (progress: Progress, ids: readonly string[], now: number): string[] =>
  ids
    .map((id) => ({ id, due: dueOf(progress, id, now) }))
    .filter(({ due }) => due < endOfDay(now))
    .sort((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);

function dueOf(progress: Progress, id: string, now: number): number {
  const question = progress.questions.get(id);
  return (question && dueAt(question, now)) ?? Infinity;
}

/** Questions rated since midnight: a day's reviews are bounded, and these count. */
export const reviewedToday = ({ questions }: Progress, now: number): number =>
  [...questions.values()].filter(({ history }) =>
    history.some(({ type, at }) => type === 'review' && at >= startOfDay(now) && at <= now + SLACK),
  ).length;

/** How many may still be asked today; `bound` is a day's reviews at most. */
export const leftToday = (progress: Progress, bound: number, now: number): number =>
  Math.max(0, bound - reviewedToday(progress, now));

/** Whether answers are dated after this clock's time: it was set back, or another one forward. */
export const isClockBehind = ({ questions }: Progress, now: number): boolean =>
  [...questions.values()].some(({ history }) => history.some(({ at }) => at > now + SLACK));
