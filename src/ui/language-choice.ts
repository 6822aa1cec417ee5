import type { Locale } from '../i18n/locales.ts';

/** Again: a module that all pages share would be one more request on each first visit. */
const locales: readonly unknown[] = ['fr', 'en'] satisfies Locale[];
const isLocale = (value: unknown): value is Locale => locales.includes(value);

/** Where the language that a reader chose by hand is kept, in localStorage. */
const KEY = 'quai-language';

/** Never throws: storage may be refused; the address says the language anyway. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

export function keptLanguage(): Locale | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return isLocale(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The first language of a reader's list that the course is written in. */
export const firstKnown = (languages: readonly string[]): Locale | undefined =>
  languages.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLocale);
