import type { Locale } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

/** A length of time as it is read: "45 min", "1 h", "8 h 15" (English: "8 h 15 min"). */
export function duration(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return typeset(`${rest} min`, locale);
  if (rest === 0) return typeset(`${hours} h`, locale);
  const words = { fr: `${hours} h ${String(rest).padStart(2, '0')}`, en: `${hours} h ${rest} min` };
  return typeset(words[locale], locale).replaceAll(' ', '\u00a0');
}
