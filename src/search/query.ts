import { folded } from './fold.ts';

/** What was typed, ready to be compared. */
export interface Query {
  /** As typed, without the spaces around it. */
  typed: string;
  folded: string;
  words: QueryWord[];
  /** It has the looks of something typed in a terminal or a file. */
  isCode: boolean;
}

export interface QueryWord {
  typed: string;
  folded: string;
  /** Of an option that the course may spell in another way: all its spellings. */
  spellings: readonly string[];
}

/** The longest that is looked for; what is pasted may be a whole file. */
const LONGEST = 200;

/** Options that the course writes in full and people type short, or the other way round. */
const sameOptions: readonly (readonly string[])[] = [
  ['-p', '--publish'],
  ['-d', '--detach'],
  ['-v', '--volume'],
  ['-e', '--env'],
  ['-i', '--interactive'],
  ['-t', '--tty', '--tag'],
  ['-it', '--interactive', '--tty'],
  ['-f', '--file', '--filename', '--follow', '--force'],
  ['-n', '--namespace', '--name'],
  ['-m', '--memory'],
  ['-u', '--user'],
  ['-w', '--workdir', '--watch'],
  ['-l', '--label', '--selector'],
  ['-o', '--output'],
  ['-A', '--all-namespaces'],
  ['-a', '--all'],
  ['-h', '--help', '--hostname'],
  ['-c', '--container'],
  ['-q', '--quiet'],
];

/** Other spellings of an option; a short one keeps its case, since -p and -P differ. */
const otherSpellings = (option: string): string[] =>
  sameOptions.filter((same) => same.includes(option)).flatMap((same) => [...same]);

/** `commands` are the programs that the course's commands begin with. */
export function readQuery(typed: string, commands: ReadonlySet<string>): Query {
  const text = typed.slice(0, LONGEST).normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = text.replace(/^[$#] (?=\S)/, '');
  const words = bare
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ typed: word, folded: folded(word), spellings: otherSpellings(word) }));
  const isCode =
    /(^|\s)-|[/\\=:$_{}@|<>]|\w\.\w|\p{Ll}\p{Lu}/u.test(bare) ||
    (words.length > 1 && commands.has(words[0]?.folded ?? ''));
  return { typed: bare, folded: folded(bare), words, isCode };
}

/**
 * What Pagefind is asked: its index has words, and takes an option for the letters in it. It wants
 * all of them in a text: beside longer words, "un" or "to" would only leave texts out.
 */
export function plainWords({ words, isCode }: Query): string[] {
  const plain = words
    .filter(({ typed }) => !typed.startsWith('-'))
    .map(({ folded: word }) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word.length > 1);
  const keepsShort = isCode || !plain.some((word) => word.length > 3);
  return plain.filter((word) => keepsShort || word.length > 2);
}
