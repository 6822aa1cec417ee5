import type { Locale } from '../i18n/locales.ts';
import { meanOf, type Counted, type Marked } from './figures.ts';
import type { Unit } from './days.ts';

/** The Gregorian calendar as it is written in Europe: the course's English is not American. */
const calendars = { fr: 'fr', en: 'en-GB' } as const;

const dates = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than using it a hundred times. */
function format(lang: Locale, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${lang} ${name}`;
  const made = dates.get(key) ?? new Intl.DateTimeFormat(calendars[lang], options);
  dates.set(key, made);
  return made;
}

/** "22 nov. 2026" */
export const date = (at: number, lang: Locale): string =>
  format(lang, 'date', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

/** "22 nov." */
export const day = (at: number, lang: Locale): string =>
  format(lang, 'day', { day: 'numeric', month: 'short' }).format(at);

/** "dim. 22 nov." */
export const weekday = (at: number, lang: Locale): string =>
  format(lang, 'weekday', { weekday: 'short', day: 'numeric', month: 'short' }).format(at);

/** A day and a week by their first day, a month by its name. */
export const period = (from: number, unit: Unit, lang: Locale): string =>
  unit === 'month'
    ? format(lang, 'month', { month: 'short', year: 'numeric' }).format(from)
    : date(from, lang);

/** The same where there is little room. */
export const shortPeriod = (from: number, unit: Unit, lang: Locale): string =>
  unit === 'month'
    ? format(lang, 'shortMonth', { month: 'short', year: '2-digit' }).format(from)
    : day(from, lang);

/** "62 %", in English "62%". Never 100 % for less: what is nearly all is not all. */
export function percent(share: number, lang: Locale): string {
  const whole = Math.round(share * 100);
  const shown = (whole === 100 && share < 1 - 1e-9 ? 99 : whole) / 100;
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(shown);
}

export const number = (value: number, lang: Locale): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value).replace(/^-/, '−');

export const ratio = ({ done, of }: Counted): string => `${done}/${of}`;

/** The mean of what is marked, or undefined. */
export function mean(marked: Marked, lang: Locale): string | undefined {
  const mark = meanOf(marked);
  return mark === undefined ? undefined : percent(mark, lang);
}
