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

/** Clickers send PageUp, PageDown, arrows, `b` or `.`, F5 to begin and Escape to end. */
const keys: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  F5: 'light',
  Escape: 'light',
};

/** Signs that are typed; they can be switched off (WCAG 2.1.4). */
const letters: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  a: 'press',
  m: 'rest',
  g: 'jump',
  '/': 'jump',
  e: 'note',
  t: 'clock',
  '-': 'smaller',
  '+': 'larger',
  '=': 'larger',
  w: 'layout',
  '?': 'keys',
};

/** The command of a key; nothing where the key is the browser's or letters do nothing. */
export function commandOf(
  press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'> & { shiftKey?: boolean },
  lettersAct: boolean,
): Command | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (press.key === 'F5' && press.shiftKey) return undefined;
  const letter = letters[press.key.toLowerCase()];
  return keys[press.key] ?? (lettersAct ? letter : undefined);
}
