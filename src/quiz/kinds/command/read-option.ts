import type { Known, OptionTable } from './options.ts';
import { LITERAL_DOLLAR, type Word } from './words.ts';

/** An option as it is compared, and how it was written. */
export interface Option {
  name: string;
  /** Nothing for one that was given without a value. */
  value: string | undefined;
  typed: string;
}

/** Whether a word is an option. A lone hyphen is an operand: the standard input or output. */
export const isOption = ({ text }: Word): boolean => /^-./.test(text);

/**
 * Reads one word: an option, or several letters in a bundle. Takes the next word off `rest` when
 * the value stands there. What the table does not know is left as it is written.
 */
export const readOption = (word: Word, table: OptionTable, rest: Word[]): Option[] =>
  word.text.startsWith('--') ? [readLong(word, table, rest)] : readLetters(word, table, rest);

function readLong(word: Word, table: OptionTable, rest: Word[]): Option {
  const [, typedName = word.text, attached] = /^([^=]+)=(.*)$/s.exec(word.text) ?? [];
  const known = table.get(typedName);
  if (known === undefined) return { name: typedName, value: attached, typed: word.typed };
  return withValue(known, attached, word.typed, rest);
}

/** `-it` is `-i -t`, `-dp 80:80` is `-d -p 80:80`, if all letters are known. */
function readLetters(word: Word, table: OptionTable, rest: Word[]): Option[] {
  const letters = lettersOf(word.text.slice(1), table);
  if (letters === undefined) return [{ name: word.text, value: undefined, typed: word.typed }];
  return letters.map(({ known, typed, attached }) =>
    withValue(known, attached, letters.length === 1 ? word.typed : dollars(typed), rest),
  );
}

const dollars = (text: string): string => text.replaceAll(LITERAL_DOLLAR, '$');

interface Letter {
  known: Known;
  attached: string | undefined;
  typed: string;
}

/** Nothing when the table lacks one of the letters. */
function lettersOf(text: string, table: OptionTable): Letter[] | undefined {
  const known = table.get(`-${text.slice(0, 1)}`);
  if (known === undefined) return undefined;
  const after = text.slice(1);
  if (after === '' || after.startsWith('=') || known.value !== 'none') {
    const attached = after === '' ? undefined : after.replace(/^=/, '');
    return [{ known, attached, typed: `-${text}` }];
  }
  const others = lettersOf(after, table);
  return others && [{ known, attached: undefined, typed: `-${text.slice(0, 1)}` }, ...others];
}

function withValue(
  { name, value }: Known,
  attached: string | undefined,
  typed: string,
  rest: Word[],
): Option {
  if (value === 'none') return { name, value: attached === 'true' ? undefined : attached, typed };
  const next = value === 'required' && attached === undefined ? rest.shift() : undefined;
  if (next === undefined) return { name, value: attached, typed };
  return { name, value: next.text, typed: `${typed} ${next.typed}` };
}
