import { defineConfig } from 'vitest/config';

/** The tests that must notice a change of the marking or of the progress. */
export default defineConfig({
  test: {
    include: ['tests/unit/{quiz,progress}/**/*.test.ts', 'tests/oracle/vectors.test.ts'],
    setupFiles: ['tests/support/random.ts'],
    testTimeout: 30_000,
  },
});
