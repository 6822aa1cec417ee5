/** The stages of `npm test`, in order. A stage that needs another is not run when that one failed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroBuild, contentCheck } from '../build.mjs';
import { ensureChromium } from '../chromium.mjs';
import { ensure } from '../ensure.mjs';
import { root, run } from '../processes.mjs';
import { failure, fromPlaywright, lastLines, nothing, settle } from './results.mjs';

const results = join(root, 'test-results');
const minutes = (count) => count * 60_000;
const limit = () => minutes(process.env.QUAI_DEEP === '1' ? 120 : 20);

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
  { id: 'browser', name: 'browser tests', needs: ['build'], run: browser },
  { id: 'mutation', name: 'mutation tests', needs: ['setup'], run: mutate, deep: true },
];

async function setUp() {
  rmSync(results, { recursive: true, force: true });
  ensure();
  chromium();
  return nothing;
}

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
  return settle(name, read(file, fromPlaywright), done);
}

/** Its own packages are installed when it runs: nobody else needs them. */
async function mutate(name) {
  const folder = join('tests', 'mutation');
  const install = ['ci', '--legacy-peer-deps', '--prefix', folder, '--no-audit', '--no-fund'];
  const ready = await run('npm', install, { limit: limit() });
  if (ready.code !== 0) return failure(name, lastLines(ready.output));
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
