import type { Locale, Words } from '../../../i18n/locales.ts';

/** Why a text is no number of this question: no number at all, or one in another unit. */
export type Fault = 'number' | 'unit';

/** Digits in one run, or in groups of three parted by a space, a no-break or a narrow one. */
const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`;
const NUMBER = new RegExp(String.raw`^([+\-\u2212]?)(${DIGITS})(?:[.,](\d+))?(?!\d)(.*)$`, 'su');

/**
 * Reads a number as it is typed in either language: a comma and a point are both the decimal
 * mark, never a mark of thousands, so `1,000` is one. The question's unit may follow, in either
 * language. `,5`, `5.` and exponents are no numbers.
 */
export function readNumber(text: string, unit?: Words): number | Fault {
  const [, sign = '', digits, decimals, rest = ''] = NUMBER.exec(text.trim()) ?? [];
  if (digits === undefined) return 'number';
  const after = rest.trimStart();
  if (after !== '' && after !== unit?.fr && after !== unit?.en) return faultOf(after);
  const value = Number(`${digits.replace(/\D/g, '')}.${decimals ?? '0'}`);
  return sign === '' || sign === '+' ? value : -value;
}

/** Letters and signs of units are another unit; digits and marks belong to a number gone wrong. */
const faultOf = (after: string): Fault => (/^[\p{L}%°€$µ/]+$/u.test(after) ? 'unit' : 'number');

/** Marks that part thousands for a reader of the language, and mark the decimals here. */
const AMBIGUOUS: Words = { fr: '.', en: ',' };

/** Whether a thousand may have been meant, as by `1,024` in English: say back what was read. */
export const isAmbiguous = (text: string, locale: Locale): boolean =>
  new RegExp(`^\\D?[1-9]\\d{0,2}[${AMBIGUOUS[locale]}]\\d{3}(?!\\d)`, 'u').test(text.trim());
