/** Days and months as the calendar rounds them, for the words of an interval. */
const MONTH = 30.4375;
const YEAR = 365.25;

/** "tomorrow", "in 3 days", "in 5 months", in the reader's language. */
export function inDays(days: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 60) return format.format(days, 'day');
  if (days < 2 * YEAR) return format.format(Math.round(days / MONTH), 'month');
  return format.format(Math.round(days / YEAR), 'year');
}

/** "22 November 2026". */
export const dateOf = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(at);
