/**
 * Run after every install that changes a lock. A registry that lacks a package for some
 * platform makes npm leave it out of the lock, and then `npm ci` refuses the lock everywhere. This
 * puts those entries back, without a digest: they are fetched only on the platform they are for.
 * It also takes out download addresses, so that the lock works with any registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, root } from './processes.mjs';

const systems = {
  aix: 'aix', android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux',
  netbsd: 'netbsd', openbsd: 'openbsd', openharmony: 'openharmony', sunos: 'sunos',
  win: 'win32', win32: 'win32', windows: 'win32',
}; // prettier-ignore
const processor = /^(arm|arm64|armv7|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/;

/**
 * @typedef {{ version?: string, resolved?: string, dev?: boolean, optional?: boolean, os?: string[],
 *   cpu?: string[], optionalDependencies?: Record<string, string>, [field: string]: unknown }} Entry
 * @typedef {{ packages: Record<string, Entry>, [field: string]: unknown }} Lock
 */

/**
 * The optional dependencies that a lock names and has no fitting entry for.
 * @param {Lock} lock
 * @returns {{ from: string, name: string, range: string, dev?: boolean }[]}
 */
export function missingOptionals(lock) {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => !fits(entryFor(lock, from, name), range))
      .map(([name, range]) => ({ from, name, range, dev })),
  );
}

/** Platform packages are asked for by exact version; of a range npm itself judges. */
const fits = (entry, range) =>
  entry !== undefined && (!/^\d/.test(range) || entry.version === range);

/** Looks where Node would: below the package that asks, then beside it and each one around it. */
function entryFor({ packages }, from, name) {
  for (const place of placesAround(from)) {
    const entry = packages[within(place, name)];
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** "node_modules/a/node_modules/b" → itself, "node_modules/a", "". */
function placesAround(place) {
  if (place === '') return [''];
  return [place, ...placesAround(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))))];
}

const within = (place, name) => `${place ? `${place}/` : ''}node_modules/${name}`;

/**
 * A lock with an entry for every optional dependency and no download address. What is missing goes
 * to the top, or below the package that asks where the top has another version.
 * @param {Lock} lock
 * @returns {Lock}
 */
export function fillLock(lock) {
  const packages = { ...lock.packages };
  for (const missing of missingOptionals(lock)) {
    const top = within('', missing.name);
    packages[top in packages ? within(missing.from, missing.name) : top] = platformEntry(missing);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...lock,
    packages: Object.fromEntries(sorted.map(([place, entry]) => [place, bare(entry)])),
  };
}

function platformEntry({ name, range, dev }) {
  const parts = name.split(/[-/]/);
  const os = parts.map((part) => systems[part]).find(Boolean);
  const cpu = parts.find((part) => processor.test(part)) ?? 'none';
  const version = range.replace(/^[\^~]/, '');
  return { version, ...(dev && { dev }), optional: true, cpu: [cpu], ...(os && { os: [os] }) };
}

function bare(entry) {
  const { resolved, ...rest } = entry;
  return resolved?.startsWith('http') ? rest : entry;
}

/** The course's, and the one that the bench installs Starlight from. */
export const locks = ['package-lock.json', 'scripts/bench/starlight/package-lock.json'];

if (isProgram(import.meta.url)) {
  for (const path of locks.map((name) => join(root, name))) {
    const lock = JSON.parse(readFileSync(path, 'utf8'));
    for (const { name, range } of missingOptionals(lock)) console.log(`added ${name} ${range}`);
    writeFileSync(path, `${JSON.stringify(fillLock(lock), null, 2)}\n`);
  }
}
