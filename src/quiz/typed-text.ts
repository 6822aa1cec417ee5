/** What is taken for the same when a typed text is compared. */
export type Fold = 'case' | 'accents';

/**
 * A text as it is compared: Unicode NFC, trimmed, runs of white space as one space (Moodle's
 * `qtype_shortanswer`), then folded. Moodle folds case unless told otherwise, and never accents.
 */
export function comparable(text: string, fold: readonly Fold[]): string {
  const even = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const cased = fold.includes('case') ? even.toLowerCase() : even;
  return fold.includes('accents') ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased;
}
