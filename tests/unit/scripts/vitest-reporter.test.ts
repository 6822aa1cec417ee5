import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// Below the project, where Vitest itself is found.
mkdirSync(join(root, 'test-results'), { recursive: true });
const folder = mkdtempSync(join(root, 'test-results', 'reporter-'));
let results: {
  passed: number;
  failed: number;
  skipped: number;
  failures: { name: string; message: string }[];
};

const files = {
  'mixed.test.ts': `import { expect, it } from 'vitest';
    it('passes', () => undefined);
    it('fails', () => expect([1, 2]).toEqual([1, 3]));
    it.skip('waits', () => undefined);
    it('leaves something behind', () => void Promise.reject(new Error('stray')));`,
  'vitest.config.mjs': 'export default {};',
  'broken.test.ts': `import './nowhere.ts';`,
};

beforeAll(() => {
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  const file = join(folder, 'results.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporter = join(root, 'scripts', 'test', 'vitest-reporter.mjs');
  const args = [vitest, 'run', '--root', folder, '--reporter', reporter];
  spawnSync(process.execPath, args, {
    env: { ...process.env, QUAI_RESULTS: file, VITEST: undefined },
  });
  results = JSON.parse(readFileSync(file, 'utf8')) as typeof results;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('counts tests, files that do not load and errors outside of tests', () => {
  expect(results).toMatchObject({ passed: 2, failed: 3, skipped: 1 });
});

it('tells each failure with its difference', () => {
  const told = results.failures.map(({ name, message }) => `${name}: ${message}`).join('\n');
  expect(told).toContain('mixed.test.ts: fails');
  expect(stripVTControlCharacters(told)).toMatch(/-\s+3,\n\+\s+2,/);
  expect(told).toContain('broken.test.ts');
  expect(told).toContain('An error outside of any test: stray');
});
