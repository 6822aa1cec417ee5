import { alternatesOf, isPublic } from './addresses.ts';
import { element, xmlDocument } from './xml.ts';

export interface SiteMapFacts {
  /** Of the site with its base path: "https://example.org/course/". */
  root: string;
  /** When the sources of a page last changed (ISO 8601), where that is known. */
  lastChange: (path: string) => string | undefined;
}

/**
 * The site map of all public pages, each with its languages (sitemaps.org; the links are Google's
 * extension, developers.google.com/search/docs/specialty/international/localized-versions).
 * @param paths of pages, below the base: "fr/containers/"
 */
export function siteMap(paths: readonly string[], { root, lastChange }: SiteMapFacts): string {
  const all = new Set(paths.filter(isPublic));
  const address = (path: string) => new URL(path, root).href;
  const entries = [...all].sort().map((path) => {
    const changed = lastChange(path);
    return element('url', {}, [
      element('loc', {}, address(path)),
      ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
      ...alternatesOf(path)
        .filter((one) => all.has(one.path))
        .map((one) =>
          element('xhtml:link', {
            rel: 'alternate',
            hreflang: one.hreflang,
            href: address(one.path),
          }),
        ),
    ]);
  });
  return xmlDocument(element('urlset', namespaces, entries));
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};
