import type { Fold } from './types.ts';

const combining = /^\p{M}$/u;

/** The form in which typed texts are compared: straight apostrophes and quotation marks, one space between words, none around, folded. */
export function comparable(text: string, fold: readonly Fold[]): string {
  const straight = text.normalize('NFC').replaceAll(/[‘’ʼ]/gu, "'").replaceAll(/[“”]/gu, '"');
  const spaced = straight.split(/\s+/u).filter(Boolean).join(' ');
  const lowered = fold.includes('case') ? spaced.toLowerCase() : spaced;
  return fold.includes('accents') ? withoutAccents(lowered) : lowered;
}

const withoutAccents = (text: string): string =>
  [...text.normalize('NFD')].filter((sign) => !combining.test(sign)).join('');
