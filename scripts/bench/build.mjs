/** What a build costs, from nothing: in a copy of the project, so that no cache helps or is lost. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroBuild } from '../build.mjs';
import { root, run } from '../processes.mjs';

/** Below the project, where the copy finds node_modules. */
export const workshop = join(root, 'test-results', 'bench');
const copied = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const usageHook = new URL('./usage.mjs', import.meta.url).href;

/**
 * Builds a course and measures it.
 * @param {string} content folder of the course
 * @param {number} [limit] milliseconds
 * @throws {Error} with the build's last words when it fails
 * @returns {Promise<{ seconds: number, cpu: number, memory: number, dist: string }>} seconds, and MB
 */
export async function measureBuild(content, limit = 0) {
  const copy = join(workshop, 'project');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of copied.filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  cpSync(content, join(copy, 'content'), { recursive: true });
  return { ...(await measureCommand(...astroBuild, copy, limit)), dist: join(copy, 'dist') };
}

/**
 * Runs a Node program in a folder and measures it with all that it starts.
 * @throws {Error} with its last words when it fails
 * @returns {Promise<{ seconds: number, cpu: number, memory: number }>} seconds, and MB
 */
export async function measureCommand(command, args, cwd, limit = 0) {
  const usage = join(cwd, 'usage.jsonl');
  rmSync(usage, { force: true });
  const env = {
    QUAI_SITE: undefined,
    QUAI_BASE: undefined,
    QUAI_OUT: undefined,
    QUAI_CONTENT: undefined,
    QUAI_USAGE: usage,
    NODE_OPTIONS: `--import=${usageHook}`,
  };
  const { code, output, seconds } = await run(command, args, { cwd, env, limit });
  if (code !== 0) throw new Error(`The build failed in ${cwd}:\n${output.slice(-3000)}`);
  const used = readFileSync(usage, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const cpu = used.reduce((sum, one) => sum + one.cpu, 0);
  return { seconds, cpu, memory: Math.max(...used.map(({ memory }) => memory)) };
}

export const realContent = fileURLToPath(new URL('../../content', import.meta.url));
