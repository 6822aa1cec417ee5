/** What a plain static host answers to a path: a file with its type, or a way to go. */
import { statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.sh': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.yml': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

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
export function headers({ file, location }, search) {
  if (location !== undefined) return { location: location + search };
  if (file === undefined) return { 'content-type': 'text/plain; charset=utf-8' };
  const named = file.includes(`${sep}_astro${sep}`); // the build puts a digest into these names
  return {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
