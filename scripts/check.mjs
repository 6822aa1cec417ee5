/**
 * `npm run check`: format, lint, types and content, all at once, each judged to its end.
 * What has not changed since the last time is not judged again (node_modules/.cache).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentCheck } from './build.mjs';
import { ensure } from './ensure.mjs';
import { isProgram, root, run } from './processes.mjs';

const cache = 'node_modules/.cache';
const checks = [
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  [
    'lint',
    'eslint',
    [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${cache}/eslint/`,
    ],
  ],
  [
    'format',
    'prettier',
    [
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${cache}/prettier.json`,
    ],
  ],
  ['content', ...contentCheck],
];

/** Runs every check side by side; prints what each found. Resolves to whether all are content. */
async function check() {
  // Lint reads the types that Astro writes of the content; a fresh clone has none.
  if (!existsSync(join(root, '.astro', 'types.d.ts'))) await run('astro', ['sync']);
  const outcomes = await Promise.all(checks.map(judge));
  return outcomes.every(Boolean);
}

async function judge([name, command, args]) {
  const { code, output, seconds } = await run(command, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
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
