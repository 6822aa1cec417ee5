import { DAY, dueAt, endOfDay } from '../progress/due.ts';
import type { Progress } from '../progress/fold.ts';

export interface Marks {
  right: number;
  partial: number;
  wrong: number;
}

/** Marks of what was rated since midnight, each question once, by its last answer before the rating. */
export function marksToday({ questions }: Progress, now: number): Marks {
  const marks: Marks = { right: 0, partial: 0, wrong: 0 };
  const midnight = startOfDay(now);
  for (const { history } of questions.values()) {
    const rated = history.findLastIndex(({ type }) => type === 'review');
    if (rated < 0 || history[rated]!.at < midnight || history[rated]!.at > now + DAY) continue;
    const answer = history.slice(0, rated).findLast((event) => event.type === 'answer');
    if (answer && answer.state !== 'unmarked') marks[answer.state] += 1;
  }
  return marks;
}

export interface Coming {
  /** Due tomorrow, and within the seven days after today. */
  tomorrow: number;
  week: number;
  /** The next day on which something is due, and how much; undefined when nothing ever is. */
  next?: { at: number; count: number };
}

/** What is due after today. */
export function coming(progress: Progress, ids: Iterable<string>, now: number): Coming {
  const midnight = endOfDay(now);
  const dues = [...ids]
    .map((id) => progress.questions.get(id))
    .map((question) => (question && dueAt(question, now)) ?? -Infinity)
    .filter((due) => due >= midnight);
  const next = Math.min(...dues);
  const before = (end: number): number => dues.filter((due) => due < end).length;
  return {
    tomorrow: before(endOfDay(midnight)),
    week: before(daysAfter(midnight, 7)),
    ...(dues.length > 0 && { next: { at: next, count: before(endOfDay(next)) } }),
  };
}

const startOfDay = (now: number): number => daysAfter(endOfDay(now), -1);

function daysAfter(midnight: number, days: number): number {
  const date = new Date(midnight);
  date.setDate(date.getDate() + days);
  return date.getTime();
}
