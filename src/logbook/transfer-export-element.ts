import { fileName, writeFiles, type Records } from '../progress/file.ts';
import type { Desk } from './transfer-element.ts';

/** How long a browser may take to fetch what it downloads, in milliseconds. */
const FETCHED = 60_000;

export function connectExport(desk: Desk): void {
  const button = desk.host.querySelector<HTMLButtonElement>('[data-export]')!;
  button.addEventListener('click', () => void exportAll(desk));
}

/** Everything there is; says the name of the file. Returns how many files there are: 0 if it failed. */
export async function exportAll(desk: Desk): Promise<number> {
  const records = await desk.transfer.records().catch(() => undefined);
  if (records) return offer(desk, records, Date.now());
  desk.tell('notExported');
  return 0;
}

/**
 * One file is downloaded at once; for several a browser would ask, so each has its button. Returns
 * how many there are: 0 if they could not be made.
 */
export function offer(desk: Desk, records: Records, at: number): number {
  try {
    const files = writeFiles(records, at, desk.transfer.device);
    showParts(desk, files.length > 1 ? files : [], at);
    if (files.length > 1) return files.length;
    const name = fileName(at);
    download(name, files[0]!);
    desk.tell('exported', { name });
    return 1;
  } catch {
    desk.tell('notExported');
    return 0;
  }
}

/** Nothing is left to be saved. */
export const withdrawParts = (desk: Desk): void => showParts(desk, [], 0);

function showParts(desk: Desk, files: readonly string[], at: number): void {
  const place = desk.host.querySelector<HTMLElement>('[data-parts]')!;
  const count = files.length;
  const entries = files.map((text, index) => {
    const link = fileLink(fileName(at, index + 1), text);
    link.className = 'btn quiet';
    link.textContent = desk.words('part', { part: index + 1, count });
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  });
  place.hidden = count === 0;
  place.querySelectorAll('a').forEach(release);
  place.querySelector('ul')!.replaceChildren(...entries);
  const said = place.querySelector('p')!;
  said.textContent = count === 0 ? '' : desk.words('exportedParts', { count });
  if (count > 0) said.focus();
}

/** In the document, since some browsers follow no link that stands outside. */
function download(name: string, text: string): void {
  const link = fileLink(name, text);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  release(link);
}

/** Gives the memory back, once what may have been pressed is saved. */
const release = ({ href }: HTMLAnchorElement): void => {
  setTimeout(() => URL.revokeObjectURL(href), FETCHED);
};

function fileLink(name: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  return link;
}
