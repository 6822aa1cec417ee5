import { beginsWord, folded } from './fold.ts';
import type { Query, QueryWord } from './query.ts';

/** A line of code, ready to be compared. */
export interface Line {
  typed: string;
  folded: string;
  words: Word[];
}

type Word = Pick<QueryWord, 'typed' | 'folded'>;

/** How well a line holds what was typed, from 0, not at all, to 1, the very same. */
export type Likeness = number;

export function readLine(text: string): Line {
  const typed = text.replace(/\s+/g, ' ').trim();
  const words = typed
    .split(/[\s"'`()|;,]+/)
    .filter(Boolean)
    .map((word) => ({ typed: word, folded: folded(word) }));
  return { typed, folded: folded(typed), words };
}

export function likeness(line: Line, query: Query): Likeness {
  const { length } = query.words;
  if (length === 0 || !query.words.every((word) => mayHold(line, word))) return 0;
  const stretch = stretchAt(line, query);
  if (stretch === 0) return line.folded.length === query.folded.length ? 1 : 0.95;
  const inOrder = countInOrder(line.words, query.words) === length;
  if (stretch !== undefined) return inOrder ? 0.85 : 0.6;
  if (inOrder) {
    const asTyped = query.words.every(({ folded: word }) =>
      line.words.some((own) => own.folded.startsWith(word)),
    );
    return (length === 1 ? 0.8 : 0.75) - (asTyped ? 0 : 0.04);
  }
  const has = (word: QueryWord) => line.words.some((candidate) => isWord(candidate, word));
  return length > 1 && query.words.every(has) ? 0.5 : 0;
}

/** Told at once for most lines: nothing below finds a word that this does not. */
const mayHold = (line: Line, { folded: word, spellings }: QueryWord): boolean =>
  spellings.length > 0 || line.folded.includes(word);

/** Where the line holds the whole of what was typed, from the beginning of a word. */
function stretchAt(line: Line, query: Query): number | undefined {
  // Short options keep their case: -p and -P differ.
  const exact = query.words.some(({ typed }) => isShortOption(typed));
  const [text, typed] = exact ? [line.typed, query.typed] : [line.folded, query.folded];
  const open = isShortOption(query.words.at(-1)!.typed);
  for (let from = text.indexOf(typed); from >= 0; from = text.indexOf(typed, from + 1)) {
    const next = text.charAt(from + typed.length);
    // A short option is whole: "-p" is not the beginning of "-pull".
    if (beginsWord(text, from, typed) && !(open && /\p{L}/u.test(next))) return from;
  }
  return undefined;
}

/** How many of the words typed stand in the line, one after the other. */
function countInOrder(line: readonly Word[], typed: readonly QueryWord[]): number {
  let found = 0;
  for (const word of line) {
    const wanted = typed[found];
    if (wanted && isWord(word, wanted)) found += 1;
  }
  return found;
}

const isShortOption = (word: string): boolean => /^-\p{L}$/u.test(word);

/** An option is found under its other spellings, any other word by its beginning. */
function isWord(word: Word, wanted: QueryWord): boolean {
  const option = word.typed.replace(/=.*/s, '');
  if (wanted.spellings.includes(option)) return true;
  if (isShortOption(wanted.typed)) return option === wanted.typed;
  if (word.folded.startsWith(wanted.folded)) return true;
  if (wanted.folded.length < 3) return false;
  const from = word.folded.indexOf(wanted.folded);
  return from > 0 && beginsWord(word.folded, from, wanted.folded);
}
