import type { Commands } from './commands-element.ts';
import { isForReveal, commandOf, keepsKey, type Command } from './keys.ts';
import { keepLetters, lettersAct } from './preferences-element.ts';
import type { Show } from './show-element.ts';

/** How long the toolbar stays after the pointer's last move. */
const awake = 3000;

/** Makes the toolbar's buttons and links act, and shows it while the pointer moves. */
export function startToolbar(tools: HTMLElement, commands: Commands, show: Show): void {
  tools.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-command]');
    if (!pressed) return;
    if (pressed instanceof HTMLAnchorElement && !isPresenter(pressed)) {
      commands.aim(pressed);
    } else {
      event.preventDefault();
      commands.run(pressed.dataset['command'] as Command);
    }
  });
  tools.querySelector('.next')?.addEventListener('click', () => show.next());
  tools.querySelector('.previous')?.addEventListener('click', () => show.previous());
  if (window.parent !== window) stayOutOfFrame(tools);
  commands.showStates();
  showWhileMoving(tools);
}

const isPresenter = ({ dataset }: HTMLElement): boolean => dataset['command'] === 'presenter';

/** In a frame of a page, links leave the frame. */
function stayOutOfFrame(tools: HTMLElement): void {
  for (const link of tools.querySelectorAll<HTMLAnchorElement>('a[data-command=page]')) {
    link.target = '_parent';
  }
}

function showWhileMoving(tools: HTMLElement): void {
  let sleeping: number | undefined;
  const wake = () => {
    window.clearTimeout(sleeping);
    tools.classList.add('awake');
    sleeping = window.setTimeout(() => tools.classList.remove('awake'), awake);
  };
  for (const type of ['pointermove', 'pointerdown'] as const) {
    document.addEventListener(type, wake, { passive: true });
  }
}

/** Reveal acts on a key unless an element keeps it, or it is a letter and letters are off. */
export const mayReveal = (event: KeyboardEvent): boolean =>
  !isKept(event) && isForReveal(event, lettersAct());

/** Our own keys, beside Reveal's. A clicker moves on even when a choice has the focus. */
export function startKeys(commands: Commands, show: Show): void {
  document.addEventListener('keydown', (event) => {
    if (clicks(event, show) || isKept(event)) return;
    const command = commandOf(event, lettersAct());
    if (command === undefined || document.querySelector('dialog[open]')) return;
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

const isKept = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element && keepsKey((selector) => target.closest(selector) !== null, key);

function startLetters(): void {
  const box = document.querySelector<HTMLInputElement>('input[name=letters]');
  if (!box) return;
  box.checked = lettersAct();
  box.addEventListener('change', () => keepLetters(box.checked));
}
