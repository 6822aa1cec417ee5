import { createHash } from 'node:crypto';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';

export interface BuiltFile {
  /** Under the output folder, with slashes. */
  path: string;
  content: Uint8Array;
}

/** Address and SHA-256 (base64): the worker takes a file only if it is this very one. */
export type StoredFile = [address: string, hash: string];

export type OfflineList = Record<Locale | 'shared', StoredFile[]>;

/** Never kept: the worker itself, what only robots and other sites read, and files large enough to be asked for. */
const left =
  /^cards\/|(^|\/)(\.[^/]*|sw\.js|papers\.json|robots\.txt|llms\.txt|sitemap[^/]*\.xml|_headers|_redirects)$|\.(map|pdf|zip)$/;

/** All that the site needs without a network, by language, in a stable order. */
export function offlineList(files: readonly BuiltFile[], base: string): OfflineList {
  const root = base.endsWith('/') ? base : `${base}/`;
  const list: OfflineList = { shared: [], ...emptyLists() };
  const kept = files.filter(({ path }) => !left.test(path));
  for (const { path, content } of kept.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    list[languageOf(path)].push([root + addressOf(path), hashOf(content)]);
  }
  return list;
}

const emptyLists = () =>
  Object.fromEntries(locales.map((locale) => [locale, []])) as unknown as Record<Locale, []>;

const languageOf = (path: string): Locale | 'shared' => {
  const [folder] = path.split('/');
  return isLocale(folder) ? folder : 'shared';
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
