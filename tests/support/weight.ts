/** What a first view loads, in bytes after Brotli, told from the files alone. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, type Page, type Site } from './dist.ts';
import { linksOf } from './links.ts';

const known = new Map<string, number>();

/** A file by itself, as a good host sends it. Fonts and pictures are packed already. */
export function brotli(path: string): number {
  if (!known.has(path)) {
    const bytes = readFileSync(path);
    known.set(
      path,
      /\.(woff2|png|jpe?g|webp|avif)$/.test(path) ? bytes.length : brotliCompressSync(bytes).length,
    );
  }
  return known.get(path)!;
}

export interface Weight {
  js: number;
  css: number;
  fonts: number;
}

/** Counts each file once, with the scripts that scripts import; not what they import() later. */
export function weigh(site: Site, page: Page): Weight {
  const loaded = linksOf(site, page).filter(
    (link) => link.loaded && attribute(link.element, 'loading') !== 'lazy',
  );
  const direct = loaded
    .map(({ url }) => url.pathname.slice(site.base.length))
    .filter((file) => site.files.has(file));
  const files = new Set(direct);
  for (const file of files) for (const next of leadsTo(site, file)) files.add(next);
  const sum = (ending: RegExp) =>
    [...files]
      .filter((file) => ending.test(file))
      .reduce((total, file) => total + brotli(join(site.folder, file)), 0);
  return {
    js: sum(/\.m?js$/),
    css: sum(/\.css$/),
    fonts: sum(/\.woff2$/),
  };
}

/** Static imports of a script; faces and sheets of a sheet. */
function leadsTo(site: Site, file: string): string[] {
  const pattern = file.endsWith('.css')
    ? /(?:url\(|@import )["']?([^"')]+)/g
    : /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g;
  if (!/\.(css|m?js)$/.test(file)) return [];
  const source = readFileSync(join(site.folder, file), 'utf8');
  return [...source.matchAll(pattern)]
    .map(([, to = '']) =>
      to.startsWith('/') ? to.slice(site.base.length) : posix.join(posix.dirname(file), to),
    )
    .filter((to) => site.files.has(to));
}
