import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockAt, clockOf, dateOf, dayTimes, parseClock, parseDay, usualDay,
} from '../../../src/presenter/day.ts'; // prettier-ignore

test('breaks stand between blocks, the long one at noon', () => {
  const { starts, end } = dayTimes([60, 45, 60, 90, 75], { start: 540, pause: 15, noon: 60 });
  expect(starts.map(clockOf)).toEqual(['09:00', '10:15', '11:15', '13:15', '15:00']);
  expect(clockOf(end)).toBe('16:15');
});

test('an afternoon has no noon, nor a day that wants none', () => {
  expect(dayTimes([60, 60], { start: 780, pause: 10, noon: 60 }).starts).toEqual([780, 850]);
  expect(dayTimes([180, 60], { start: 540, pause: 10, noon: 0 }).starts).toEqual([540, 730]);
});

test('a chapter’s share falls into one of its blocks', () => {
  expect(blockAt([45, 60], 0)).toEqual({ index: 0, minutes: 0 });
  expect(blockAt([40, 60], 0.5)).toEqual({ index: 1, minutes: 10 });
  expect(blockAt([45, 60], 1)).toEqual({ index: 1, minutes: 60 });
  expect(blockAt([], 0.5)).toBeUndefined();
});

test('blocks never overlap, and the day holds all of them', () => {
  const blocks = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 8 });
  const settings = fc.record({ start: fc.nat(1439), pause: fc.nat(120), noon: fc.nat(180) });
  fc.assert(
    fc.property(blocks, settings, (minutes, day) => {
      const { starts, end } = dayTimes(minutes, day);
      for (const [index, start] of starts.slice(1).entries())
        expect(start - starts[index]!).toBeGreaterThanOrEqual(minutes[index]!);
      expect(end).toBe(starts.at(-1)! + minutes.at(-1)!);
      expect(starts[0]).toBe(day.start);
    }),
  );
});

test('times are read as they are written', () => {
  fc.assert(
    fc.property(fc.nat(1439), (time) => {
      expect(parseClock(clockOf(time))).toBe(time);
    }),
  );
  for (const text of ['', '24:00', '9', '09:60', '-1:00', 'noon'])
    expect(parseClock(text)).toBeUndefined();
});

test('whatever is stored is a day', () => {
  expect(
    parseDay({ start: 480, pause: 10, noon: 45, block: 'docker.1', date: '2026-11-23' }),
  ).toEqual({ start: 480, pause: 10, noon: 45, block: 'docker.1', date: '2026-11-23' });
  expect(parseDay({ start: 9999, pause: -1, noon: 'x', block: 7 })).toEqual(usualDay);
  expect(parseDay(null)).toEqual(usualDay);
});

test('a day is the trainer’s', () => expect(dateOf(new Date(2026, 0, 5, 23))).toBe('2026-01-05'));
