import { locales } from '../i18n/locales.ts';
import { documentDirectives, searchWorkerDirectives, written, type Digests } from './policy.ts';

/** Headers of the files at some addresses. `*` at the end of an address stands for anything. */
export interface Rule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/**
 * Two years, the span that preload lists ask for. No `includeSubDomains`: other names of the host
 * are not the course's to decide on. Browsers take it over TLS only.
 */
const strictTransport = 'max-age=63072000';

/** What the course never asks for, refused to whatever would be injected. */
const refused = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

const everywhere = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': strictTransport,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};

const POLICY = 'Content-Security-Policy';
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Asked for again each time; an unchanged file then costs a 304. */
const asked = { 'Cache-Control': 'no-cache' };

/** Where pages are, and the address of what is missing. */
const documents = ['/', '/404.html', ...locales.map((locale) => `/${locale}/*`)];
/** Files without pages, under names that stay the same when their content changes. */
const files = ['/examples/*', '/search/*', '/papers/*', '/cards/*', '/papers.json', '/icons/*', '/favicon.svg', '/font-licence.txt', '/licences.txt', '/llms.txt', '/outline.json', '/robots.txt', '/sitemap.xml']; // prettier-ignore

const searchWorkers = locales.map((locale) => `/search/${locale}/pagefind-worker.js`);

/**
 * The one table of headers: nginx, Netlify's and Cloudflare's `_headers` and the server of
 * `npm start` are made of it. No address gets a header from two rules, since hosts differ in
 * whether the second replaces the first or is added to it.
 */
export function headerTable(base: string, digests: Digests): Rule[] {
  const policy = written(documentDirectives(digests));
  const rules: Rule[] = [
    { paths: ['/*'], headers: everywhere },
    { paths: documents, headers: { [POLICY]: policy, ...asked } },
    { paths: ['/sw.js'], headers: { [POLICY]: policy, ...asked } },
    { paths: ['/_astro/*'], headers: kept },
    { paths: files, headers: asked },
    { paths: searchWorkers, headers: { [POLICY]: written(searchWorkerDirectives) } },
  ];
  return rules.map(({ paths, headers }) => ({
    headers,
    paths: paths.map((path) => (path === '/*' ? path : base.replace(/\/$/, '') + path)),
  }));
}

/** Whether a rule's address stands for `path`. */
export const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/** The headers of a file at `path`, by the table. */
export const headersAt = (table: readonly Rule[], path: string): Record<string, string> =>
  Object.assign(
    {},
    ...table.flatMap(({ paths, headers }) =>
      paths.some((pattern) => matches(pattern, path)) ? [headers] : [],
    ),
  ) as Record<string, string>;
