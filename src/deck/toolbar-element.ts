import type { Commands } from './commands-element.ts';
import type { Command } from './keys.ts';
import type { Show } from './show-element.ts';

/** How long the toolbar stays after the pointer's last move, in milliseconds. */
const awake = 3000;

/** Makes the toolbar's buttons and links act, and shows it while the pointer moves. */
export function startToolbar(tools: HTMLElement, commands: Commands, show: Show): void {
  tools.addEventListener('click', (event) => press(event, commands));
  tools.querySelector('.next')?.addEventListener('click', () => show.next());
  tools.querySelector('.previous')?.addEventListener('click', () => show.previous());
  if (window.parent !== window) leaveFrame(tools);
  commands.showStates();
  showWhileMoving(tools);
}

/** A link is aimed and followed; the presenter's opens a window of its own. */
function press(event: MouseEvent, commands: Commands): void {
  const pressed = (event.target as Element).closest<HTMLElement>('[data-command]');
  if (!pressed) return;
  const command = pressed.dataset['command'] as Command;
  if (pressed instanceof HTMLAnchorElement && command !== 'presenter') {
    commands.aim(pressed);
  } else {
    event.preventDefault();
    commands.run(command);
  }
}

/** In a frame of a page, the link to the page leaves the frame. */
function leaveFrame(tools: HTMLElement): void {
  const link = tools.querySelector<HTMLAnchorElement>('a[data-command=page]');
  if (link) link.target = '_parent';
}

/** Only after a tap is over: the tap itself must not press what it makes visible. */
function showWhileMoving(tools: HTMLElement): void {
  let sleeping: number | undefined;
  const wake = () => {
    window.clearTimeout(sleeping);
    tools.classList.add('awake');
    sleeping = window.setTimeout(() => tools.classList.remove('awake'), awake);
  };
  document.addEventListener('pointermove', ({ pointerType }) => pointerType === 'mouse' && wake());
  document.addEventListener('click', () => window.setTimeout(wake));
}
