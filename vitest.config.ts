import { defineConfig } from 'vitest/config';

const tests = (name: string) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  setupFiles: ['tests/support/random.ts'],
  testTimeout: 30_000, // a machine may be busy with other things
});

export default defineConfig({
  test: {
    projects: [
      { test: tests('unit') },
      { test: tests('content') },
      { test: tests('oracle') },
      // A browser at a time: each takes a core.
      { test: { ...tests('engines'), maxWorkers: 1 } },
      // One worker, so that the built pages are read and parsed once for all files.
      { test: { ...tests('site'), isolate: false, maxWorkers: 1 } },
    ],
  },
});
