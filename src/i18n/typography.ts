import type { Locale } from './locales.ts';

const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * Units that must not be parted from their number. Only units that the course uses:
 * a longer list would glue ordinary words.
 */
const UNITS = 'ms|s|min|h|Kio|Mio|Gio|ko|Mo|Go|KiB|MiB|GiB|kB|MB|GB|px|€';

/**
 * Typesets running text: apostrophes in both languages, and French spaces before ; : ! ? » and
 * after « (Lexique des règles typographiques en usage à l'Imprimerie nationale: a narrow no-break
 * space, and a full no-break space before the colon and inside guillemets).
 * Never give it code: a command must stay as it is typed.
 */
export function typeset(text: string, locale: Locale): string {
  const known = set[locale];
  if (!known.has(text)) known.set(text, newlySet(text, locale));
  return known.get(text)!;
}

/** The same words stand on many pages: a build sets each once. */
const set: Record<Locale, Map<string, string>> = { fr: new Map(), en: new Map() };

const beforeUnit = new RegExp(`(\\d) (?=(?:${UNITS})\\b)`, 'g');

function newlySet(text: string, locale: Locale): string {
  const common = text
    .replace(/(\p{L})'(?=[\p{L}\d«“])/gu, '$1’')
    .replace(/(\p{L}s)'(?=\s)/gu, '$1’')
    .replace(/\.\.\./g, '…')
    .replace(beforeUnit, `$1${WIDE}`);
  return locale === 'fr' ? french(common) : english(common);
}

const french = (text: string): string =>
  text
    .replace(/(\p{L})'(?=\s?`|$)/gu, '$1’')
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ :(?=\s|$)/g, `${WIDE}:`)
    .replace(/« /g, `«${WIDE}`)
    .replace(/ »/g, `${WIDE}»`)
    .replace(/(\d) %/g, `$1${NARROW}%`);

const english = (text: string): string =>
  text.replace(/(^|[\s([])"(?=\S)/g, '$1“').replace(/(\S)"(?=$|[\s.,;:!?)\]])/g, '$1”');
