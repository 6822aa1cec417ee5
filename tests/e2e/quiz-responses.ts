import type { Locale } from '../../src/i18n/locales.ts';
import type { ChoicesKey } from '../../src/quiz/choices.ts';
import type { CommandKey } from '../../src/quiz/kinds/command/key.ts';
import type { GapKey, GapsKey } from '../../src/quiz/kinds/gaps/mark.ts';
import type { LineKey } from '../../src/quiz/kinds/line/key.ts';
import type { MatchKey } from '../../src/quiz/kinds/match/mark.ts';
import type { NumberKey } from '../../src/quiz/kinds/number/key.ts';
import type { OrderKey } from '../../src/quiz/kinds/order/mark.ts';
import type { ShortKey } from '../../src/quiz/kinds/short/mark.ts';

/** The nine kinds, and what the page tells of a question of each. */
interface Keys {
  single: ChoicesKey;
  multiple: ChoicesKey;
  match: MatchKey;
  order: OrderKey;
  gaps: GapsKey;
  short: ShortKey;
  number: NumberKey;
  command: CommandKey;
  line: LineKey;
}

export type Kind = keyof Keys;
export type AnyKey = { [Name in Kind]: Keys[Name] & { kind: Name } }[Kind];

/** What stands in a form: values ticked or in order, a value for each part, or a line of text. */
export type Response = string[] | Record<string, string> | string;

/** Answers made of a question's key; `partial` only where a kind has half an answer. */
interface Answers {
  right: Response;
  wrong: Response;
  partial?: Response;
}

type Answering<Key> = (key: Key, language: Locale) => Answers;

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

function choices({ choices: all }: ChoicesKey): Answers & { partial: Response } {
  const right = ids(all.filter(({ correct }) => correct));
  return {
    right,
    partial: right.slice(0, 1),
    wrong: ids(all.filter(({ correct }) => !correct)).slice(0, 1),
  };
}

/** The parts with their answers; or the first alone, the others left blank. */
const parts = (
  entries: readonly { id: string }[],
  valueOf: (id: string) => string,
  count = entries.length,
): Response =>
  Object.fromEntries(ids(entries).map((id, place) => [id, place < count ? valueOf(id) : '']));

const match: Answering<MatchKey> = ({ pairs }) => ({
  right: parts(pairs, (id) => id),
  partial: parts(pairs, (id) => id, 1),
  wrong: parts(pairs, () => pairs[1]!.id, 1),
});

function order({ items }: OrderKey): Answers {
  const right = ids(items);
  return {
    right,
    partial: [...right.slice(0, -2), right.at(-1)!, right.at(-2)!],
    wrong: [...right.slice(1), right[0]!],
  };
}

const gaps: Answering<GapsKey> = ({ gaps: all }, language) => {
  const gapOf = (id: string) => all.find((gap) => gap.id === id)!;
  const right = (id: string) => gapOf(id).answers[0]![language];
  return {
    right: parts(all, right),
    partial: parts(all, right, 1),
    wrong: parts(all, (id) => wrongIn(gapOf(id)), 1),
  };
};

const wrongIn = ({ answers, choices: all }: GapKey): string =>
  all ? ids(all).find((id) => id !== answers[0]!.fr)! : 'xyzzy';

/** A pattern as one of the texts that it matches. */
const textOf = (pattern: string): string => pattern.replaceAll('*', '');

const short: Answering<ShortKey> = ({ answers, misses }, language) => ({
  right: textOf(answers[0]!.match[language]),
  wrong: textOf(misses[0]!.match[language]),
});

const number: Answering<NumberKey> = ({ value, misses }, language) => {
  const written = (given: number) => String(given).replace('.', language === 'fr' ? ',' : '.');
  return { right: written(value), wrong: written(misses[0]!.value) };
};

const command: Answering<CommandKey> = (key) => ({ right: key.command, wrong: key.misses[0]! });

function line({ lines, faulty }: LineKey): Answers {
  const right = faulty.map((entry) => String(entry.line));
  const all = Array.from({ length: lines }, (_, place) => String(place + 1));
  return {
    right,
    partial: right.slice(0, 1),
    wrong: all.filter((one) => !right.includes(one)).slice(0, 1),
  };
}

const answering: { [Name in Kind]: Answering<Keys[Name]> } = {
  single(key) {
    const { right, wrong } = choices(key);
    return { right, wrong };
  },
  multiple: choices,
  match,
  order,
  gaps,
  short,
  number,
  command,
  line,
};

export const kindNames = Object.keys(answering) as Kind[];

export const answersTo = (key: AnyKey, language: Locale): Answers =>
  (answering[key.kind] as Answering<AnyKey>)(key, language);

/** An answer that was begun: half of it where it has halves, half a line where it is typed. */
export function begunOf(key: AnyKey, language: Locale): Response {
  const { right, partial } = answersTo(key, language);
  return (
    partial ?? (typeof right === 'string' ? right.slice(0, Math.ceil(right.length / 2)) : right)
  );
}

/** Kinds whose last control checks the answer when Enter is pressed in it; the others have a button to reach. */
export const checkedByEnter: ReadonlySet<Kind> = new Set<Kind>([
  'single', 'multiple', 'short', 'number', 'command', 'line',
]); // prettier-ignore
