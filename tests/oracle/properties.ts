import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Marked } from './agree.ts';
import { siteMarking, type SiteMarking } from './site.ts';
import { deep } from '../support/matrix.ts';

const numRuns = deep ? 10_000 : 300;
/** Long enough for the deep run on a busy machine. */
const timeout = deep ? 1_800_000 : 60_000;

type Check<Value> = (mark: SiteMarking, value: Value) => unknown;

/** A test that something holds of the site's marking for random values. */
export const always = <Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  check: Check<Value>,
): void =>
  test(name, { timeout }, async () => {
    const mark = await siteMarking();
    const holds = fc.property(values, (value) => {
      check(mark, value); // what it returns says nothing
    });
    fc.assert(holds, { numRuns });
  });

/** A property of several kinds, each tested on its own. */
export const alwaysOf = <Kind extends string, Value>(
  name: string,
  kinds: readonly Kind[],
  values: (kind: Kind) => fc.Arbitrary<Value>,
  check: Check<Value>,
): void => {
  describe(name, () => {
    for (const kind of kinds) always(kind, values(kind), check);
  });
};

/** The share of a mark; what is unmarked has earned nothing. */
export const earned = ({ fraction }: Marked): number => fraction ?? 0;
