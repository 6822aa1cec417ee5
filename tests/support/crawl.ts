/** Which built pages a browser visits. Read from dist without parsing: each worker asks. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deep } from './matrix.ts';
import { kindOf, localeOf } from './kinds.ts';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Addresses below the base path: "", "fr/", "fr/containers/", … */
export const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** A page of each kind in each language; all of them in the deep run. */
export const sample = deep
  ? paths
  : paths.filter((path, index) => paths.findIndex((other) => sort(other) === sort(path)) === index);

function sort(path: string): string {
  return `${localeOf(path) ?? ''} ${kindOf(path)}`;
}
