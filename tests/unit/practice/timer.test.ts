import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  counted,
  crossed,
  duration,
  minutesLeft,
  overrun,
  secondsLeft,
} from '../../../src/practice/timer.ts';

it('counts down from what was planned and added, and never shows less than nothing', () => {
  const clock = { seconds: 61, minutes: 1, added: 5 };
  expect(secondsLeft(clock)).toBe(299);
  expect(minutesLeft(clock)).toBe(5);
  expect(minutesLeft({ seconds: 900, minutes: 1, added: 5 })).toBe(0);
});

it.each([
  [301, 300, 'soon'],
  [300, 299, undefined],
  [1, 0, 'over'],
  [400, -1, 'over'],
  [0, -1, undefined],
  [-5, 295, undefined],
])('from %d to %d s left: %s', (before, after, what) => {
  expect(crossed(before, after)).toBe(what);
});

it('says each thing once while time goes by', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), steps, (start, spent) => {
      let left = start;
      const said = spent.flatMap((step) => crossed(left, (left -= step)) ?? []);
      expect(said.filter((what) => what === 'over').length).toBe(left <= 0 ? 1 : 0);
      expect(said.filter((what) => what === 'soon').length).toBeLessThanOrEqual(1);
    }),
  );
});

it('counts no time that the machine slept, nor a clock that goes back', () => {
  expect(counted(1000, 2500)).toBe(1.5);
  expect(counted(0, 3_600_000)).toBe(5);
  expect(counted(5000, 1000)).toBe(0);
});

it('says how far a plan was exceeded', () => {
  expect([overrun(60, 1), overrun(61, 1), overrun(500, undefined)]).toEqual([0, 1, 0]);
});

it.each([
  [45, '45 s'],
  [725, '12 min'],
  [3900, '1 h 05 min'],
])('%d s: %s', (seconds, words) => {
  expect(duration(seconds).replaceAll('\u00a0', ' ')).toBe(words);
});
