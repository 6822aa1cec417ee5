import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOfKind } from './arbitraries.ts';
import { sameCommands } from './arbitraries/command.ts';
import { canonicalLine } from './command.ts';
import { kindNames, oracle } from './mark.ts';
import type { KindName, Mark } from './types.ts';

const shares: readonly KindName[] = ['multiple', 'match', 'order', 'gaps', 'line'];
const always = ['blank', 'invalid', 'right', 'wrong'];

const nameOf = (mark: Mark): string => (mark.state === 'unmarked' ? mark.reason : mark.state);

describe('random questions and responses', () => {
  test.each(kindNames)('of kind %s bring up every mark', (name) => {
    const sample = fc.sample(casesOfKind(name), { numRuns: 2000, seed: 1 });
    const found = sample.map(({ question, response }) => nameOf(oracle(question, response)));
    const wanted = shares.includes(name) ? [...always, 'partial'] : always;
    expect([...new Set(found)].sort()).toEqual([...wanted].sort());
    for (const mark of wanted) {
      expect(found.filter((other) => other === mark).length, mark).toBeGreaterThan(20);
    }
  });

  test('spell one command in two ways that the oracle takes for the same', () => {
    fc.assert(
      fc.property(sameCommands, ([one, other]) => {
        expect(canonicalLine(other)).toBe(canonicalLine(one));
        expect(canonicalLine(one)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
