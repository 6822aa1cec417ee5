import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, pagesOf } from '../../../src/deck/handout.ts';

const page = 100;
const short = { half: 40, full: 70 };
const long = { half: 60, full: 90 };
const wordy = { half: 80, full: 110 };
const endless = { half: 230, full: 260 };

describe('packing slides', () => {
  it('puts two short ones on a page', () => {
    expect(pack([short, short, short], page)).toEqual([
      { look: 'half', slides: [0, 1], pages: 1 },
      { look: 'half', slides: [2], pages: 1 },
    ]);
  });

  it('gives a page and a larger picture to one that says more', () => {
    expect(pack([short, long, short], page).map(({ look, slides }) => [look, slides])).toEqual([
      ['half', [0]],
      ['full', [1]],
      ['half', [2]],
    ]);
  });

  it('keeps the smaller picture where the larger would push words off', () => {
    expect(pack([wordy], page)).toEqual([{ look: 'half', slides: [0], pages: 1 }]);
  });

  it('does not put a short one under one that is alone on its page', () => {
    expect(pack([wordy, short], page)).toHaveLength(2);
  });

  it('goes on over pages where one is not enough', () => {
    expect(pagesOf(pack([endless], page))).toBe(3);
  });

  it('keeps every slide, once and in order, on at least half as many pages', () => {
    const slide = fc.record({
      half: fc.integer({ min: 1, max: 300 }),
      full: fc.integer({ min: 1, max: 330 }),
    });
    fc.assert(
      fc.property(fc.array(slide), (slides) => {
        const leaves = pack(slides, page);
        expect(leaves.flatMap((leaf) => leaf.slides)).toEqual(slides.map((_, place) => place));
        expect(pagesOf(leaves)).toBeGreaterThanOrEqual(slides.length / 2);
      }),
    );
  });
});
