import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  minutesDone, minutesLate, minutesToGo, parseSpent, skipAdvice, spend,
} from '../../../src/presenter/pace.ts'; // prettier-ignore

const sections = [
  { id: 'what', minutes: 5 },
  { id: 'how', minutes: 10 },
  { id: 'why', minutes: 3 },
];
const minute = 60_000;

test('time goes to the section that is shown, and to none on the title', () => {
  const spent = spend(spend({}, 'what', minute), 'what', minute);
  expect(spent).toEqual({ what: 2 * minute });
  expect(spend(spent, undefined, minute)).toBe(spent);
  expect(spend(spent, 'how', -minute)).toBe(spent);
});

test.each([
  ['on the title', undefined, {}, 3, 0],
  ['amid the first section', 'what', { what: 2 }, 2, 0],
  ['over the first section', 'what', { what: 8 }, 8, 3],
  ['the second, after a long first', 'how', { what: 8, how: 1 }, 9, 3],
  ['the second, after a short first', 'how', { what: 2, how: 1 }, 3, -3],
  ['less than a minute is on time', 'how', { what: 5.5, how: 1 }, 6.5, 0],
] as const)('%s', (_, current, minutes, run, late) => {
  const spent = Object.fromEntries(Object.entries(minutes).map(([id, n]) => [id, n * minute]));
  expect(minutesLate(sections, current, spent, run * minute) + 0).toBe(late);
});

test('what is planned is what is left of this section and all that follow', () => {
  expect(minutesToGo(sections, undefined, {})).toBe(18);
  expect(minutesToGo(sections, 'how', { how: 4 * minute })).toBe(9);
  expect(minutesToGo(sections, 'how', { how: 40 * minute })).toBe(3);
});

test('of what was stored, times are kept', () => {
  expect(parseSpent({ what: 5, how: -1, why: 'x' })).toEqual({ what: 5 });
  expect(parseSpent('x')).toEqual({});
});

const plan = [
  { id: 'a', minutes: 5 },
  { id: 'b', minutes: 4, skippable: true },
  { id: 'c', minutes: 8 },
  { id: 'd', minutes: 3, skippable: true },
  { id: 'e', minutes: 6, skippable: true },
];
const ids = (late: number, { current = 'a', spent = {}, out = [] as string[] } = {}) =>
  skipAdvice(plan, current, spent, new Set(out), late).map(({ id }) => id);

test.each([
  ['on time', 0, {}, []],
  ['ahead', -5, {}, []],
  ['what one section covers', 4, {}, ['b']],
  ['more than one', 6, {}, ['b', 'd']],
  ['more than there is', 60, {}, ['b', 'd', 'e']],
  ['what is behind is no help', 4, { current: 'c' }, ['d', 'e']],
  ['what was shown is not skipped', 3, { spent: { b: 1 } }, ['d']],
  ['what is left out counts', 6, { out: ['b'] }, ['d']],
  ['what is left out is enough', 4, { out: ['b'] }, []],
  ['left out behind is no help', 4, { current: 'c', out: ['b'] }, ['d', 'e']],
] as const)('may be skipped, %s', (_, late, given, advice) =>
  expect(ids(late, given as never)).toEqual(advice),
);

test('outside any section, all of the plan is ahead', () =>
  expect(skipAdvice(plan, undefined, {}, new Set(), 4).map(({ id }) => id)).toEqual(['b']));

test('what is left out is no longer planned', () => {
  expect(minutesToGo(plan, 'a', {}, new Set(['b', 'e']))).toBe(16);
  expect(minutesToGo(plan, 'b', {}, new Set(['b']))).toBe(21);
});

test('minutes behind are those before, and of this one no more than planned', () => {
  expect(minutesDone(plan, 'c', { c: 2 * minute })).toBe(11);
  expect(minutesDone(plan, 'c', { c: 20 * minute })).toBe(17);
  expect(minutesDone(plan, undefined, {})).toBeUndefined();
});

const section = fc.record({ minutes: fc.integer({ min: 0, max: 30 }), skippable: fc.boolean() });
const plans = fc
  .array(section, { maxLength: 20 })
  .map((sections) => sections.map((one, index) => ({ id: `s${index}`, ...one })));

test('advice is of skippable sections ahead, and no more of them than the delay asks for', () => {
  fc.assert(
    fc.property(plans, fc.nat(20), fc.integer({ min: -20, max: 120 }), (sections, at, late) => {
      const advice = skipAdvice(sections, `s${at}`, {}, new Set(), late);
      const index = sections.findIndex(({ id }) => id === `s${at}`);
      const minutes = advice.map((one) => one.minutes).reduce((sum, one) => sum + one, 0);
      const able = sections.slice(index + 1).filter(({ skippable }) => skippable);
      expect(advice).toEqual(able.slice(0, advice.length));
      if (advice.length > 0) expect(minutes - advice.at(-1)!.minutes).toBeLessThan(late);
      if (advice.length < able.length) expect(minutes).toBeGreaterThanOrEqual(late);
    }),
  );
});

test('following the advice makes the delay up, where the plan can', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 60 }), (sections, late) => {
      const advice = skipAdvice(sections, undefined, {}, new Set(), late);
      const leftOut = new Set(advice.map(({ id }) => id));
      const saved =
        minutesToGo(sections, undefined, {}) - minutesToGo(sections, undefined, {}, leftOut);
      expect(saved).toBe(advice.reduce((sum, { minutes }) => sum + minutes, 0));
      expect(skipAdvice(sections, undefined, {}, leftOut, late).length).toBe(0);
    }),
  );
});
