import { importsIn, type ImportEntry } from '../progress/imports.ts';
import type { BackupEntry } from '../progress/transfer.ts';
import { offer } from './transfer-export-element.ts';
import type { Desk } from './transfer-element.ts';

interface Entry {
  id: string;
  text: string;
  /** On the button, and what a screen reader hears besides. */
  act: string;
  of: string;
  press: () => void;
}

/** Imports with their undoing; one that held notes alone has nothing to undo. */
export async function showImports(desk: Desk): Promise<void> {
  const imports = importsIn(await desk.log.events());
  show(
    desk,
    'imports',
    imports.map((entry) => importEntry(desk, entry)),
  );
}

function importEntry(desk: Desk, { event, undone, by }: ImportEntry): Entry {
  const date = desk.date(event.at);
  const count = event.added.length;
  return {
    id: event.id,
    text: desk.words(undone ? 'importUndone' : 'importOf', { date, count }),
    act: desk.words(undone ? 'redo' : 'undo'),
    of: desk.words('ofImport', { date }),
    press: once(() => void turn(desk, undone ? by : [event.id], undone ? 'redone' : 'undone')),
  };
}

/** A second press before the list is made anew would undo twice. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

async function turn(desk: Desk, ids: readonly string[], said: string): Promise<void> {
  await desk.log.appendAll(ids.map((event) => ({ type: 'undone', event })));
  desk.tell(said);
}

export async function showBackups(desk: Desk): Promise<void> {
  const backups = await desk.transfer.backups();
  show(
    desk,
    'backups',
    backups.map((entry) => backupEntry(desk, entry)),
  );
}

function backupEntry(desk: Desk, { id, at }: BackupEntry): Entry {
  const date = desk.date(at);
  return {
    id,
    text: desk.words('backupOf', { date }),
    act: desk.words('download'),
    of: desk.words('backupOf', { date }),
    press: () => {
      void desk.transfer.backup(id).then((records) => {
        if (records) offer(desk, records, at);
      });
    },
  };
}

/** A list is made anew; the button that had the focus has it again. */
function show(desk: Desk, name: string, entries: readonly Entry[]): void {
  const list = desk.host.querySelector<HTMLElement>(`[data-list="${name}"]`)!;
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['of']
    : undefined;
  const items = entries.map((entry) => itemOf(desk, entry));
  list.hidden = entries.length === 0;
  list.querySelector('ul')!.replaceChildren(...items);
  if (focused === undefined) return;
  const again = items.map((item) => item.querySelector('button')!);
  (again.find((button) => button.dataset['of'] === focused) ?? list.querySelector('h3')!).focus();
}

function itemOf(desk: Desk, { id, text, act, of, press }: Entry): HTMLElement {
  const template = desk.host.querySelector<HTMLTemplateElement>('template[data-entry]')!;
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const button = item.querySelector('button')!;
  item.querySelector('span')!.textContent = text;
  button.querySelector('b')!.textContent = act;
  button.querySelector('.sr')!.textContent = ` ${of}`;
  button.dataset['of'] = id;
  button.addEventListener('click', press);
  return item;
}
