import { isEmpty, type ImportPlan } from '../progress/import-plan.ts';
import {
  joined,
  LARGEST,
  readFile,
  type FileContent,
  type Refusal,
} from '../progress/read-file.ts';
import { NotDone } from '../progress/transfer.ts';
import { sentence } from '../quiz/sentence.ts';
import { failureOf, type Desk } from './transfer-element.ts';
import { countsOf } from './transfer-rows.ts';

/** A file that is refused: nothing of any file that came with it is taken. */
class Refused extends Error {
  readonly key: Refusal | 'unreadable';
  readonly file: string;
  constructor(file: string, key: Refusal | 'unreadable') {
    super(key);
    this.file = file;
    this.key = key;
  }
}

/** Choosing or dropping files shows what they bring; a second press brings it in. */
export function connectImport(desk: Desk): void {
  const part = (name: string) => desk.host.querySelector<HTMLElement>(name)!;
  const input = desk.host.querySelector<HTMLInputElement>('[data-file]')!;
  const choice = choiceOf(desk);
  // The same file chosen again would be no change.
  input.addEventListener('click', () => (input.value = ''));
  input.addEventListener('change', () => void choice.make([...(input.files ?? [])]));
  takeDrops(part('[data-drop]'), (files) => input.disabled || void choice.make(files));
  const close = (): FileContent | undefined => {
    const content = choice.take();
    input.value = '';
    input.focus();
    return content;
  };
  part('[data-cancel]').addEventListener('click', () => {
    close();
    desk.tell('cancelled');
  });
  part('[data-confirm]').addEventListener('click', () => {
    const content = close();
    if (content) void bringIn(desk, content);
  });
}

/** What was chosen last: a file that takes longer to read than the next one is left alone. */
function choiceOf(desk: Desk) {
  const plan = desk.host.querySelector<HTMLElement>('[data-plan]')!;
  let chosen: FileContent | undefined;
  let turn = 0;
  const take = (): FileContent | undefined => {
    const content = chosen;
    chosen = undefined;
    plan.hidden = true;
    return content;
  };
  const make = async (files: readonly File[]): Promise<void> => {
    const own = ++turn;
    take();
    const isLatest = (): boolean => own === turn;
    const content = files.length > 0 ? await look(desk, files, isLatest) : undefined;
    if (isLatest()) chosen = content;
  };
  return { make, take };
}

async function look(
  desk: Desk,
  files: readonly File[],
  isLatest: () => boolean,
): Promise<FileContent | undefined> {
  desk.tell('readingFile');
  try {
    const content = joined(await Promise.all(files.map(read)));
    const plan = await desk.transfer.plan(content);
    if (!isLatest()) return undefined;
    showPlan(desk, plan);
    return isEmpty(plan) ? undefined : content;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (isLatest()) desk.tell('refused', { name: error.file, reason: desk.words(error.key) });
    return undefined;
  }
}

async function read(file: File): Promise<FileContent> {
  if (file.size > LARGEST) throw new Refused(file.name, 'large');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) throw new Refused(file.name, 'unreadable');
  const reading = readFile(new Uint8Array(bytes));
  if ('refusal' in reading) throw new Refused(file.name, reading.refusal);
  return reading.content;
}

function showPlan(desk: Desk, plan: ImportPlan): void {
  const place = desk.host.querySelector<HTMLElement>('[data-plan]')!;
  const language = document.documentElement.lang;
  for (const [row, count] of Object.entries(countsOf(plan))) {
    const line = place.querySelector<HTMLTableRowElement>(`[data-row="${row}"]`)!;
    line.hidden = count === 0;
    line.cells[1]!.textContent = sentence('{count}', language, { count });
  }
  place.querySelector<HTMLElement>('.table')!.hidden =
    plan.total + plan.broken === 0 && isEmpty(plan);
  place.querySelector('[data-sentence]')!.textContent = sentenceOf(desk, plan);
  place.querySelector<HTMLElement>('[data-confirm]')!.hidden = isEmpty(plan);
  place.hidden = false;
  desk.tell();
  place.querySelector<HTMLElement>('h3')!.focus();
}

function sentenceOf(desk: Desk, plan: ImportPlan): string {
  if (isEmpty(plan)) return desk.words(plan.here > 0 ? 'nothing' : 'nothingSound');
  if (plan.from === undefined || plan.to === undefined) return '';
  return desk.words('span', { from: desk.date(plan.from), to: desk.date(plan.to) });
}

async function bringIn(desk: Desk, content: FileContent): Promise<void> {
  desk.tell('importing');
  try {
    const { added, notes, drafts } = await desk.transfer.merge(content);
    const counts = { count: added.length, notes: notes.length, drafts: drafts.length };
    desk.tell(desk.log.status.kept ? 'imported' : 'importedHeld', counts);
  } catch (error) {
    desk.tell(failureOf(error instanceof NotDone ? error.fault : 'failed'));
  }
}

function takeDrops(place: HTMLElement, take: (files: readonly File[]) => unknown): void {
  const mark = (over: boolean) => place.classList.toggle('over', over);
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  place.addEventListener('dragleave', () => mark(false));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
