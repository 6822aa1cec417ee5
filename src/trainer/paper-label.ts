import { fillHoles } from '../i18n/holes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MadePaper } from '../paper/papers.ts';

/** Templates of a paper's label, with `{holes}`. */
export interface LabelWords {
  one: string;
  many: string;
  kilobytes: string;
  megabytes: string;
}

/** "PDF, 12 pages, 340 kB": in kB up to a megabyte, both of a thousand. */
export function paperLabel(
  { pages, bytes }: Pick<MadePaper, 'pages' | 'bytes'>,
  words: LabelWords,
  locale: Locale,
): string {
  const size =
    bytes < 1e6
      ? fillHoles(words.kilobytes, { n: String(Math.ceil(bytes / 1000)) })
      : fillHoles(words.megabytes, { n: inLocale(bytes / 1e6, locale) });
  return fillHoles(pages === 1 ? words.one : words.many, { pages: String(pages), size });
}

const inLocale = (number: number, locale: Locale): string =>
  number.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
