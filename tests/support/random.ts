import fc from 'fast-check';
import { deep } from './matrix.ts';

/**
 * Random tests are short and repeatable in `npm test`, long and new each time in
 * `npm run test:deep`: a pass must not depend on luck, and luck must have its chance.
 */

fc.configureGlobal(deep ? { numRuns: 5000 } : { numRuns: 100, seed: 20261122 });
