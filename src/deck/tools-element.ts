import { readPreference } from '../progress/preferences.ts';
import { askAgain, carriedHere, carryToTwin } from './carry-element.ts';
import type { ToolCommand } from './keys.ts';
import type { Show } from './show-element.ts';
import type { Toolbox } from './tools/toolbox-element.ts';

const asked = 'deck-tool';

/** Asks for a tool, from a key or a button; without `startTools` nothing happens. */
export const askForTool = (tool: ToolCommand): void => {
  document.dispatchEvent(new CustomEvent<ToolCommand>(asked, { detail: tool }));
};

/**
 * The tools of showing come at their first use, or at once when something of theirs was left on. A
 * deck in a frame of a page has none.
 */
export function startTools(show: Show, root: HTMLElement): void {
  if (window.parent !== window) {
    removeTools();
    return;
  }
  let box: Toolbox | undefined;
  let loading: Promise<Toolbox> | undefined;
  const load = async (): Promise<Toolbox> => {
    loading ??= import('./tools/toolbox-element.ts').then((tools) => tools.openToolbox(show, root));
    loading.catch(() => (loading = undefined));
    return (box = await loading);
  };
  const use = (act: (box: Toolbox) => void) => void load().then(act, sayNotLoaded);
  document.addEventListener(asked, (event) => {
    hideMenu();
    use((tools) => tools.use((event as CustomEvent<ToolCommand>).detail));
  });
  root.addEventListener('click', (event) => {
    const block = pressedBlock(event, root);
    if (block) use((tools) => tools.press(block, event));
  });
  const carried = carriedHere();
  if (carried) askAgain(carried.asked);
  if (isLeftOn() || Object.keys(carried?.tools ?? {}).length > 0)
    use((tools) => tools.resume(carried?.tools ?? {}));
  carryToTwin(root, () => box?.state ?? {});
  keepEscape();
}

/** Drawings, the other look, the subtitle: what a reload must bring back (tools/ink-store-element.ts). */
function isLeftOn(): boolean {
  if (readPreference('contrast') || readPreference('subtitle')) return true;
  try {
    return sessionStorage.getItem('quai-ink') !== null;
  } catch {
    return false;
  }
}

/** A figure or an image to enlarge, code to point out lines of; not in the overview, nor a button. */
function pressedBlock({ target }: Event, root: Element): Element | undefined {
  if (!(target instanceof Element) || root.matches('.overview')) return undefined;
  if (target.closest('button, a[href], label, input')) return undefined;
  return target.closest('.listing .line, .figure, .image img') ?? undefined;
}

function sayNotLoaded(): void {
  const status = document.querySelector<HTMLElement>('.tool-status');
  if (status) status.textContent = status.dataset['notLoaded'] ?? '';
}

const menu = (): HTMLElement | null => document.querySelector('#deck-tool-menu:popover-open');
const hideMenu = (): void => menu()?.hidePopover();

/** Escape closes the open list, and nothing else. */
function keepEscape(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && menu()) event.stopImmediatePropagation();
    },
    true,
  );
}

function removeTools(): void {
  for (const part of document.querySelectorAll('[data-tool]')) part.remove();
}
