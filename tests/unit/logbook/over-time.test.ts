import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bands, calibration, tellingLevel } from '../../../src/logbook/calibration.ts';
import { following, startOf } from '../../../src/logbook/days.ts';
import { dueDays, DAYS_SHOWN } from '../../../src/logbook/due-days.ts';
import { percent } from '../../../src/logbook/format.ts';
import { marksOverTime } from '../../../src/logbook/marks-over-time.ts';
import { DAY, dueAt } from '../../../src/progress/due.ts';
import type { ProgressEvent } from '../../../src/progress/event.ts';
import { certaintyMark } from '../../../src/quiz/certainty.ts';
import { fold } from '../../../src/progress/fold.ts';
import { answered, anyLog, course, noon, testOn } from './course.ts';

const now = noon(22);
const over = (events: ProgressEvent[], at = now) => marksOverTime(fold(events), at);

it('starts days at midnight, weeks on Monday and months on the first', () => {
  const at = noon(22); // a Sunday
  expect(new Date(startOf('day', at)).getHours()).toBe(0);
  expect(new Date(startOf('week', at)).getDate()).toBe(16);
  expect(new Date(startOf('month', at)).getDate()).toBe(1);
  expect(new Date(following('week', startOf('week', at))).getDate()).toBe(23);
  expect(new Date(following('month', startOf('month', at))).getMonth()).toBe(11);
});

it('means the marks of each day, tests apart, with the empty days between', () => {
  const { unit, periods, points } = over([
    answered('a', noon(1), 'q1', 1),
    answered('b', noon(1) + 1, 'q2', 0.5),
    ...testOn('t', noon(3), ['q3', 'q4'], { q3: 1 }),
  ]);
  expect(unit).toBe('day');
  expect(points).toBe(2);
  const day = (n: number) => startOf('day', noon(n));
  expect(periods).toEqual([
    { from: day(1), answers: 2, practice: 0.75, tests: 0 },
    { from: day(2), answers: 0, tests: 0 },
    { from: day(3), answers: 1, tests: 1, test: 0.5 },
  ]);
});

it('goes by weeks and by months when days are too many, and leaves out clocks that were wrong', () => {
  const after = (days: number) => [
    answered('a', now - days * DAY, 'q1', 1),
    answered('b', now, 'q2', 1),
  ];
  expect(over(after(100)).unit).toBe('week');
  expect(over(after(600)).unit).toBe('month');
  expect(over(after(9000)).periods).toHaveLength(1);
  expect(over([answered('a', now + 400 * DAY, 'q1', 1)])).toMatchObject({ periods: [], points: 0 });
});

it('counts every answer once, with means in [0, 1], whatever the log and its order', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const found = over(log);
      const kept = [...fold(log).questions.values()].flatMap(({ history }) => history);
      expect(found.periods.reduce((sum, { answers }) => sum + answers, 0)).toBe(kept.length);
      for (const mark of found.periods.flatMap(({ practice, test }) => [practice, test]))
        if (mark !== undefined) expect(mark >= 0 && mark <= 1).toBe(true);
      expect(over(log.toReversed())).toEqual(found);
    }),
  );
});

it('says how often each level was right, and against which band', () => {
  const log = [
    ...[1, 1, 0].map((mark, n) =>
      answered(`a${n}`, n, 'q1', mark, { certainty: 3, attempt: n + 1 }),
    ),
    answered('b', 9, 'q2', 0.5, { certainty: 2 }),
    answered('c', 9, 'q3', 1),
  ];
  const found = calibration(fold(log));
  expect(found.levels.map(({ answers, right, verdict }) => [answers, right, verdict])).toEqual([
    [0, 0, undefined],
    [1, 0, 'over'],
    [3, 2, 'over'],
  ]);
  expect(found).toMatchObject({
    answers: 4,
    marks: 2.5,
    certaintyMarks: 3 + 3 - 6 + 1,
    mistakes: ['q1'],
  });
  expect(tellingLevel(found)).toBeUndefined();
});

it("marks certainty by Moodle's table, whose break-evens are the bands", () => {
  const table = ([1, 2, 3] as const).map((certainty) =>
    [1, 0].map((fraction) => certaintyMark(fraction, certainty)),
  );
  expect(table).toEqual([[1, 0], [2, -2], [3, -6]]); // prettier-ignore
  const expected = (certainty: 1 | 2 | 3, share: number) =>
    share * certaintyMark(1, certainty) + (1 - share) * certaintyMark(0, certainty);
  expect(expected(1, bands[2].low)).toBeCloseTo(expected(2, bands[2].low));
  expect(expected(2, bands[3].low)).toBeCloseTo(expected(3, bands[3].low));
});

it('takes two answers of one attempt for one: the later', () => {
  const log = [
    answered('a', 1, 'q1', 0, { certainty: 3 }),
    answered('b', 2, 'q1', 1, { certainty: 2 }),
  ];
  expect(calibration(fold(log))).toMatchObject({ answers: 1, certaintyMarks: 2, mistakes: [] });
});

it('reads the level that is farthest from its band', () => {
  const at = (level: 1 | 2 | 3, right: number) =>
    Array.from({ length: 10 }, (_, n) =>
      answered(`${level}-${n}`, n, 'q1', Number(n < right), {
        certainty: level,
        attempt: level * 10 + n,
      }),
    );
  const found = calibration(fold([...at(1, 5), ...at(2, 7), ...at(3, 4)]));
  expect(tellingLevel(found)).toMatchObject({ level: 3, verdict: 'over', share: 0.4 });
  expect(found.levels.map(({ verdict }) => verdict)).toEqual(['within', 'within', 'over']);
});

it('puts what is overdue on today, and every due question on one day', () => {
  const log = [answered('a', noon(2), 'q1', 1), answered('b', noon(22), 'q2', 1)];
  const { days, later } = dueDays(course, fold(log), now);
  expect(days).toHaveLength(DAYS_SHOWN);
  expect(days.slice(0, 3).map(({ due }) => due)).toEqual([1, 1, 0]);
  expect(later).toBe(0);
  fc.assert(
    fc.property(anyLog, (any) => {
      const progress = fold(any);
      const found = dueDays(course, progress, now);
      const ids = course.chapters.flatMap(({ questions }) => questions.map(({ id }) => id));
      const asked = ids.flatMap((id) => progress.questions.get(id) ?? []);
      const due = asked.filter((question) => dueAt(question, now) !== undefined).length;
      expect(found.days.reduce((sum, day) => sum + day.due, found.later)).toBe(due);
    }),
  );
});

it('writes numbers as each language does, and never calls nearly all all', () => {
  expect(percent(0.625, 'en')).toBe('63%');
  expect(percent(0.62, 'fr')).toMatch(/^62\s%$/);
  expect(percent(0.999, 'en')).toBe('99%');
  expect(percent(1, 'en')).toBe('100%');
});

it('takes fifty thousand events without a pause that is felt', () => {
  const all = Array.from({ length: 50_000 }, (_, n) =>
    answered(`e${n}`, noon(1) + n * 1000, `q${(n % 4) + 1}`, (n % 3) / 2, {
      certainty: 2,
      attempt: n,
    }),
  );
  const progress = fold(all);
  const start = performance.now();
  marksOverTime(progress, now);
  calibration(progress);
  dueDays(course, progress, now);
  expect(performance.now() - start).toBeLessThan(1500);
});
