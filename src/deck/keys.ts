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
  | 'keys';

/** One letter each; they can be switched off (WCAG 2.1.4). */
export const commandKeys: Readonly<Record<string, Command>> = {
  s: 'presenter',
  c: 'rest',
  l: 'twin',
  r: 'page',
  t: 'lit',
  a: 'large',
  f: 'fullscreen',
  i: 'print',
  '?': 'keys',
};

/** Keys that Reveal gets. Clickers send PageUp, PageDown, `b` or `.`, and Escape. */
const revealKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  ' ',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Escape',
  'Enter',
];
const revealLetters = ['b', '.', 'o', 'n', 'p'];

export interface KeyPress {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** With one of these held, a key is the browser's: Alt and an arrow go back in its history. */
const isBrowsers = ({ altKey, ctrlKey, metaKey }: KeyPress): boolean =>
  altKey || ctrlKey || metaKey;

/** Whether Reveal may act on a key. */
export const isForReveal = (press: KeyPress, letters: boolean): boolean =>
  !isBrowsers(press) &&
  (revealKeys.includes(press.key) || (letters && revealLetters.includes(press.key.toLowerCase())));

/** Our own command of a key. */
export const commandOf = (press: KeyPress, letters: boolean): Command | undefined =>
  letters && !isBrowsers(press) ? commandKeys[press.key.toLowerCase()] : undefined;

/** What is typed or chosen in a field stays there. */
const fields = 'input,textarea,select,[contenteditable],dialog';
/** What is pressed keeps the keys that press it. */
const pressed = 'button,a[href],summary,[role=button]';

/** Whether the element under a key press keeps the key for itself, so that no slide moves. */
export const keepsKey = (isIn: (selector: string) => boolean, key: string): boolean =>
  isIn(fields) || ((key === 'Enter' || key === ' ') && isIn(pressed));
