/** What one uses on a slide while presenting; their code comes at the first press. */
export const toolCommands = [
  'laser',
  'pen',
  'eraser',
  'zoom',
  'spotlight',
  'subtitle',
  'contrast',
  'address',
] as const;
export type ToolCommand = (typeof toolCommands)[number];

/** What our own keys do; Reveal has the rest. */
export type Command =
  | 'presenter'
  | 'rest'
  | 'twin'
  | 'page'
  | 'lit'
  | 'large'
  | 'overview'
  | 'fullscreen'
  | 'print'
  | 'keys'
  | ToolCommand;

export const isTool = (command: Command): command is ToolCommand =>
  (toolCommands as readonly Command[]).includes(command);

/** Keys that mean something only while a tool is in use. */
export const modes = ['ink', 'zoom', 'spotlight'] as const;
export type Mode = (typeof modes)[number];

/** What they do there. */
export type ModeAct =
  'undo' | 'clear' | 'closer' | 'farther' | 'fit' | 'up' | 'down' | 'left' | 'right';

/** What a line of the list of keys is called: key-labels.ts has the words, which no script needs. */
export type KeyName =
  | Command
  | 'next'
  | 'previous'
  | 'ends'
  | 'choose'
  | 'black'
  | 'undo'
  | 'clear'
  | 'scale'
  | 'pan'
  | 'lines'
  | 'range'
  | 'forward'
  | 'digits'
  | 'withdraw';
export type GroupName = 'move' | 'show' | 'room' | 'vote' | 'desk';

/** One line of the list of keys: what is pressed, who acts on it. */
export interface KeyRow {
  /** As `KeyboardEvent.key` has them, letters small; `Ctrl+` is Command on a Mac. */
  keys: readonly string[];
  name: KeyName;
  does:
    | { by: 'reveal' }
    | { by: 'us'; command: Command }
    | { by: 'mode'; mode: Mode; acts: readonly ModeAct[]; shift?: true }
    /** While a question is on screen: vote-keys.ts. */
    | { by: 'vote' };
  /** From the first key to the last. */
  range?: true;
}

export interface KeyGroup {
  name: GroupName;
  rows: readonly KeyRow[];
}

const reveal = (name: KeyName, ...keys: string[]): KeyRow => ({
  keys,
  name,
  does: { by: 'reveal' },
});
const ours = (key: string, command: Command): KeyRow => ({
  keys: [key],
  name: command,
  does: { by: 'us', command },
});
const within =
  (mode: Mode) =>
  (name: KeyName, acts: readonly ModeAct[], ...keys: string[]): KeyRow => ({
    keys,
    name,
    does: { by: 'mode', mode, acts },
  });
const inInk = within('ink');
const inZoom = within('zoom');
const inSpotlight = within('spotlight');

const digits = Array.from({ length: 9 }, (_, index) => String(index + 1));

/**
 * All keys of a deck: the list that is shown and what is done are both made of this. Clickers send
 * PageUp, PageDown, `b` or `.`, and Escape. An act stands for each key, or one for all.
 */
export const keyGroups: readonly KeyGroup[] = [
  {
    name: 'move',
    rows: [
      reveal('next', 'ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'),
      reveal('previous', 'ArrowLeft', 'ArrowUp', 'PageUp', 'p'),
      reveal('ends', 'Home', 'End'),
      reveal('overview', 'Escape', 'o'),
      reveal('choose', 'Enter'),
      reveal('black', 'b', '.'),
    ],
  },
  {
    name: 'show',
    rows: [
      ours('c', 'laser'),
      ours('d', 'pen'),
      ours('e', 'eraser'),
      inInk('undo', ['undo'], 'Backspace', 'Ctrl+z'),
      inInk('clear', ['clear'], 'Delete'),
      ours('z', 'zoom'),
      inZoom('scale', ['closer', 'closer', 'farther', 'fit'], '+', '=', '-', '0'),
      inZoom(
        'pan',
        ['left', 'up', 'down', 'right'],
        'ArrowLeft',
        'ArrowUp',
        'ArrowDown',
        'ArrowRight',
      ),
      ours('x', 'spotlight'),
      inSpotlight('lines', ['up', 'down'], 'ArrowUp', 'ArrowDown'),
      {
        keys: ['ArrowUp', 'ArrowDown'],
        name: 'range',
        does: { by: 'mode', mode: 'spotlight', acts: ['up', 'down'], shift: true },
      },
    ],
  },
  {
    name: 'room',
    rows: [
      ours('u', 'subtitle'),
      ours('q', 'address'),
      ours('l', 'twin'),
      ours('t', 'lit'),
      ours('h', 'contrast'),
      ours('a', 'large'),
      ours('f', 'fullscreen'),
    ],
  },
  {
    name: 'vote',
    rows: [
      { keys: ['v'], name: 'forward', does: { by: 'vote' } },
      { keys: digits, name: 'digits', does: { by: 'vote' }, range: true },
      { keys: ['Backspace'], name: 'withdraw', does: { by: 'vote' } },
    ],
  },
  {
    name: 'desk',
    rows: [
      ours('s', 'presenter'),
      ours('m', 'rest'),
      ours('r', 'page'),
      ours('i', 'print'),
      ours('?', 'keys'),
    ],
  },
];

const rows = keyGroups.flatMap((group) => group.rows);

/** One sign each; they can be switched off (WCAG 2.1.4). */
export const commandKeys: Readonly<Record<string, Command>> = Object.fromEntries(
  rows.flatMap(({ keys, does }) =>
    does.by === 'us' ? keys.map((key) => [key, does.command] as const) : [],
  ),
);

const revealKeys = rows.flatMap(({ keys, does }) => (does.by === 'reveal' ? keys : []));

export interface KeyPress {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey?: boolean;
}

/** With one of these held, a key is the browser's: Alt and an arrow go back in its history. */
const isBrowsers = ({ altKey, ctrlKey, metaKey }: KeyPress): boolean =>
  altKey || ctrlKey || metaKey;

/** A letter, a figure or a sign: what speech input and fingers press by mistake. */
const isOneSign = (key: string): boolean => key.length === 1 && key !== ' ';

/** Whether Reveal may act on a key. */
export const isForReveal = (press: KeyPress, letters: boolean): boolean =>
  !isBrowsers(press) && revealKeys.includes(plain(press.key)) && (letters || !isOneSign(press.key));

/** Letters are the same with Shift; names of keys stay as they are. */
const plain = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** Our own command of a key. */
export const commandOf = (press: KeyPress, letters: boolean): Command | undefined =>
  letters && !isBrowsers(press) ? commandKeys[press.key.toLowerCase()] : undefined;

/** What a key does while tools are in use: the first mode that knows it has it. */
export function modeActOf(
  press: KeyPress,
  inUse: readonly Mode[],
  letters: boolean,
): { mode: Mode; act: ModeAct } | undefined {
  if (!letters && isOneSign(press.key) && !isBrowsers(press)) return undefined;
  const name = held(press);
  const found = inUse.flatMap((mode) => {
    const act = actIn(mode, name);
    return act ? [{ mode, act }] : [];
  });
  return found[0];
}

/** The name of a key with what is held: of the browser's, only those with Ctrl or Command can be ours. */
function held({ key, altKey, ctrlKey, metaKey }: KeyPress): string {
  if (altKey) return '';
  return ctrlKey || metaKey ? `Ctrl+${plain(key)}` : key;
}

function actIn(mode: Mode, key: string): ModeAct | undefined {
  for (const { keys, does } of rows) {
    if (does.by !== 'mode' || does.mode !== mode) continue;
    const place = keys.indexOf(key);
    if (place >= 0) return does.acts[place] ?? does.acts[0];
  }
  return undefined;
}

/** What is typed or chosen in a field stays there. */
const fields = 'input,textarea,select,[contenteditable],dialog';
/** What is pressed keeps the keys that press it. */
const pressed = 'button,a[href],summary,[role=button]';

/** Whether the element under a key press keeps the key for itself, so that no slide moves. */
export const keepsKey = (isIn: (selector: string) => boolean, key: string): boolean =>
  isIn(fields) || ((key === 'Enter' || key === ' ') && isIn(pressed));
