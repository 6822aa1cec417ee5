import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectSameMark } from './agree.ts';
import { casesOfKind } from './arbitraries.ts';
import { kindNames, oracle } from './mark.ts';
import { siteMarking } from './site.ts';
import { deep } from '../support/matrix.ts';

const numRuns = deep ? 100_000 : 2_000;
/** Long enough for the deep run on a busy machine. */
const timeout = deep ? 3_600_000 : 120_000;

describe('the marking agrees with the oracle', () => {
  test.each(kindNames)('on random cases of kind %s', { timeout }, async (name) => {
    const mark = await siteMarking();
    const agrees = fc.property(casesOfKind(name), ({ question, response }) =>
      expectSameMark(mark(question, response), oracle(question, response)),
    );
    fc.assert(agrees, { numRuns }); // a failure prints the seed
  });
});
