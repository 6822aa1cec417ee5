import { expect, it } from 'vitest';
import { earned } from '../../../src/progress/earned.ts';

it('a right answer earns a third less with each hint, and never less than nothing', () => {
  const marks = [0, 1, 2, 3, 4].map((hints) => earned({ fraction: 1, hints }));
  expect(marks).toEqual([1, 1 - 1 / 3, 1 - 2 / 3, 0, 0]);
});

it('half an answer pays for its hints from its half', () => {
  expect(earned({ fraction: 0.5, hints: 1 })).toBeCloseTo(1 / 6, 12);
  expect(earned({ fraction: 0.5, hints: 2 })).toBe(0);
});

it('what is not marked has earned nothing that a hint could take', () => {
  expect(earned({ fraction: null, hints: 2 })).toBeNull();
});
