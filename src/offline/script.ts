import { readFileSync } from 'node:fs';
import { offlineList, revisionOf, sizesOf, type BuiltFile } from './list.ts';

/** What the worker is put together from, in this order: each knows those before it. */
const parts = ['store', 'languages', 'editions', 'events'];

/** sw.js: what is stored, in constants, and below it the worker's own text. */
export function workerScript(built: readonly BuiltFile[], base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const files = offlineList(built, root);
  const values = { base: root, files, sizes: sizesOf(built), revision: revisionOf(files) };
  const constants = Object.entries(values).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
  );
  const texts = parts.map((part) =>
    readFileSync(new URL(`./worker/${part}.js`, import.meta.url), 'utf8'),
  );
  return [constants.join(''), ...texts].join('\n');
}
