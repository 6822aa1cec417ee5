import { isLocale, otherLocale, type Locale } from '../i18n/locales.ts';

/** Who prefers neither language of the course more often reads this one. */
const elsewhere: Locale = 'en';

/** What fills itself with what a reader or a trainer has, or stands in for another page: empty to whoever is sent there. */
const personal =
  /^\w+\/(offline\/|progress\/.*|practice\/.+|compose\/.+|[^/]+\/slides\/presenter\/)$|^404(\.html|\/)$/;

/** Whether a page is to be found by a search engine; `path` stands below the base: "fr/containers/". */
export const isPublic = (path: string): boolean => !personal.test(path);

/** A page in one language, or for whoever prefers neither. */
export interface Alternate {
  hreflang: Locale | 'x-default';
  path: string;
}

/** The languages of a page, itself first. The door at the root is the home of those of neither. */
export function alternatesOf(path: string): Alternate[] {
  const [, locale = '', rest = ''] = /^([^/]*)\/?(.*)$/.exec(path)!;
  if (path === '') return [...homes, { hreflang: 'x-default', path }];
  if (!isLocale(locale)) return [];
  const twin = otherLocale(locale);
  return [
    { hreflang: locale, path },
    { hreflang: twin, path: `${twin}/${rest}` },
    { hreflang: 'x-default', path: rest === '' ? '' : `${elsewhere}/${rest}` },
  ];
}

const homes: Alternate[] = [
  { hreflang: 'fr', path: 'fr/' },
  { hreflang: 'en', path: 'en/' },
];

/**
 * Whether a file of content/ is a source of the page at `path`. Pages that are written in the site's
 * code have none: nothing is claimed of when they changed.
 */
export function isSource(path: string, file: string): boolean {
  const [locale, name = ''] = path.split('/');
  const structure = /^(course|chapters\/[^/]+\/chapter)\.yaml$/;
  if (path === '' || name === '' || name === 'programme') return structure.test(file);
  if (name === 'commands') return /^chapters\/[^/]+\/chapter\.yaml$/.test(file);
  if (name === 'glossary') return file === 'glossary.yaml';
  return file.startsWith(`chapters/${name}/`) && (!file.endsWith('.mdx') || file.endsWith(`/${locale}.mdx`)); // prettier-ignore
}
