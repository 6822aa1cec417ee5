/**
 * Makes a clone ready to run: installs what the lock says when node_modules does not hold it, and
 * checks that a Node new enough will run the tools. Any Node from 18 on runs this file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, isProgram, onWindows, root } from './processes.mjs';

const oldestNode = [22, 12];

/**
 * Whether an installation is the one that the lock describes. npm writes down what it installed
 * once it is done (node_modules/.package-lock.json), so an interrupted one is never taken for whole.
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== '');
  return wanted.every(([place, { version, optional }]) => {
    const present = installed.packages[place];
    return present === undefined ? optional === true : present.version === version;
  });
}

/** Whether a version such as "v20.1.0" is new enough for the tools. */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** @throws {Error} with a sentence for the person at the keyboard when the tree cannot be made ready */
export function ensure(say = console.log) {
  if (!matchesLock()) install(say);
  const version = toolNode();
  if (isNewEnough(version)) return;
  throw new Error(
    `Quai needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}. ` +
      `It normally comes with node_modules, but there is none for ${process.platform} ` +
      `${process.arch}. Install Node 24 or newer from https://nodejs.org and run the command again.`,
  );
}

function matchesLock() {
  const written = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(written) && isInstalled(readJson(join(root, 'package-lock.json')), readJson(written))
  );
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function install(say) {
  if (process.env.QUAI_NO_INSTALL === '1') {
    throw new Error(
      'node_modules is not what package-lock.json says, and QUAI_NO_INSTALL=1 forbids to install. ' +
        'Run `npm ci` yourself, or unset QUAI_NO_INSTALL.',
    );
  }
  say('Installing what package-lock.json lists (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows,
  });
  if (status === 0) return;
  throw new Error(
    'npm ci did not succeed. Its message stands above: most often the registry could not be ' +
      'reached. Run the command again when it can be.',
  );
}

/** The version of the Node that will run the tools: the installed one, else the one running now. */
function toolNode() {
  const path = join(bin, onWindows ? 'node.cmd' : 'node');
  const asked =
    existsSync(path) && spawnSync(path, ['--version'], { shell: onWindows, encoding: 'utf8' });
  return asked && asked.status === 0 ? asked.stdout.trim() : process.versions.node;
}

if (isProgram(import.meta.url)) {
  try {
    ensure();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
