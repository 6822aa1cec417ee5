/**
 * `npm run check`: format, lint, types and content, all at once, each judged to its end.
 * What has not changed since the last time is not judged again (node_modules/.cache).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentCheck } from './build.mjs';
import { digestOf, isRemembered, remember } from './check/unchanged.mjs';
import { ensure } from './ensure.mjs';
import { isProgram, root, run } from './processes.mjs';

const cache = 'node_modules/.cache';
const cached = (place) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `${cache}/${place}`,
];
const checks = [
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'warning'], 'remembered'],
  ['lint', 'eslint', ['.', '--max-warnings', '0', ...cached('eslint/')]],
  ['format', 'prettier', ['--check', '.', '--log-level', 'warn', ...cached('prettier.json')]],
  ['content', ...contentCheck],
];

/** All that the types of the project depend on. */
const typed = ['src', 'tests', 'scripts', 'package-lock.json', 'tsconfig.json', 'budgets.json'];
const configs = ['astro.config.mjs', 'playwright.config.ts', 'vitest.config.ts'];
const typesFile = join(root, cache, 'types');

/** Runs every check side by side; prints what each found. Resolves to whether all are content. */
async function check() {
  // Lint reads the types that Astro writes of the content; a fresh clone has none.
  if (!existsSync(join(root, '.astro', 'types.d.ts'))) await run('astro', ['sync']);
  const outcomes = await Promise.all(checks.map(judge));
  return outcomes.every(Boolean);
}

async function judge([name, command, args, remembered]) {
  const digest = remembered && digestOf(root, [...typed, ...configs]);
  if (digest && isRemembered(typesFile, digest)) return told(name, 0, 'unchanged');
  const { code, output, seconds } = await run(command, args);
  if (digest && code === 0) remember(typesFile, digest);
  return told(name, code, `${seconds.toFixed(1)} s`, output);
}

function told(name, code, note, output) {
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${note})`);
  if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '    '));
  return code === 0;
}

if (isProgram(import.meta.url)) {
  try {
    ensure();
    process.exitCode = (await check()) ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
