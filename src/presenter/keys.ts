/** What the keys and buttons of the presenter's window do. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'light'
  | 'press'
  | 'rest'
  | 'jump'
  | 'note'
  | 'clock'
  | 'smaller'
  | 'larger'
  | 'layout'
  | 'keys'
  | 'there';

/** What a line of the list of keys is called: key-list.ts has the words, which no script needs. */
export type KeyName =
  | 'next'
  | 'previous'
  | 'ends'
  | 'jump'
  | 'black'
  | 'light'
  | 'press'
  | 'rest'
  | 'clock'
  | 'note'
  | 'size'
  | 'layout'
  | 'keys';

export interface KeyRow {
  /** As `KeyboardEvent.key` has them, letters small. */
  keys: readonly string[];
  name: KeyName;
  /** A command for each key, or one for all. */
  commands: readonly Command[];
}

/**
 * All keys of the window: the list that is shown and what is done are both made of this. Clickers
 * send PageUp, PageDown, arrows, `b` or `.`, F5 to begin and Escape to end.
 */
export const keyRows: readonly KeyRow[] = [
  { keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'], name: 'next', commands: ['next'] },
  { keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p'], name: 'previous', commands: ['previous'] },
  { keys: ['Home', 'End'], name: 'ends', commands: ['first', 'last'] },
  { keys: ['g', '/'], name: 'jump', commands: ['jump'] },
  { keys: ['b', '.'], name: 'black', commands: ['black'] },
  { keys: ['F5', 'Escape'], name: 'light', commands: ['light'] },
  { keys: ['a'], name: 'press', commands: ['press'] },
  { keys: ['m'], name: 'rest', commands: ['rest'] },
  { keys: ['t'], name: 'clock', commands: ['clock'] },
  { keys: ['e'], name: 'note', commands: ['note'] },
  { keys: ['-', '+', '='], name: 'size', commands: ['smaller', 'larger', 'larger'] },
  { keys: ['w'], name: 'layout', commands: ['layout'] },
  { keys: ['?'], name: 'keys', commands: ['keys'] },
];

const commands: Readonly<Record<string, Command>> = Object.fromEntries(
  keyRows.flatMap((row) =>
    row.keys.map((key, place) => [key, row.commands[place] ?? row.commands[0]!] as const),
  ),
);

/** Signs that are typed; they can be switched off (WCAG 2.1.4). */
const isTyped = (key: string): boolean => key.length === 1 && key !== ' ';

/** The command of a key; nothing where the key is the browser's or letters do nothing. */
export function commandOf(
  press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'> & { shiftKey?: boolean },
  lettersAct: boolean,
): Command | undefined {
  const { key } = press;
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (key === 'F5' && press.shiftKey) return undefined;
  if (!isTyped(key)) return commands[key];
  return lettersAct ? commands[key.toLowerCase()] : undefined;
}
