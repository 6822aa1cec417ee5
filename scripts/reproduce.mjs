/**
 * Builds the site twice, each time without what a former build kept, and compares every file.
 *
 *   node scripts/reproduce.mjs
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { astroBuild } from './build.mjs';
import { isProgram, run } from './processes.mjs';

/** Every file of a folder with its digest. @returns {Map<string, string>} */
export function digests(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [relative(folder, path), digest(path)]));
}

/** Files that are not the same in both, or in one alone. */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );

async function buildInto(folder) {
  const env = { QUAI_OUT: join(folder, 'dist'), QUAI_CACHE: join(folder, 'cache') };
  const { code, output } = await run(...astroBuild, { env });
  if (code !== 0) throw new Error(output);
  return digests(env.QUAI_OUT);
}

if (isProgram(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'quai-reproduce-'));
  try {
    const first = await buildInto(join(folder, 'first'));
    const second = await buildInto(join(folder, 'second'));
    const different = differences(first, second);
    console.log(
      different.length === 0
        ? `${first.size} files, the same in two builds`
        : `Not the same in two builds:\n${different.join('\n')}`,
    );
    if (different.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
