import { NotDone } from '../progress/transfer.ts';
import { exportAll, withdrawParts } from './transfer-export-element.ts';
import { failureOf, type Desk } from './transfer-element.ts';

/** A dialog that says what goes, offers a file first, and asks for a tick before the button acts. */
export function connectErase(desk: Desk): void {
  const dialog = desk.host.querySelector<HTMLDialogElement>('[data-dialog]')!;
  const part = (name: string) => dialog.querySelector<HTMLElement>(name)!;
  const understood = dialog.querySelector<HTMLInputElement>('[data-understood]')!;
  const preferences = dialog.querySelector<HTMLInputElement>('[data-preferences]')!;
  const told = part('[data-erase-told]');
  desk.host.querySelector('[data-erase]')!.addEventListener('click', () => {
    understood.checked = false;
    preferences.checked = false;
    told.textContent = '';
    void showCount(desk, part('[data-count]'));
    dialog.showModal();
  });
  part('[data-first]').addEventListener('click', () => void exportFirst(desk, dialog, told));
  part('[data-all]').addEventListener('click', () => {
    if (understood.checked) void erase(desk, dialog, preferences.checked);
    else {
      told.textContent = desk.words('eraseNeeds');
      understood.focus();
    }
  });
}

/** Several files wait below the dialog, each with its button; what was said is said in it too. */
async function exportFirst(desk: Desk, dialog: HTMLDialogElement, told: Element): Promise<void> {
  told.textContent = '';
  const files = await exportAll(desk);
  if (files > 1) {
    dialog.close();
    desk.host.querySelector<HTMLElement>('[data-parts] p')!.focus();
    return;
  }
  requestAnimationFrame(() => {
    told.textContent = desk.host.querySelector('[data-told]')!.textContent;
  });
}

async function showCount(desk: Desk, place: HTMLElement): Promise<void> {
  const { events } = await desk.transfer.records();
  place.textContent = desk.words('eraseCount', { count: events.length });
}

async function erase(desk: Desk, dialog: HTMLDialogElement, preferences: boolean): Promise<void> {
  try {
    await desk.transfer.eraseAll();
    if (preferences) forgetPreferences();
    withdrawParts(desk);
    desk.tell('erased');
  } catch (error) {
    desk.tell(failureOf(error instanceof NotDone ? error.fault : 'failed'));
  }
  dialog.close();
}

/** All of this course's; other pages of the same host have their own names. */
function forgetPreferences(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('quai-')) localStorage.removeItem(key);
  } catch {
    return; // where they cannot be reached, none were kept
  }
}
