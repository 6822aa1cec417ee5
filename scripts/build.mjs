/**
 * Judges the content, then builds the site into dist. What is built, for whom and where:
 * QUAI_SITE (its address), QUAI_BASE (its base path), QUAI_OUT, QUAI_CONTENT.
 */
import { join } from 'node:path';
import { ensure } from './ensure.mjs';
import { isProgram, root, run } from './processes.mjs';

export const contentCheck = ['node', ['src/check/main.ts']];

/** A build makes much that is soon forgotten: with room for it, a fifth less is spent on collecting. */
const roomForYoung = '--max-semi-space-size=64'; // MB
const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
export const astroBuild = ['node', [roomForYoung, astro, 'build']];

/** @throws {Error} when the content has problems or the build fails; both have said what then */
export async function build() {
  for (const [command, args] of [contentCheck, astroBuild]) {
    const { code } = await run(command, args, { show: true });
    if (code !== 0) throw new Error('The site was not built: see above.');
  }
}

if (isProgram(import.meta.url)) {
  try {
    ensure();
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
