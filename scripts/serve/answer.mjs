/** What a plain static host answers to a path: a file with its type, or a way to go. */
import { statSync } from 'node:fs';
import { extname, join, normalize, relative, sep } from 'node:path';
import { headersAt } from '../../src/safety/table.ts';
import { types } from '../../src/safety/types.ts';
import { tableAt } from './headers.mjs';

export const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** "/", "/path/": with both slashes, as addresses below it need it. */
export const asBase = (base) => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/**
 * What a static host answers to a path: a file with its status, or a way to go.
 * @returns {{ status: number, file?: string, location?: string }}
 */
export function answer(dist, base, pathname) {
  const path = decode(pathname);
  if (path === undefined) return { status: 400 };
  if (!path.startsWith(base)) {
    const goes = path === '/' || `${path}/` === base;
    return goes ? { status: 302, location: base } : missing(dist);
  }
  const file = normalize(join(dist, path.slice(base.length)));
  if (file !== dist && !file.startsWith(dist + sep)) return { status: 400 };
  if (path.endsWith('/')) {
    const index = join(file, 'index.html');
    return isFile(index) ? { status: 200, file: index } : missing(dist);
  }
  if (isFile(file)) return { status: 200, file };
  return isFile(join(file, 'index.html'))
    ? { status: 301, location: `${pathname}/` }
    : missing(dist);
}

function decode(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

const missing = (dist) => {
  const page = join(dist, '404.html');
  return { status: 404, ...(isFile(page) && { file: page }) };
};

/** Headers of an answer; `search` goes with a reader who is sent on. */
export function headers(dist, base, { file, location }, search) {
  const table = headersAt(tableAt(base), file === undefined ? '' : addressOf(dist, base, file));
  if (location !== undefined) return { ...table, location: location + search };
  if (file === undefined) return { ...table, 'content-type': 'text/plain; charset=utf-8' };
  return {
    ...table,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
  };
}

/** Where the table looks a file up: a page at the address of its folder. */
export const addressOf = (dist, base, file) =>
  base +
  relative(dist, file)
    .replaceAll(sep, '/')
    .replace(/(^|\/)index\.html$/, '$1');
