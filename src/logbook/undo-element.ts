import type { ProgressEvent } from '../progress/event.ts';
import { partOf, type View } from './view-element.ts';

/**
 * Says what was done, with a button that takes it back. The focus goes to that button: what was
 * pressed is often gone from the page. `back` finds where the focus returns to.
 */
export function offerUndo(
  view: View,
  words: string,
  undo: () => Promise<unknown>,
  back: () => HTMLElement | null | undefined,
): void {
  const button = partOf(view, 'undo') as HTMLButtonElement;
  tell(view, words);
  button.hidden = false;
  button.onclick = () => {
    void undo().then(() => {
      tell(view, view.say('undone'));
      giveBack(back);
    });
  };
  button.focus();
}

/** The page is filled in again a while after the log has changed; milliseconds, and how often. */
function giveBack(back: () => HTMLElement | null | undefined, left = 20): void {
  setTimeout(() => {
    const place = back();
    if (place?.checkVisibility()) place.focus();
    else if (left > 0) giveBack(back, left - 1);
  }, 100);
}

/** Says what was done, where there is nothing to take back. */
export function tell(view: View, words: string): void {
  partOf(view, 'said').textContent = words;
  const button = partOf(view, 'undo');
  button.hidden = true;
}

/** Takes events back with others: nothing in the log is ever rewritten. */
export const undoEvents = ({ log }: View, events: readonly ProgressEvent[]): Promise<unknown> =>
  log.appendAll(events.map(({ id }) => ({ type: 'undone', event: id })));
