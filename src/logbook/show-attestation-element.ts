import { ProgressStatus } from '../progress/progress-status-element.ts';
import { begunChapters, finishedChapters } from './attestation.ts';
import { keepShowing } from './open-view-element.ts';
import { showSheet } from './sheet-element.ts';
import type { View } from './view-element.ts';

/** What the address calls the chapters that were chosen: a change of language keeps them. */
const CHOSEN = 'chapters';

/** Shows the sheet as the form asks for it, and goes on showing it. Returns how to stop. */
export async function showAttestation(root: HTMLElement): Promise<() => void> {
  ProgressStatus.define();
  const form = root.querySelector('form')!;
  let latest: View | undefined;
  const show = () => latest && showSheet(latest, chosenIn(form), new FormData(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).name === 'chapter') keepChoice(form);
    show();
  });
  return keepShowing(root, (view) => {
    if (root.dataset['state'] === 'ready') offerChapters(form, view, latest === undefined);
    latest = view;
    show();
  });
}

const boxesIn = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[name=chapter]'),
];

const chosenIn = (form: HTMLFormElement): Set<string> =>
  new Set(boxesIn(form).flatMap(({ checked, value }) => (checked ? value : [])));

/** Only what was begun can be attested. What is ticked is decided once: afterwards it is the reader's. */
function offerChapters(form: HTMLFormElement, view: View, isFirst: boolean): void {
  const begun = new Set(begunChapters(view.outline, view.progress));
  const finished = finishedChapters(view.outline, view.progress);
  const asked = new URLSearchParams(location.search).get(CHOSEN)?.split(',');
  const ticked = new Set(asked ?? (finished.length > 0 ? finished : begun));
  for (const box of boxesIn(form)) {
    box.closest('label')!.hidden = !begun.has(box.value);
    if (isFirst) box.checked = begun.has(box.value) && ticked.has(box.value);
  }
}

function keepChoice(form: HTMLFormElement): void {
  const address = new URL(location.href);
  address.searchParams.set(CHOSEN, [...chosenIn(form)].join(','));
  history.replaceState(history.state, '', address);
}
