import { defineConfig } from 'vitest/config';

const tests = (name: string, room: string) => ({
  test: { name, include: [`tests/${room}/**/*.test.ts`], setupFiles: ['tests/support/random.ts'] },
});

export default defineConfig({
  test: {
    projects: [
      tests('unit', 'unit'),
      tests('content', 'content'),
      // One worker, so that the built pages are read and parsed once for all files.
      {
        test: { ...tests('site', 'site').test, isolate: false, maxWorkers: 1, testTimeout: 60_000 },
      },
    ],
  },
});
