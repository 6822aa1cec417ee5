/**
 * The browser of the tests: one that is here already, else one that can be had.
 * Any Node from 18 on runs this file; `node scripts/chromium.mjs` prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { bin, isProgram, onWindows, root, toolEnvironment } from './processes.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const downloadLimit = 180_000;
const packageLimit = 600_000;

const isRoot = process.getuid?.() === 0;

/** Quiet browsers; and root cannot use Chromium's sandbox. */
export const launchArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium that starts, if there is one: CHROMIUM_PATH, the system's, Playwright's.
 * @throws {Error} when CHROMIUM_PATH names one that does not start
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which does not start. Correct it or unset it.`);
  }
  return [...onPath(), ...usualPlaces, ...playwrightsOwn()].find(starts);
}

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('playwright');
    return [chromium.executablePath()];
  } catch {
    return []; // not installed yet
  }
}

/** A browser without its libraries, or a stub of a package manager, is there and does not start. */
function starts(path) {
  if (!existsSync(path)) return false;
  if (onWindows) return true; // there, --version opens a window
  const options = { timeout: 30_000, stdio: 'ignore' };
  return spawnSync(path, ['--version', ...launchArguments], options).status === 0;
}

/**
 * Finds a Chromium or installs one, saying so first.
 * @throws {Error} with one sentence that says what to do, when none can be had
 */
export function ensureChromium(say = console.log) {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.env.QUAI_NO_INSTALL !== '1') {
    for (const install of [installPlaywrights, installDebians]) {
      install(say);
      const path = findChromium();
      if (path !== undefined) return path;
    }
  }
  throw new Error(
    'The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one' +
      (process.env.QUAI_NO_INSTALL === '1' ? ', or unset QUAI_NO_INSTALL.' : '.'),
  );
}

function installPlaywrights(say) {
  say('No Chromium found. Downloading the one that Playwright brings …');
  const command = join(bin, onWindows ? 'playwright.cmd' : 'playwright');
  attempt(say, command, ['install', 'chromium'], downloadLimit);
}

function installDebians(say) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  say("Installing Debian's package chromium (apt-get) …");
  attempt(say, 'apt-get', ['-qq', 'update'], packageLimit);
  const quiet = ['-qq', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0'];
  attempt(say, 'apt-get', ['install', ...quiet, 'chromium'], packageLimit);
}

function attempt(say, command, args, timeout) {
  const env = toolEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  const done = spawnSync(command, args, {
    cwd: root,
    env,
    timeout,
    shell: onWindows,
    encoding: 'utf8',
  });
  if (done.status === 0) return;
  const reason = done.error?.message ?? lastLine(`${done.stdout}\n${done.stderr}`);
  say(`That did not work: ${reason}`);
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

if (isProgram(import.meta.url)) {
  try {
    console.log(ensureChromium((line) => console.error(line)));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
