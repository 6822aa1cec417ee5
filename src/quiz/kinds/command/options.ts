/**
 * The options of a command, as its manual lists them: words parted by spaces, such as
 * `p/publish= d/detach rm dry-run?`. A slash parts the names of one option; `=` says that a value
 * follows, `?` that one may, and only in the same word (`--dry-run=client`).
 */
export type OptionList = string;

export interface Grammar {
  options: OptionList;
  /** What stands after the first operand belongs to another command, such as a container's. */
  endAtOperand?: true;
}

/** A program and its subcommands. */
export interface Program extends Grammar {
  /** By their words: "run", "network create". */
  commands: Record<string, Grammar>;
  /** Whether the program's own options may also stand after a subcommand. */
  anywhere?: true;
  /** Subcommands that are another: "container run" is "run". */
  same?: Record<string, string>;
}

/** What is known of an option: the one name under which it is compared, and its value. */
export interface Known {
  /** The first long name, else the letter: `--publish`, `-x`. */
  name: string;
  value: 'none' | 'required' | 'attached';
}

/** By each of their names, with its hyphens. */
export type OptionTable = ReadonlyMap<string, Known>;

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

export const tableOf = (...lists: OptionList[]): OptionTable =>
  new Map(lists.flatMap((list) => list.split(/\s+/).filter(Boolean).flatMap(entriesOf)));

/** `v/v=` is `-v` and `--v`: a letter after a slash is a long name. */
function entriesOf(word: string): [string, Known][] {
  const [names = '', mark] = word.split(/(?=[=?]$)/);
  const all = names.split('/').map((name, place) => (place === 0 ? dashed(name) : `--${name}`));
  const name = all.find((one) => one.startsWith('--')) ?? all[0]!;
  const value = mark === '=' ? 'required' : mark === '?' ? 'attached' : 'none';
  return all.map((one) => [one, { name, value }]);
}
