import { DAY } from '../progress/due.ts';
import { earned } from '../progress/earned.ts';
import type { Progress } from '../progress/fold.ts';
import { following, startOf, type Unit } from './days.ts';
import { answersOf, isTested, meanOf } from './figures.ts';
import { testResults } from './test-results.ts';

export interface Period {
  /** Its first moment, in milliseconds. */
  from: number;
  /** Answers marked, wherever they were given. */
  answers: number;
  /** Mean mark of the answers given outside tests, in [0, 1]. */
  practice?: number;
  tests: number;
  /** Mean mark of the tests handed in, in [0, 1]. */
  test?: number;
}

export interface MarksOverTime {
  unit: Unit;
  /** Without a gap: a period in which nothing was answered is there and empty. Oldest first. */
  periods: Period[];
  /** Marks that a chart would show: one point says nothing about time. */
  points: number;
}

/** More would be a grey band on a phone: what is older is left out. */
const MOST = 60;
/** A course that is older than this has a clock that was wrong. Milliseconds. */
const EARLIEST = Date.UTC(2020, 0, 1);

interface Sum {
  sum: number;
  done: number;
}

/** Marks by day, by week or by month, whichever shows all of them in a few dozen points. */
export function marksOverTime(progress: Progress, now: number): MarksOverTime {
  const { answers, tests } = moments(progress, now);
  const all = [...answers, ...tests].map(({ at }) => at);
  if (all.length === 0) return { unit: 'day', periods: [], points: 0 };
  const first = all.reduce((least, at) => Math.min(least, at));
  const last = all.reduce((most, at) => Math.max(most, at));
  const unit = unitFor(last - first);
  const froms = starts(unit, first, last);
  const practised = answers.filter(({ tested }) => !tested);
  const sums = {
    all: summedBy(froms, answers),
    practice: summedBy(froms, practised),
    tests: summedBy(froms, tests),
  };
  const periods = froms.map((from) => periodOf(from, sums)).slice(-MOST);
  const points = periods.reduce(
    (sum, { practice: mark, test }) =>
      sum + Number(mark !== undefined) + Number(test !== undefined),
    0,
  );
  return { unit, periods, points };
}

function moments(progress: Progress, now: number) {
  const isSound = ({ at }: { at: number }): boolean => at >= EARLIEST && at <= now + DAY;
  const answers = answersOf(progress.questions.values()).map((answer) => ({
    at: answer.at,
    mark: earned(answer) ?? 0,
    tested: isTested(answer),
  }));
  const tests = testResults(progress).flatMap(({ at, mark }) =>
    mark === undefined ? [] : { at, mark },
  );
  return { answers: answers.filter(isSound), tests: tests.filter(isSound) };
}

const unitFor = (span: number): Unit =>
  span <= 35 * DAY ? 'day' : span <= 50 * 7 * DAY ? 'week' : 'month';

/** A search among the periods, not a date for each mark: the calendar is slow on 50,000 of them. */
function summedBy(
  froms: readonly number[],
  marks: readonly { at: number; mark: number }[],
): Map<number, Sum> {
  const sums = new Map<number, Sum>(froms.map((from) => [from, { sum: 0, done: 0 }]));
  for (const { at, mark } of marks) {
    const period = sums.get(lastUntil(froms, at))!;
    period.sum += mark;
    period.done += 1;
  }
  return sums;
}

/** The last of the sorted moments that is not after `at`; the first is not. */
function lastUntil(froms: readonly number[], at: number): number {
  let [low, high] = [0, froms.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (froms[middle]! <= at) low = middle;
    else high = middle;
  }
  return froms[low]!;
}

function starts(unit: Unit, first: number, last: number): number[] {
  const all: number[] = [];
  for (let from = startOf(unit, first); from <= last; from = following(unit, from)) all.push(from);
  return all;
}

function periodOf(
  from: number,
  sums: Record<'all' | 'practice' | 'tests', Map<number, Sum>>,
): Period {
  const practice = meanOf(sums.practice.get(from) ?? { sum: 0, done: 0 });
  const test = meanOf(sums.tests.get(from) ?? { sum: 0, done: 0 });
  return {
    from,
    answers: sums.all.get(from)?.done ?? 0,
    ...(practice !== undefined && { practice }),
    tests: sums.tests.get(from)?.done ?? 0,
    ...(test !== undefined && { test }),
  };
}
