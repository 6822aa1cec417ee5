import type { StringKey } from '../i18n/strings.ts';

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

/** One line of the list of keys: what is pressed, what it is called, who acts on it. */
export interface KeyRow {
  /** As `KeyboardEvent.key` has them, letters small; `Ctrl+` is Command on a Mac. */
  keys: readonly string[];
  label: StringKey;
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
  title: StringKey;
  rows: readonly KeyRow[];
}

const reveal = (label: StringKey, ...keys: string[]): KeyRow => ({
  keys,
  label,
  does: { by: 'reveal' },
});
const ours = (key: string, command: Command, label: StringKey): KeyRow => ({
  keys: [key],
  label,
  does: { by: 'us', command },
});
const within =
  (mode: Mode) =>
  (label: StringKey, acts: readonly ModeAct[], ...keys: string[]): KeyRow => ({
    keys,
    label,
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
    title: 'tools.keys.move',
    rows: [
      reveal('deck.next', 'ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'),
      reveal('deck.previous', 'ArrowLeft', 'ArrowUp', 'PageUp', 'p'),
      reveal('deck.firstLast', 'Home', 'End'),
      reveal('tools.key.overview', 'Escape', 'o'),
      reveal('tools.key.choose', 'Enter'),
      reveal('deck.black', 'b', '.'),
    ],
  },
  {
    title: 'tools.keys.show',
    rows: [
      ours('c', 'laser', 'tools.laser'),
      ours('d', 'pen', 'tools.pen'),
      ours('e', 'eraser', 'tools.eraser'),
      inInk('tools.undo', ['undo'], 'Backspace', 'Ctrl+z'),
      inInk('tools.clearSlide', ['clear'], 'Delete'),
      ours('z', 'zoom', 'tools.zoom'),
      inZoom('tools.key.scale', ['closer', 'closer', 'farther', 'fit'], '+', '=', '-', '0'),
      inZoom(
        'tools.key.pan',
        ['left', 'up', 'down', 'right'],
        'ArrowLeft',
        'ArrowUp',
        'ArrowDown',
        'ArrowRight',
      ),
      ours('x', 'spotlight', 'tools.spotlight'),
      inSpotlight('tools.key.lines', ['up', 'down'], 'ArrowUp', 'ArrowDown'),
      {
        keys: ['ArrowUp', 'ArrowDown'],
        label: 'tools.key.range',
        does: { by: 'mode', mode: 'spotlight', acts: ['up', 'down'], shift: true },
      },
    ],
  },
  {
    title: 'tools.keys.room',
    rows: [
      ours('u', 'subtitle', 'tools.subtitle'),
      ours('q', 'address', 'tools.address'),
      ours('l', 'twin', 'deck.key.twin'),
      ours('t', 'lit', 'deck.lit'),
      ours('h', 'contrast', 'tools.contrast'),
      ours('a', 'large', 'deck.key.large'),
      ours('f', 'fullscreen', 'deck.fullscreen'),
    ],
  },
  {
    title: 'vote.key.title',
    rows: [
      { keys: ['v'], label: 'vote.key.forward', does: { by: 'vote' } },
      { keys: digits, label: 'vote.key.digits', does: { by: 'vote' }, range: true },
      { keys: ['Backspace'], label: 'vote.key.undo', does: { by: 'vote' } },
    ],
  },
  {
    title: 'tools.keys.desk',
    rows: [
      ours('s', 'presenter', 'deck.presenter'),
      ours('m', 'rest', 'rest.begin'),
      ours('r', 'page', 'deck.toPage'),
      ours('i', 'print', 'deck.print'),
      ours('?', 'keys', 'deck.keys'),
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
