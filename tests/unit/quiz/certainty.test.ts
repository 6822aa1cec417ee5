import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyMark, isCertainty, type Certainty } from '../../../src/quiz/certainty.ts';

const levels: Certainty[] = [1, 2, 3];

describe('certainty marks', () => {
  it.each([
    [1, 1, 1],
    [1, 2, 2],
    [1, 3, 3],
    [0, 1, 0],
    [0, 2, -2],
    [0, 3, -6],
    [0.5, 1, 0.5],
    [0.5, 2, 1],
    [0.5, 3, 1.5],
    [5e-8, 3, -6],
    [6e-8, 3, 1.8e-7],
  ] as const)('are Moodle’s: %d at level %d earns %d', (fraction, certainty, mark) => {
    expect(certaintyMark(fraction, certainty)).toBeCloseTo(mark, 12);
  });

  it.each([
    [1, 2, 2 / 3],
    [2, 3, 0.8],
  ] as const)('levels %d and %d break even at their limit', (low, high, chance) => {
    const expected = (level: Certainty, p: number): number =>
      p * certaintyMark(1, level) + (1 - p) * certaintyMark(0, level);
    expect(expected(low, chance)).toBeCloseTo(expected(high, chance), 12);
    expect(expected(low, chance - 0.01)).toBeGreaterThan(expected(high, chance - 0.01));
    expect(expected(low, chance + 0.01)).toBeLessThan(expected(high, chance + 0.01));
  });

  it('never fall with the fraction, and what is partly right is never negative', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fc.constantFrom(...levels), (one, other, level) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(certaintyMark(low, level)).toBeLessThanOrEqual(certaintyMark(high, level));
        if (high > 5e-8) expect(certaintyMark(high, level)).toBeGreaterThan(0);
      }),
    );
  });

  it('know three levels', () => {
    expect([0, 1, 2, 3, 4, Number.NaN, undefined].filter(isCertainty)).toEqual([1, 2, 3]);
  });
});
