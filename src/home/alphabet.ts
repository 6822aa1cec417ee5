import type { Locale } from '../i18n/locales.ts';

/** Letters without case and accents, so that "a" finds "à" and "Œ" finds "oe". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");

export interface Letter<Entry> {
  /** "A" to "Z"; "#" for what begins otherwise. */
  letter: string;
  entries: Entry[];
}

/** Entries in the order of a dictionary of that language, under their first letters. */
export function underLetters<Entry extends { name: string }>(
  entries: readonly Entry[],
  locale: Locale,
): Letter<Entry>[] {
  const { compare } = new Intl.Collator(locale);
  const letters = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => compare(a.name, b.name))) {
    const letter = firstLetter(entry.name);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
}

/** The id of a letter's entries. */
export const anchorOf = (letter: string): string =>
  letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`;

const firstLetter = (name: string): string =>
  /[a-z]/.exec(folded(name).charAt(0))?.[0].toUpperCase() ?? '#';
