import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptRest } from '../../../src/deck/kept-rest.ts';
import {
  clockTime, extendedRest, longestRest, parseRestMinutes, restLeft, restMinutes, restUntil,
} from '../../../src/deck/rest.ts'; // prettier-ignore

const now = 1_795_348_800_000;
const minute = 60_000;

test.each(restMinutes)('%d minutes end then, and are kept', (minutes) => {
  const backAt = restUntil(minutes, now);
  expect(restLeft(backAt, now)).toBe(minutes * minute);
  expect(keptRest(backAt, now)).toBe(backAt);
});

test.each([
  ['1', 1],
  [' 45 ', 45],
  ['180', 180],
])('%j is typed', (typed, minutes) => expect(parseRestMinutes(typed)).toBe(minutes));

test.each(['', '0', '181', '-5', '1.5', '1e2', 'ten', '10 min', '٣'])('%j is no length', (typed) =>
  expect(parseRestMinutes(typed)).toBeUndefined(),
);

test('a break that is over is extended from now on', () => {
  expect(extendedRest(now + 2 * minute, 5, now)).toBe(now + 7 * minute);
  expect(extendedRest(now - 2 * minute, 5, now)).toBe(now + 5 * minute);
});

test.each([
  ['half an hour ago', now - 31 * minute],
  ['after any break', now + 24 * 60 * minute],
  ['never', undefined],
  ['in words', '10:45'],
  ['nowhere', Number.NaN],
])('an end %s is waited for by nobody', (_, stored) =>
  expect(keptRest(stored, now)).toBeUndefined(),
);

test('what is left never rises while time passes, and extending adds its minutes', () => {
  const times = fc.integer({ min: 0, max: longestRest * minute });
  fc.assert(
    fc.property(times, times, fc.integer({ min: 1, max: 60 }), (left, passed, more) => {
      const backAt = now + left;
      expect(restLeft(backAt, now + passed)).toBeLessThanOrEqual(restLeft(backAt, now));
      expect(restLeft(backAt, now + passed)).toBeGreaterThanOrEqual(0);
      expect(extendedRest(backAt, more, now)).toBe(backAt + more * minute);
    }),
  );
});

test('people are back at a time of 24 hours, in both languages', () => {
  const noon = new Date(2026, 10, 23, 22, 5).getTime();
  expect([clockTime(noon, 'fr'), clockTime(noon, 'en')]).toEqual(['22:05', '22:05']);
});
