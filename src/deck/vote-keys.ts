import { limits } from './vote.ts';

export interface VoteKeyPress {
  key: string;
  /** The key's place: with AZERTY, the key of the 1 gives “&” and Shift gives “1”. */
  code: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

export type VoteIntent =
  { do: 'raise'; choice: number; by: 1 | -1 } | { do: 'undo' } | { do: 'forward' } | { do: 'back' };

/**
 * What a key means while a question is on screen. Digits and letters are character keys, which the
 * reader may switch off (WCAG 2.1.4); Backspace is none.
 */
export function voteIntent(press: VoteKeyPress, letters: boolean): VoteIntent | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (press.key === 'Backspace') return { do: 'undo' };
  if (!letters) return undefined;
  if (press.key.toLowerCase() === 'v') return { do: press.shiftKey ? 'back' : 'forward' };
  const digit = digitOf(press);
  if (digit === undefined) return undefined;
  return { do: 'raise', choice: digit - 1, by: press.shiftKey ? -1 : 1 };
}

/** By its place in the row of digits, else by what it writes: keypads, and keyboards on screen. */
function digitOf({ key, code }: VoteKeyPress): number | undefined {
  const found = /^Digit([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0];
  const digit = Number(found);
  return found === undefined || digit > limits.choices ? undefined : digit;
}

/** Where digits and Backspace are typed; a choice that has the focus has no use for them. */
export const typingFields =
  'input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable],dialog';
