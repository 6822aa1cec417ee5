import fc from 'fast-check';
import type { KindName, QuestionOf } from '../types.ts';

/** A question and what somebody answered. */
export interface Case<Name extends KindName> {
  question: QuestionOf<Name>;
  response: unknown;
}

/** Ids that a question may have; some are names of what every object has. */
const ids = [
  'a',
  'b',
  'c',
  'web',
  'two-words',
  'constructor',
  'valueof',
  'x1',
  '1',
  '2',
  'long-id',
];

/** Distinct ids. */
export const idLists = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength, maxLength });

/** Near-misses of ids: other letters, white space around, names that objects inherit. */
export const strangeIds = fc.constantFrom(
  ...['A', 'a ', ' b', 'unknown', '__proto__', 'toString', 'hasOwnProperty', 'length', '0', 'é'],
);

const emptyHanded: unknown[] = [null, undefined, [], {}, '', ' \t\n', '\u{A0}\u{202F}'];

export const nothings: fc.Arbitrary<unknown> = fc.constantFrom(...emptyHanded);

const misshapen: unknown[] = [
  ...[0, 1, -1, 2.5, true, false, 'text', 'a', '1', '[]', 'null'],
  ...[[null], [[]], [{}], [0], [1.5], ['1', 1], [''], [' '], ['a', null], [true]],
  ...[{ a: 1 }, { a: {} }, { a: ['a'] }, { a: true }, { length: 0 }, { 0: 'a' }, { '': '' }],
  JSON.parse('{"__proto__": "a"}'),
];

/** Responses of a wrong shape, for most kinds. */
export const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...misshapen),
  fc.jsonValue({ maxDepth: 2 }),
  strangeIds.map((id) => [id]),
  strangeIds.map((id) => Object.fromEntries([[id, id]])),
);

/** Mostly answers of the kind's shape, sometimes nothing, sometimes something strange. */
export const responses = (shaped: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: shaped },
    { weight: 1, arbitrary: nothings },
    { weight: 1, arbitrary: strange },
  );

/** Questions of a kind with responses made for each of them. */
export const casesOf = <Name extends KindName>(
  questions: fc.Arbitrary<QuestionOf<Name>>,
  shaped: (question: QuestionOf<Name>) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Case<Name>> =>
  questions.chain((question) =>
    responses(shaped(question)).map((response) => ({ question, response })),
  );
