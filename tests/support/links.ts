/** Where the links of a built page lead. */
import { attribute, type Element, type Page, type Site } from './dist.ts';

/** Stands for whatever host serves the site. */
export const host = 'http://site.test';

export interface Link {
  page: Page;
  element: Element;
  url: URL;
  /** The browser fetches it by itself. */
  loaded: boolean;
}

const attributes = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];
const loadedRelations =
  /^(stylesheet|icon|apple-touch-icon|manifest|modulepreload|preload|prefetch)$/;

const isLoaded = (element: Element): boolean =>
  element.tagName === 'link'
    ? (attribute(element, 'rel') ?? '').split(' ').some((word) => loadedRelations.test(word))
    : !['a', 'area', 'form'].includes(element.tagName);

export function linksOf(site: Site, page: Page): Link[] {
  const from = new URL(site.base + page.path, host);
  return page.elements.flatMap((element) =>
    addresses(element).map((address) => {
      return { page, element, url: new URL(address, from), loaded: isLoaded(element) };
    }),
  );
}

function addresses(element: Element): string[] {
  const single = attributes.map((name) => attribute(element, name));
  const set = attribute(element, 'srcset')
    ?.split(',')
    .map((part) => part.trim().split(/\s+/)[0]);
  return [...single, ...(set ?? [])].filter((address) => address !== undefined);
}

/** The page and fragment that an address of the site leads to, as a static host would answer it. */
export function follow(site: Site, { pathname, hash }: URL): string | undefined {
  if (!pathname.startsWith(site.base)) return `it leaves the base path ${site.base}`;
  const path = decodeURIComponent(pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`) ? 'its last slash is missing' : 'nothing is there';
  }
  return hash.length > 1
    ? missingFragment(site, path, decodeURIComponent(hash.slice(1)))
    : undefined;
}

/** A deck's addresses name slides after "#/". */
function missingFragment(site: Site, path: string, fragment: string): string | undefined {
  const page = site.pages.find((candidate) => candidate.path === path);
  if (page === undefined) return undefined; // a drawing's or a document's own
  const isSlide = page.kind === 'slides' && fragment.startsWith('/');
  const id = isSlide ? fragment.slice(1) : fragment;
  return idsOf(page).has(id) ? undefined : `nothing there has the id "${id}"`;
}

const known = new WeakMap<Page, Set<string>>();

function idsOf(page: Page): Set<string> {
  let ids = known.get(page);
  if (ids === undefined) {
    ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
    known.set(page, ids);
  }
  return ids;
}
