import fc from 'fast-check';
import type { Fold } from '../types.ts';

const parts = [
  ...['memory.max', 'cgroup', 'cgroups', 'Namespace', 'PID 1', 'été', 'Noël', 'à côté', 'œuvre'],
  ...['x', '', '+1', '(a|b)', '[a-z]', '$&', '\\d', 'a.b', '^a$', '😀', 'Å', '100 %', "l'hôte"],
];

/** Something that an author may expect; never white space alone. */
export const texts = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', '', '  ', '-').map((between) => words.join(between)))
  .filter((text) => text.trim() !== '');

export const folds = fc.constantFrom<Fold[]>(['case'], [], ['accents'], ['case', 'accents']);

const withoutAccents = (text: string) => text.normalize('NFD').replace(/[\u0300-\u0327]/gu, '');

/** What a keyboard, a copy or an inattentive writer makes of a text. */
const changes: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
  (text) => `  ${text}\t`,
  (text) => `\u{A0}${text}\n`,
  (text) => text.replaceAll(' ', '   '),
  (text) => text.replaceAll(' ', '\u{202F}'),
  (text) => text.replaceAll(' ', '\u{A0}\n'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => withoutAccents(text),
  (text) => withoutAccents(text).toUpperCase(),
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text) => `${text}s`,
  (text) => `.${text}`,
  (text) => text.replaceAll(' ', ''),
  (text) => text.replace('e', 'é'),
  (text) => text.replace('.', 'x'),
];

const changed = fc
  .array(fc.constantFrom(...changes), { maxLength: 2 })
  .map((list) => (text: string) => list.reduce((so, change) => change(so), text));

/** Texts near one of those given. */
export const near = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...known), changed).map(([text, change]) => change(text));

/** Near texts, other texts of the same sort, and blanks. */
export const typed = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: near(known) },
    { weight: 1, arbitrary: texts },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u{202F}\t', '*', '\\*', 'Ångström') },
  );

/** The same in both languages, or not. */
export const plains = fc.oneof(texts, fc.tuple(texts, texts));
