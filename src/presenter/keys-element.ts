import { isKept } from '../deck/keys-element.ts';
import { keepLetters, lettersAct } from '../deck/preferences-element.ts';
import { commandOf, type Command } from './keys.ts';

/** A clicker moves on even while something is typed, where these keys say nothing. */
const clickers: readonly string[] = ['PageDown', 'PageUp', 'F5'];

/** Keys and buttons of the window; what a field or an open dialog keeps is theirs. */
export function startKeys(desk: HTMLElement, to: { run(command: Command): void }): void {
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return;
    if (isKept(event) && !clickers.includes(event.key)) return;
    const command = commandOf(event, lettersAct());
    if (command === undefined) return;
    event.preventDefault();
    to.run(command);
  });
  desk.addEventListener('click', ({ target }) => {
    const { command } = (target as Element).closest('button')?.dataset ?? {};
    if (command !== undefined) to.run(command as Command);
  });
  const box = desk.querySelector<HTMLInputElement>('input[name=letters]')!;
  box.checked = lettersAct();
  box.addEventListener('change', () => keepLetters(box.checked));
}
