/**
 * The options of a command, as its manual lists them: words parted by spaces, such as
 * `p/publish= d/detach rm dry-run?`. A slash parts the names of one option. `=` says that a value
 * follows; `?` that one may, in the same word, after the long name (`--dry-run=client`); `*` that
 * it may after the letter too (`-m/proc/1/ns/mnt`).
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
  /** What follows is a command line of its own, read as one: `sudo docker run -d nginx`. */
  prefix?: true;
  /** Whether the program's own options may also stand after a subcommand. */
  anywhere?: true;
  /** Subcommands that are another: "container run" is "run". */
  same?: Record<string, string>;
}

/** What is known of one name of an option. */
export interface Known {
  /** The name under which the option is compared, its first long one: `--publish`, else `-x`. */
  name: string;
  value: 'none' | 'required' | 'attached';
}

/** By name, with its hyphens. */
export type OptionTable = ReadonlyMap<string, Known>;

const tables = new Map<OptionList, OptionTable>();

/** Made once for each list. */
export function tableOf(...lists: OptionList[]): OptionTable {
  const list = lists.join(' ');
  const table = tables.get(list) ?? new Map(list.split(/\s+/).filter(Boolean).flatMap(entriesOf));
  tables.set(list, table);
  return table;
}

/** `v/v=` is `-v` and `--v`: only the first name may be a letter. */
function entriesOf(word: string): [string, Known][] {
  const [names = '', mark] = word.split(/(?=[=?*]$)/);
  const [first = '', ...others] = names.split('/');
  const letter = first.length === 1 ? [`-${first}`] : [];
  const long = (letter.length === 1 ? others : [first, ...others]).map((name) => `--${name}`);
  const name = long[0] ?? letter[0]!;
  return [
    ...letter.map((one): [string, Known] => [one, { name, value: afterLetter(mark) }]),
    ...long.map((one): [string, Known] => [one, { name, value: afterName(mark) }]),
  ];
}

const afterLetter = (mark: string | undefined): Known['value'] =>
  mark === '=' ? 'required' : mark === '*' ? 'attached' : 'none';

const afterName = (mark: string | undefined): Known['value'] =>
  mark === '=' ? 'required' : mark === undefined ? 'none' : 'attached';
