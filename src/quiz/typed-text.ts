/** What is taken for the same when a typed text is compared. */
export type Fold = 'case' | 'accents';

/** Phones type curly ones; the modifier letter is an apostrophe that keyboards have. */
const APOSTROPHES = /[‘’ʼ]/g;
const QUOTES = /[“”]/g;

/**
 * A text as it is compared: quotation marks and apostrophes straight, Unicode NFC, trimmed, runs of white space as one space (Moodle's
 * `qtype_shortanswer`), then folded. Moodle folds case unless told otherwise, and never accents.
 */
export function comparable(text: string, fold: readonly Fold[]): string {
  const straight = text.normalize('NFC').replace(APOSTROPHES, "'").replace(QUOTES, '"');
  const even = straight.trim().replace(/\s+/gu, ' ');
  const cased = fold.includes('case') ? even.toLowerCase() : even;
  return fold.includes('accents') ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased;
}
