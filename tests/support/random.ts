import fc from 'fast-check';

/** Random tests are short in `npm test` and long in `npm run test:deep`. */
fc.configureGlobal({ numRuns: process.env.QUAI_DEEP === '1' ? 5000 : 100 });
