/** What an entry of the history says of a dialog that stands over its page. */
interface Entry {
  modal?: string;
}

const entry = (): Entry => (history.state as Entry | null) ?? {};

/**
 * Shows a dialog over the page, so that the back button closes it as Esc does. It has an entry of
 * the history while it is open; after a reload that entry is still there, and is taken over. Closing
 * gives the focus to `back`, by itself to what had it. `more` is kept in the entry. Keys pressed in it stay in it.
 */
export function showModal(
  dialog: HTMLDialogElement,
  name: string,
  more: Record<string, unknown> = {},
  back = document.activeElement,
): void {
  if (dialog.open) return;
  if (entry().modal !== name) history.pushState({ ...entry(), ...more, modal: name }, '');
  const leave = () => {
    if (entry().modal !== name) dialog.close();
  };
  const stay = (event: Event) => event.stopPropagation();
  addEventListener('popstate', leave);
  dialog.addEventListener('keydown', stay);
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', leave);
    dialog.removeEventListener('keydown', stay);
    if (entry().modal === name) history.back();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, { once: true }); // prettier-ignore
  dialog.showModal();
}

/** A press beside a dialog closes it; one on its own margin does not. */
export function closesBeside(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target, clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isIn = x >= left && x <= right && y >= top && y <= bottom;
    if (target === dialog && !isIn) dialog.close();
  });
}
