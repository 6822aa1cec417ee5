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

/** The chapter that the short run looks at: a short one with a question of every kind. */
const SHORT = '/ecosystem/';

const sort = (path: string): string => `${localeOf(path) ?? ''} ${kindOf(path)}`;

/** The page that stands for its kind and language. */
const standIn = (path: string): string | undefined => {
  const alike = paths.filter((other) => sort(other) === sort(path));
  return alike.find((other) => other.includes(SHORT)) ?? alike[0];
};

/** A page of each kind in each language; all of them in the deep run. */
export const sample = deep ? paths : paths.filter((path) => standIn(path) === path);
