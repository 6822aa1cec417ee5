import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSkips, type TimedSection } from '../../../src/composer/skip.ts';

const sections: fc.Arbitrary<TimedSection[]> = fc
  .array(fc.record({ minutes: fc.integer({ min: 1, max: 40 }), skippable: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.map((one, n) => ({ id: `s${n}`, ...one })));
const length = fc.integer({ min: 0, max: 1200 });

const total = (all: readonly TimedSection[]) => all.reduce((sum, { minutes }) => sum + minutes, 0);
const without = (all: readonly TimedSection[], skip: readonly string[]) =>
  all.filter(({ id }) => !skip.includes(id));

describe('what to leave out', () => {
  it('is nothing when the session is short enough, or aims at no length', () => {
    fc.assert(
      fc.property(sections, length, (all, aim) => {
        fc.pre(aim === 0 || total(all) <= aim);
        expect(proposeSkips(all, aim)).toEqual({ skip: [], over: 0 });
      }),
    );
  });

  it('makes the session keep to its length, or says by how much it cannot', () => {
    fc.assert(
      fc.property(sections, length, (all, aim) => {
        fc.pre(aim > 0);
        const { skip, over } = proposeSkips(all, aim);
        const left = without(all, skip);
        expect(left.length).toBeGreaterThan(0);
        expect(over).toBe(Math.max(0, total(left) - aim));
        if (over > 0) expect(left).toHaveLength(1);
      }),
    );
  });

  it('is never more than needed: with any one back, it is too long', () => {
    fc.assert(
      fc.property(sections, length, (all, aim) => {
        fc.pre(aim > 0);
        const { skip } = proposeSkips(all, aim);
        for (const back of skip)
          expect(
            total(
              without(
                all,
                skip.filter((id) => id !== back),
              ),
            ),
          ).toBeGreaterThan(aim);
      }),
    );
  });

  it('touches what is not marked only when all that is marked does not suffice', () => {
    fc.assert(
      fc.property(sections, length, (all, aim) => {
        fc.pre(aim > 0);
        const { skip } = proposeSkips(all, aim);
        const marked = all.filter(({ skippable }) => skippable);
        const takesOthers = all.some(({ id, skippable }) => !skippable && skip.includes(id));
        if (total(all) - total(marked) <= aim) expect(takesOthers).toBe(false);
      }),
    );
  });

  it('leaves out the fewest minutes that suffice, among those that may be skipped', () => {
    const small = fc
      .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 })
      .map((all) => all.map((minutes, n) => ({ id: `s${n}`, minutes, skippable: true })));
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 200 }), (all, aim) => {
        const every = [{ id: 'bound', minutes: 1, skippable: false }, ...all];
        const needed = total(every) - aim;
        fc.pre(needed > 0 && needed <= total(all));
        const sums = Array.from({ length: 2 ** all.length }, (_, set) =>
          total(all.filter((__, n) => (set >> n) & 1)),
        );
        const best = Math.min(...sums.filter((sum) => sum >= needed));
        const { skip } = proposeSkips(every, aim);
        expect(total(every) - total(without(every, skip))).toBe(best);
      }),
    );
  });

  it('keeps the order of the session, and is the same each time', () => {
    fc.assert(
      fc.property(sections, length, (all, aim) => {
        const { skip } = proposeSkips(all, aim);
        const places = skip.map((id) => all.findIndex((one) => one.id === id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(proposeSkips(all, aim).skip).toEqual(skip);
      }),
    );
  });

  it('prefers few sections, then late ones', () => {
    const all = [2, 2, 4, 2, 4, 10].map((minutes, n) => ({
      id: `s${n}`,
      minutes,
      skippable: n < 5,
    }));
    expect(proposeSkips(all, 20).skip).toEqual(['s4']);
  });
});
