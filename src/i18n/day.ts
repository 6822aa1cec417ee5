import type { Locale } from './locales.ts';

const formats: Record<Locale, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day of the content as it is read: "22 novembre 2026". */
export const dayIn = (locale: Locale, day: Date): string => formats[locale].format(day);
