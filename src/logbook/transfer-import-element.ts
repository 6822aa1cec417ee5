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
  let chosen: FileContent | undefined;
  const choose = async (files: readonly File[]): Promise<void> => {
    chosen = undefined;
    part('[data-plan]').hidden = true;
    if (files.length > 0) chosen = await look(desk, files);
  };
  input.addEventListener('change', () => void choose([...(input.files ?? [])]));
  takeDrops(part('[data-drop]'), (files) => input.disabled || void choose(files));
  const close = (): FileContent | undefined => {
    const content = chosen;
    chosen = undefined;
    part('[data-plan]').hidden = true;
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

async function look(desk: Desk, files: readonly File[]): Promise<FileContent | undefined> {
  desk.tell('readingFile');
  try {
    const content = joined(await Promise.all(files.map(read)));
    const plan = await desk.transfer.plan(content);
    showPlan(desk, plan);
    return isEmpty(plan) ? undefined : content;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    desk.tell('refused', { name: error.file, reason: desk.words(error.key) });
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
  desk.host.querySelector('[data-told]')!.textContent = '';
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
    const { added } = await desk.transfer.merge(content);
    desk.tell(desk.log.status.kept ? 'imported' : 'importedHeld', { count: added.length });
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
