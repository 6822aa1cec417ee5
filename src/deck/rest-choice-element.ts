import { parseRestMinutes, restUntil } from './rest.ts';
import type { Rests } from './rest-element.ts';

/** Dialogs that act already; one that is opened again must not act twice. */
const started = new WeakSet<HTMLDialogElement>();

/** Asks how long the break is, and begins it. */
export function chooseRest(rests: Rests): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-dialog=rest]');
  if (!dialog || dialog.open) return;
  if (!started.has(dialog)) start(dialog, rests);
  started.add(dialog);
  dialog.querySelector<HTMLElement>('.wrong')!.hidden = true;
  dialog.showModal();
}

function start(dialog: HTMLDialogElement, rests: Rests): void {
  const begin = (minutes: number) => {
    dialog.close();
    rests.set(restUntil(minutes, Date.now()));
  };
  dialog.addEventListener('click', ({ target }) => {
    const { minutes, close } = (target as Element).closest('button')?.dataset ?? {};
    if (minutes !== undefined) begin(Number(minutes));
    if (close !== undefined) dialog.close();
  });
  dialog.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    const input = dialog.querySelector<HTMLInputElement>('input')!;
    const typed = parseRestMinutes(input.value);
    const wrong = dialog.querySelector<HTMLElement>('.wrong')!;
    wrong.hidden = typed !== undefined;
    if (typed === undefined) input.focus();
    else begin(typed);
  });
}
