import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moment, parseKept, watchAfter } from '../../../src/presenter/kept.ts';
import { parseLook, resized, sizes, usualLook } from '../../../src/presenter/look.ts';

const now = new Date(2026, 10, 23, 10, 32).getTime();
const desk = {
  at: now - 60_000,
  position: { slide: 'containers-pid.2', step: 1 },
  watch: { before: 0, startedAt: now - 600_000 },
  spent: { 'containers-pid': 5 },
  leftOut: ['containers-history'],
};

test('reads back what a window kept today', () =>
  expect(parseKept(structuredClone(desk), now)).toEqual(desk));

test.each([
  ['yesterday’s', { ...desk, at: now - 86_400_000 }],
  ['of no time', { ...desk, at: 'today' }],
  ['of no place', { ...desk, position: { slide: '<b>', step: 0 } }],
  ['nothing', null],
])('%s is none', (_, value) => expect(parseKept(value, now)).toBeUndefined());

test('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => void parseKept({ ...desk, leftOut: value }, now)),
  );
  fc.assert(fc.property(fc.anything(), (value) => void parseKept(value, now)));
});

test('a short absence is time run, a long one is not, and the watch then stands', () => {
  expect(watchAfter(desk, now)).toEqual(desk.watch);
  expect(watchAfter(desk, desk.at + moment)).toEqual({ before: 540_000 });
});

test('sizes go to their ends and no further; what is not ours is as usual', () => {
  expect(resized(usualLook, -9).size).toBe(0);
  expect(resized(usualLook, 9).size).toBe(sizes.length - 1);
  expect(parseLook({ size: 3, layout: 'notes' })).toEqual({ size: 3, layout: 'notes' });
  for (const value of [null, { size: 1.5, layout: 'x' }, { size: -1 }, { size: '2' }])
    expect(parseLook(value)).toEqual(usualLook);
});
