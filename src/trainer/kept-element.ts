import { fillHoles } from '../i18n/holes.ts';
import { changesNothing, fileName, fileText, planOf, readFile, type Plan } from './file.ts';
import { allKept, bringIn, eraseAll, filed, type Everything } from './kept-records-element.ts';

/** How long a browser may take to fetch what it downloads, in milliseconds. */
const fetched = 60_000;
/** No larger file is even opened. */
const largestFile = 60_000_000;

/** `<trainer-kept>`: what is kept here goes out as a file, comes in after a look at it, or goes. */
export class TrainerKept extends HTMLElement {
  #plan: Plan | undefined;

  static define(): void {
    customElements.define('trainer-kept', this);
  }

  connectedCallback(): void {
    this.#on('[data-export]', () => void this.#export());
    this.#on('[data-import]', () => this.#input.click());
    this.#on('[data-confirm]', () => void this.#confirm());
    this.#on('[data-cancel]', () => this.#close());
    this.#on('[data-erase]', () => this.#dialog.showModal());
    this.#input.addEventListener('change', () => void this.#look());
    this.#dialog.addEventListener('close', () => {
      if (this.#dialog.returnValue === 'erase') void this.#erase();
      this.#dialog.returnValue = '';
    });
    void this.#count();
  }

  async #count(): Promise<void> {
    const kept = await this.#kept();
    if (!kept) return;
    const { notes, votes, sessions } = kept;
    const counts = { notes: notes.length, votes: votes.length, sessions: sessions.length };
    this.#part('.count').textContent = this.#words('count', counts);
  }

  /** All that is kept; where the browser refuses, a sentence says so. */
  async #kept(): Promise<Everything | undefined> {
    try {
      return await allKept();
    } catch {
      this.#tell('refused');
      return undefined;
    }
  }

  async #export(): Promise<void> {
    const kept = await this.#kept();
    if (!kept) return;
    const now = Date.now();
    const name = fileName(now);
    download(name, fileText(await filed(kept), now));
    this.#tell('exported', { name });
  }

  /** Nothing is written before the trainer has seen what the file brings. */
  async #look(): Promise<void> {
    this.#close();
    const [file] = this.#input.files ?? [];
    if (!file) return;
    const text = file.size > largestFile ? '' : await file.text().catch(() => '');
    this.#input.value = '';
    const reading = file.size > largestFile ? { refusal: 'large' as const } : readFile(text);
    if ('refusal' in reading) {
      this.#tell(reading.refusal);
      return;
    }
    const kept = await this.#kept();
    if (!kept) return;
    this.#plan = planOf(reading.records, kept);
    this.#showPlan(this.#plan, reading.broken);
  }

  #showPlan(plan: Plan, broken: number): void {
    for (const [kind, { added, changed, same }] of Object.entries(plan)) {
      const row = this.querySelector<HTMLTableRowElement>(`[data-kind=${kind}]`)!;
      for (const [index, count] of [added.length, changed.length, same].entries())
        row.cells[index + 1]!.textContent = String(count);
    }
    const isEmpty = changesNothing(plan);
    const said = [
      broken > 0 ? this.#words('broken', { n: broken }) : '',
      isEmpty ? this.#words('nothing') : '',
    ];
    this.#part('.said').textContent = said.filter(Boolean).join(' ');
    this.#part('[data-confirm]').hidden = isEmpty;
    this.#part('.plan').hidden = false;
    this.#part('.told').textContent = '';
    this.#part('.plan h3').focus();
  }

  async #confirm(): Promise<void> {
    const plan = this.#plan;
    this.#close();
    if (!plan) return;
    try {
      await bringIn(plan);
      this.#tell('done');
    } catch {
      this.#tell('failed');
    }
    await this.#count();
  }

  #close(): void {
    const isOpen = !this.#part('.plan').hidden;
    this.#plan = undefined;
    this.#part('.plan').hidden = true;
    if (isOpen) this.#part('[data-import]').focus();
  }

  async #erase(): Promise<void> {
    try {
      await eraseAll();
      this.#tell('erased');
    } catch {
      this.#tell('refused');
    }
    await this.#count();
  }

  #tell(key: string, values: Record<string, string | number> = {}): void {
    this.#part('.told').textContent = this.#words(key, values);
  }

  #words(key: string, values: Record<string, string | number> = {}): string {
    return fillHoles(this.dataset[key] ?? '', values);
  }

  #on(selector: string, act: () => void): void {
    this.#part(selector).addEventListener('click', act);
  }

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=file]')!;
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** In the document, since some browsers follow no link that stands outside. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), fetched);
}
