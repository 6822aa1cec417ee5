import fc from 'fast-check';
import { short, type Plain } from '../questions.ts';
import type { QuestionOf, Words } from '../types.ts';
import { casesOf } from './common.ts';
import { folds, near, texts, typed } from './texts.ts';

/** Texts with stars in them, plain or escaped, and backslashes that escape nothing. */
const patterns: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: texts },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(texts, fc.constantFrom('*', '*', '\\*', '**', ' * ', '\\', '\\\\*')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(''))
      .filter((pattern) => pattern.trim() !== ''),
  },
);

const plainPatterns: fc.Arbitrary<Plain> = fc.oneof(patterns, fc.tuple(patterns, patterns));

export const shorts = fc
  .tuple(
    fc.array(plainPatterns, { minLength: 1, maxLength: 3 }),
    fc.array(plainPatterns, { maxLength: 2 }),
    folds,
  )
  .map(([answers, misses, fold]) => short(answers, misses, fold));

/** A text that a pattern was written for: each star filled with something. */
const filled = (pattern: string, filling: string): string =>
  pattern.replace(/(\\\*)|\*/gu, (_, escaped?: string) => (escaped === undefined ? filling : '*'));

const fillings = fc.constantFrom('', 'x', 'à côté', ' ', '*', '\\', '\n', '$1', '😀');

const patternsOf = ({ answers, misses }: QuestionOf<'short'>): string[] =>
  [...answers, ...misses].flatMap(({ match }: { match: Words }) => [match.fr, match.en]);

export const shortCases = casesOf(shorts, (question) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...patternsOf(question)), fillings)
        .chain(([pattern, filling]) => near([filled(pattern, filling)])),
    },
    { weight: 1, arbitrary: typed(patternsOf(question)) },
  ),
);
