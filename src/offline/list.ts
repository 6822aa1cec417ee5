import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';

export interface BuiltFile {
  /** Under the output folder, with slashes. */
  path: string;
  content: Uint8Array;
}

/** Address and SHA-256 (base64): the worker takes a file only if it is this very one. */
export type StoredFile = [address: string, hash: string];

/** A language's own files, and those that every page needs. */
export type Part = Locale | 'shared';

export type OfflineList = Record<Part, StoredFile[]>;

/** Never kept: the worker itself, what only robots and other sites read, and files large enough to be asked for. */
const left =
  /^cards\/|(^|\/)(\.[^/]*|sw\.js|papers\.json|robots\.txt|llms\.txt|sitemap[^/]*\.xml|_headers|_redirects)$|\.(map|pdf|zip)$/;

/** All that the site needs without a network, by language, in a stable order. */
export function offlineList(files: readonly BuiltFile[], base: string): OfflineList {
  const root = base.endsWith('/') ? base : `${base}/`;
  const list = eachPart((): StoredFile[] => []);
  for (const { path, content } of kept(files)) {
    list[partOf(path)].push([root + addressOf(path), hashOf(content)]);
  }
  return list;
}

/** In bytes. */
export interface Size {
  /** On a reader's disk. */
  kept: number;
  /** Over the network, as gzip packs; a host with Brotli sends less. */
  sent: number;
}

/** What each part takes. */
export function sizesOf(files: readonly BuiltFile[]): Record<Part, Size> {
  const sizes = eachPart((): Size => ({ kept: 0, sent: 0 }));
  for (const { path, content } of kept(files)) {
    const size = sizes[partOf(path)];
    size.kept += content.byteLength;
    size.sent += gzipSync(content).byteLength;
  }
  return sizes;
}

const kept = (files: readonly BuiltFile[]): BuiltFile[] =>
  files.filter(({ path }) => !left.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));

const eachPart = <Value>(make: () => Value) =>
  Object.fromEntries(['shared', ...locales].map((part) => [part, make()])) as Record<Part, Value>;

/** The page that stands in for one that is not there must be, in whatever language that one is. */
const standIn = /^[a-z]+\/offline\//;

const partOf = (path: string): Part => {
  const folders = path.split('/');
  const folder = folders[0] === 'search' ? folders[1] : folders[0];
  return isLocale(folder) && !standIn.test(path) ? folder : 'shared';
};

const addressOf = (path: string): string =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('base64');

/** Changes when any file of the list does. */
export const revisionOf = (list: OfflineList): string =>
  createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
