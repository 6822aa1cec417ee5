import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONG, places, stackTiers } from '../../../src/home/tiers.ts';

const short = { minutes: LONG - 1 };
const long = { minutes: LONG };
const chapters = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 300 }) }));

describe('stackTiers', () => {
  it('fills four places a tier', () => {
    expect(stackTiers([short, long, short, long, long])).toEqual([
      [short, long, short],
      [long, long],
    ]);
  });

  it('begins a tier when a box does not fit', () => {
    expect(stackTiers([short, long, long])).toEqual([[short, long], [long]]);
  });

  it('keeps every chapter, in order, and never overloads a tier', () => {
    fc.assert(
      fc.property(chapters, (all) => {
        const tiers = stackTiers(all);
        expect(tiers.flat()).toEqual(all);
        for (const tier of tiers) {
          const taken = tier.reduce((sum, { minutes }) => sum + places(minutes), 0);
          expect(taken).toBeGreaterThan(0);
          expect(taken).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
