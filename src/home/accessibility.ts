import type { Locale } from '../i18n/locales.ts';
import { accessibilityWords } from '../i18n/words/accessibility.ts';
import written from './accessibility.json' with { type: 'json' };

/** Of one condition, over all the pages that were looked at. */
export interface Counted {
  name: string;
  pages: number;
  /** Rules of axe that met something on a page, and those that it left to a person. */
  rules: number;
  undecided: number;
  /** Lines of text and controls that were measured. */
  texts: number;
  controls: number;
  faults: number;
}

/** What `npm run accessibility` writes into accessibility.json. */
export interface Results {
  /** The day of the run, year-month-day. */
  date: string;
  engine: string;
  axe: string;
  views: string[];
  conditions: Counted[];
  keyboard: { pages: number; stops: number; faults: number };
}

export const results: Results = written;

type Key = keyof typeof accessibilityWords;

/**
 * The words of a condition or a view that the results name.
 * @throws {Error} when it has none: the build stops, and says what is lacking
 */
export function keyOf(group: 'condition' | 'view', name: string): Key {
  const key = `accessibility.${group}.${name}`;
  if (!(key in accessibilityWords))
    throw new Error(`src/i18n/words/accessibility.ts has no "${key}", which accessibility.json names.`); // prettier-ignore
  return key as Key;
}

/** The texts below each heading, in order. The results have a view of their own between theirs. */
export const sections = [
  { id: 'state', texts: ['aim', 'none', 'publisher'] },
  { id: 'results', texts: ['text'] },
  {
    id: 'lacking',
    texts: ['slides', 'figures', 'wide', 'language', 'drawing', 'papers', 'people'],
  },
  { id: 'made', texts: ['text', 'technology', 'environment'] },
  { id: 'contact', texts: ['text'] },
  { id: 'recourse', texts: ['text'] },
] as const;

/** The text's key. @throws {Error} when a section names a text that is not written */
export function textOf(id: string, text: string): Key {
  const key = `accessibility.${id}.${text}`;
  if (!(key in accessibilityWords)) throw new Error(`No words for "${key}".`);
  return key as Key;
}

/** "23 novembre 2026", "23 November 2026". */
export const longDate = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A whole number with the language's spaces or commas. */
export const figure = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr' : 'en-GB').format(count);
