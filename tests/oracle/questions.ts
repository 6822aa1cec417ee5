import type { AnyQuestion, Fields, Fold, KindName, QuestionOf, Words } from './types.ts';

const words = (text: string): Words => ({ fr: `${text} (fr)`, en: `${text} (en)` });
const why = words('why');

/** What every question has, in the form in which the schema gives it out. */
const base = {
  id: 'question',
  version: 1,
  section: 'section',
  objective: 'objective',
  level: 'recall',
  use: ['test'],
  stem: words('stem'),
  hints: [],
  retired: false,
};

/** A question of a kind with the fields that marking looks at, and others. */
const question = <Name extends KindName>(
  kind: Name,
  fields: Fields[Name] & Record<string, unknown>,
): QuestionOf<Name> => ({ ...base, kind, ...fields });

/** The same text in both languages, or `[French, English]`. */
export type Plain = string | [fr: string, en: string];

const both = (plain: Plain): Words =>
  typeof plain === 'string' ? { fr: plain, en: plain } : { fr: plain[0], en: plain[1] };

const choicesOf = (right: readonly string[], wrong: readonly string[]) =>
  [...right, ...wrong].map((id) => ({ id, text: words(id), correct: right.includes(id), why }));

/** The first choice is the right one. */
export const single = (right: string, ...wrong: string[]): QuestionOf<'single'> =>
  question('single', {
    choices: choicesOf([right], wrong),
  });

export const multiple = (right: string[], wrong: string[]): QuestionOf<'multiple'> =>
  question('multiple', {
    choices: choicesOf(right, wrong),
  });

export const match = (pairs: string[], extra: string[] = []): QuestionOf<'match'> =>
  question('match', {
    pairs: pairs.map((id) => ({ id, left: words(id), right: words(`right of ${id}`), why })),
    extra: extra.map((id) => ({ id, text: words(id) })),
  });

export const order = (...items: string[]): QuestionOf<'order'> =>
  question('order', {
    items: items.map((id) => ({ id, text: words(id), why })),
  });

/** What a gap accepts; with `choices`, ids of them. */
export interface GapEntry {
  answers: Plain[];
  choices?: string[];
  fold?: Fold[];
}

export const gaps = (entries: Record<string, GapEntry>): QuestionOf<'gaps'> =>
  question('gaps', {
    text: both(
      Object.keys(entries)
        .map((id) => `⟦${id}⟧`)
        .join(' '),
    ),
    gaps: Object.entries(entries).map(([id, { answers, choices, fold }]) => ({
      id,
      answers: answers.map(both),
      ...(choices && { choices: choices.map((choice) => ({ id: choice, text: words(choice) })) }),
      fold: fold ?? ['case'],
      why,
    })),
  });

const expected = (plain: Plain) => ({ match: both(plain), why });

export const short = (
  answers: Plain[],
  misses: Plain[] = [],
  fold: Fold[] = ['case'],
): QuestionOf<'short'> =>
  question('short', {
    answers: answers.map(expected),
    misses: misses.map(expected),
    fold,
  });

export const number = (value: number, tolerance = 0, unit?: Plain): QuestionOf<'number'> =>
  question('number', {
    value,
    tolerance,
    ...(unit !== undefined && { unit: both(unit) }),
    why,
    misses: [],
  });

export const command = (line: string, ...accept: string[]): QuestionOf<'command'> =>
  question('command', {
    command: line,
    why,
    accept,
    misses: [],
  });

export const line = (faulty: number[], lines: number): QuestionOf<'line'> =>
  question('line', {
    code: 'file.sh',
    faulty: faulty.map((place) => ({ line: place, text: `line ${place}`, why })),
    misses: [],
    lines,
  });

/** The text of the file that a question is about; only `line` has one. */
export const codeOf = (question: AnyQuestion): string | undefined =>
  question.kind === 'line'
    ? Array.from({ length: question.lines }, (_, index) => `line ${index + 1}\n`).join('')
    : undefined;

/** Takes `lines` off, which is no field that an author writes. */
export function asWritten(question: AnyQuestion): Record<string, unknown> {
  const { lines: _lines, ...written } = { lines: 0, ...question };
  return written;
}

type Key<Name extends KindName> = (question: QuestionOf<Name>) => unknown;

const keys: { [Name in KindName]: Key<Name> } = {
  single: ({ choices }) => choices.filter((choice) => choice.correct).map(({ id }) => id),
  multiple: ({ choices }) => choices.filter((choice) => choice.correct).map(({ id }) => id),
  match: ({ pairs }) => Object.fromEntries(pairs.map(({ id }) => [id, id])),
  order: ({ items }) => items.map(({ id }) => id),
  gaps: ({ gaps }) => Object.fromEntries(gaps.map(({ id, answers }) => [id, answers[0]!.fr])),
  // A star of a pattern stands for any signs, itself included.
  short: ({ answers }) => answers[0]!.match.fr.replaceAll('\\*', '*'),
  number: ({ value }) => plainNumber(value),
  command: ({ command }) => command,
  line: ({ faulty }) => faulty.map((entry) => entry.line),
};

/** A number without an exponent, which no one may type. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(6);

/** The response that earns the whole mark. */
export const keyResponse = (question: AnyQuestion): unknown =>
  keys[question.kind](question as never);
