import type { Commands } from './commands-element.ts';
import { commandOf, isForReveal, keepsKey } from './keys.ts';
import { keepLetters, lettersAct } from './preferences-element.ts';
import type { Show } from './show-element.ts';

/** Reveal acts on a key unless an element keeps it, or it is a letter and letters are off. */
export const mayReveal = (event: KeyboardEvent): boolean =>
  !isKept(event) && !isAsking() && isForReveal(event, lettersAct());

/** While a dialog is open, the slides below stay where they are, wherever the focus is. */
const isAsking = (): boolean => document.querySelector('dialog[open]') !== null;

/** Whether the element under the key press keeps the key for itself. */
export const isKept = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element && keepsKey((selector) => target.closest(selector) !== null, key);

/** Our own keys, beside Reveal's. A clicker moves on even when a choice has the focus. */
export function startKeys(commands: Commands, show: Show): void {
  document.addEventListener('keydown', (event) => {
    if (clicks(event, show) || isKept(event)) return;
    const command = commandOf(event, lettersAct());
    if (command === undefined || isAsking()) return;
    event.preventDefault();
    commands.run(command);
  });
  startLetters();
}

function clicks(event: KeyboardEvent, show: Show): boolean {
  const isChoice = (event.target as Element).matches('input:is([type=radio],[type=checkbox])');
  if (!isChoice || !['PageUp', 'PageDown'].includes(event.key)) return false;
  event.preventDefault();
  if (event.key === 'PageDown') show.next();
  else show.previous();
  return true;
}

/** The box in the list of keys that puts single letters off. */
function startLetters(): void {
  const box = document.querySelector<HTMLInputElement>('input[name=letters]');
  if (!box) return;
  box.checked = lettersAct();
  box.addEventListener('change', () => keepLetters(box.checked));
}
