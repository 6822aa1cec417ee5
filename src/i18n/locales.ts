export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language of the course. */
export type Words = Record<Locale, string>;

export const defaultLocale: Locale = 'fr';

/** Each language's name in itself, as a reader of that language looks for it. */
export const localeNames: Words = { fr: 'Français', en: 'English' };

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

export const otherLocale = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');
