/** The stages of `npm test`, in order. A stage that needs another is not run when that one failed. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroBuild, contentCheck } from '../build.mjs';
import { ensureChromium } from '../chromium.mjs';
import { ensure } from '../ensure.mjs';
import { root, run } from '../processes.mjs';
import { failure, fromPlaywright, lastLines, nothing, settle, unsteady } from './results.mjs';

const results = join(root, 'test-results');
const minutes = (count) => count * 60_000;
const limit = () => minutes(process.env.QUAI_DEEP === '1' ? 120 : 45);

/** The tests judge the site as it stands in the clone, wherever the person's own builds go. */
const plain = {
  QUAI_SITE: undefined,
  QUAI_BASE: undefined,
  QUAI_OUT: undefined,
  QUAI_CONTENT: undefined,
};

/** A tiny course under a base path, as on a host where it is not alone. */
export const fixture = {
  QUAI_SITE: 'https://course.example',
  QUAI_BASE: '/below/a-path/',
  QUAI_CONTENT: './tests/fixtures/course',
  QUAI_OUT: './test-results/fixture-dist',
};

export const stages = [
  { id: 'setup', name: 'set-up', run: setUp },
  {
    id: 'check',
    name: 'check',
    needs: ['setup'],
    run: (name) => command(name, contentCheck, plain),
  },
  {
    id: 'unit',
    name: 'unit and content tests',
    needs: ['setup'],
    run: (name) => vitest(name, ['unit', 'content', 'oracle']),
  },
  { id: 'build', name: 'build', needs: ['setup'], run: (name) => command(name, astroBuild, plain) },
  {
    id: 'fixture',
    name: 'fixture build',
    needs: ['setup'],
    run: (name) => command(name, astroBuild, fixture),
  },
  {
    id: 'site',
    name: 'site tests',
    needs: ['build', 'fixture'],
    run: (name) => vitest(name, ['site']),
  },
  { id: 'browser', name: 'browser tests', needs: ['build', 'fixture'], run: browser },
  { id: 'mutation', name: 'mutation tests', needs: ['setup'], run: mutate, deep: true },
  {
    id: 'reproduce',
    name: 'two builds',
    needs: ['setup'],
    run: (name) => command(name, ['node', ['scripts/reproduce.mjs']], plain),
    deep: true,
  },
  { id: 'observatory', name: 'Observatory', needs: ['build'], run: observe, deep: true },
];

async function setUp() {
  rmSync(results, { recursive: true, force: true });
  ensure();
  chromium();
  if (!hasNginx())
    console.log('nginx is not installed: what needs it is skipped, and counted as such.');
  return nothing;
}

const hasNginx = () =>
  ['/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) => existsSync(join(folder, 'nginx'))); // prettier-ignore

/** Looked for once, early; only the browser tests fail when there is none. */
const chromium = once(() => {
  try {
    return { path: ensureChromium() };
  } catch (error) {
    return { problem: error.message };
  }
});

function once(ask) {
  let answer;
  return () => (answer ??= ask());
}

/** A command that is a test itself: it passes in silence, and fails as one test. */
async function command(name, [program, args], env) {
  const done = await run(program, args, { env, limit: limit() });
  keep(name, done.output);
  return done.code === 0 ? nothing : failure(name, lastLines(done.output));
}

async function vitest(name, projects) {
  const file = join(results, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=./scripts/test/vitest-reporter.mjs'];
  const env = { ...plain, QUAI_RESULTS: file };
  mkdirSync(results, { recursive: true });
  const done = await run('vitest', ['run', ...chosen, ...reporters], { env, limit: limit() });
  keep(name, done.output);
  return settle(name, read(file), done);
}

async function browser(name) {
  const { path, problem } = chromium();
  if (problem) return failure(name, problem);
  const file = join(results, 'browser.json');
  const env = { ...plain, CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const done = await run('playwright', ['test', '--reporter=list,json'], { env, limit: limit() });
  keep(name, done.output);
  for (const test of read(file, unsteady) ?? []) console.log(`  only when tried again: ${test}`);
  return settle(name, read(file, fromPlaywright), done);
}

/** Packages of a test alone are installed when it runs: nobody else needs them. */
async function installFor(folder, option) {
  const install = ['ci', option, '--prefix', folder, '--no-audit', '--no-fund'];
  const { code, output } = await run('npm', install, { limit: limit() });
  return code === 0 ? undefined : lastLines(output);
}

/** Its packages' scripts would fetch lists from the network; the test says what it puts in their place. */
async function observe(name) {
  const folder = join('tests', 'observatory');
  const problem = await installFor(folder, '--ignore-scripts');
  if (problem) return failure(name, problem);
  return command(name, ['node', [join(folder, 'grade.mjs')]], plain);
}

async function mutate(name) {
  const folder = join('tests', 'mutation');
  const problem = await installFor(folder, '--legacy-peer-deps');
  if (problem) return failure(name, problem);
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return command(name, ['node', [stryker, 'run', join(folder, 'stryker.config.json')]], plain);
}

function keep(name, output) {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name.replaceAll(' ', '-')}.log`), output);
}

function read(file, convert = (results) => results) {
  try {
    return convert(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // the runner crashed before it wrote; settle() says so
  }
}
