import { expect, test } from 'vitest';
import {
  elapsed, isRunning, minutesAndSeconds, parseStopwatch, remaining, stopped, toggled,
} from '../../../src/deck/stopwatch.ts'; // prettier-ignore

test('runs, pauses and goes on', () => {
  const running = toggled(stopped, 1000);
  expect(isRunning(running)).toBe(true);
  expect(elapsed(running, 4000)).toBe(3000);
  const paused = toggled(running, 4000);
  expect(isRunning(paused)).toBe(false);
  expect(elapsed(paused, 9000)).toBe(3000);
  expect(elapsed(toggled(paused, 10_000), 12_000)).toBe(5000);
});

test('a clock that is set back takes no time away', () => {
  expect(elapsed(toggled({ before: 500 }, 10_000), 2000)).toBe(500);
});

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [61_000, '01:01'],
  [3_600_000, '60:00'],
  [-5, '00:00'],
])('%i milliseconds read %s', (time, text) => expect(minutesAndSeconds(time)).toBe(text));

test.each([
  [8, 0, 480_000],
  [8, 1, 480_000],
  [8, 1000, 479_000],
  [8, 1001, 479_000],
  [1, 90_000, 0],
])('of %i minutes, after %i milliseconds, %i are left', (minutes, spent, left) => {
  expect(remaining(minutes, spent)).toBe(left);
});

test.each([undefined, null, 3, {}, { before: -1 }, { before: 'x' }, { before: NaN }])(
  'what was stored as %j is a watch at nought',
  (stored) => expect(parseStopwatch(stored)).toEqual(stopped),
);

test('reads back what was stored, and drops a start that is no time', () => {
  expect(parseStopwatch({ before: 5, startedAt: 7 })).toEqual({ before: 5, startedAt: 7 });
  expect(parseStopwatch({ before: 5, startedAt: 'now' })).toEqual({ before: 5 });
});
