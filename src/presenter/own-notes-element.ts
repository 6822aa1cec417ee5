import { fillHoles } from '../i18n/holes.ts';
import { clockTime } from '../deck/rest.ts';
import { keep, kept } from '../deck/stored-element.ts';
import { forgetTrainerRecord, keepTrainerRecords, trainerRecord, trainerRecords } from '../trainer/database-element.ts'; // prettier-ignore
import { isSlideNote } from '../trainer/file.ts';
import type { SlideNote } from '../trainer/records.ts';

/** A note is written this long after the last key, in ms. */
const settled = 400;

/** What is typed while the window closes is held here until it opens again. */
const DRAFT = 'quai-note-draft';
const CHANNEL = 'quai-trainer-notes';

/**
 * The trainer's own note of each slide, saved as it is typed. Where the browser stores nothing, it
 * stays in the field while the window is open, and a sentence says so.
 */
export class OwnNotes {
  readonly #element: HTMLElement;
  readonly #onChange: () => void;
  readonly #notes = new Map<string, SlideNote>();
  readonly #unsaved = new Map<string, string>();
  readonly #channel =
    typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : undefined;
  #slide = '';
  #waiting: number | undefined;

  constructor(element: HTMLElement, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
  }

  start(): void {
    this.#field.addEventListener('input', () => {
      this.#unsaved.set(this.#slide, this.#field.value);
      window.clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => void this.#save(), settled);
    });
    this.#element.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.toggle();
    });
    window.addEventListener('pagehide', () => this.#leave());
    window.addEventListener('focus', () => void this.#load());
    this.#channel?.addEventListener('message', () => void this.#load());
    void this.#begin();
  }

  /** What the trainer wrote for a slide; empty where there is nothing. */
  textOf(slide: string): string {
    return this.#unsaved.get(slide) ?? this.#notes.get(slide)?.text ?? '';
  }

  /** Turns the field to a slide; what was typed for the one before is saved. */
  show(slide: string): void {
    if (slide === this.#slide) return;
    if (this.#unsaved.size > 0) void this.#save();
    this.#slide = slide;
    this.#field.value = this.textOf(slide);
    this.#part('.replaced').hidden = true;
  }

  toggle(): void {
    this.#element.hidden = !this.#element.hidden;
    if (!this.#element.hidden) this.#field.focus();
    else if (this.#unsaved.size > 0) void this.#save();
  }

  async #begin(): Promise<void> {
    const draft = kept('local', DRAFT);
    if (isSlideNote(draft)) this.#unsaved.set(draft.id, draft.text);
    await this.#load();
    if (isSlideNote(draft)) await this.#save();
  }

  async #load(): Promise<void> {
    try {
      const stored: unknown[] = await trainerRecords('notes');
      this.#notes.clear();
      for (const note of stored) if (isSlideNote(note)) this.#notes.set(note.id, note);
    } catch {
      return; // said when one is typed
    }
    const text = this.textOf(this.#slide);
    if (this.#field.value !== text) this.#field.value = text;
    this.#onChange();
  }

  /** All that is not saved yet: usually one note. */
  async #save(): Promise<void> {
    window.clearTimeout(this.#waiting);
    try {
      for (const [id, text] of [...this.#unsaved]) await this.#saveOne(id, text);
      keep('local', DRAFT, undefined);
      this.#say('saved');
      this.#channel?.postMessage('changed');
    } catch {
      this.#say('refused');
    }
    this.#onChange();
  }

  async #saveOne(id: string, text: string): Promise<void> {
    const known = this.#notes.get(id);
    const before: unknown = await trainerRecord('notes', id);
    const note = { id, text, at: Date.now() };
    if (text.trim() === '') await forgetTrainerRecord('notes', id);
    else await keepTrainerRecords('notes', [note]);
    if (isSlideNote(before) && before.text !== (known?.text ?? '') && before.text !== text)
      this.#tellReplaced(before);
    if (text.trim() === '') this.#notes.delete(id);
    else this.#notes.set(id, note);
    if (this.#unsaved.get(id) === text) this.#unsaved.delete(id);
  }

  /** Another window wrote meanwhile: the later one stands, and nothing is lost without a word. */
  #tellReplaced({ at, text }: SlideNote): void {
    const place = this.#part('.replaced');
    const said = place.querySelector<HTMLElement>('p')!;
    const time = clockTime(at, document.documentElement.lang);
    said.textContent = fillHoles(said.dataset['text'] ?? '', { time, text });
    place.dataset['other'] = text;
    place.hidden = false;
  }

  #press(target: Element): void {
    const { dataset } = target.closest('button') ?? {};
    if (dataset?.['close'] !== undefined) this.toggle();
    if (dataset?.['bring'] === undefined) return;
    const place = this.#part('.replaced');
    this.#field.value = `${place.dataset['other'] ?? ''}\n\n${this.#field.value}`.trim();
    place.hidden = true;
    this.#unsaved.set(this.#slide, this.#field.value);
    void this.#save();
    this.#field.focus();
  }

  /** The store may answer too late for a window that closes. */
  #leave(): void {
    const [first] = this.#unsaved;
    if (!first) return;
    keep('local', DRAFT, { id: first[0], text: first[1], at: Date.now() } satisfies SlideNote);
    void this.#save();
  }

  #say(state: 'saved' | 'refused'): void {
    const place = this.#part('.state');
    const text = place.dataset[state] ?? '';
    if (place.textContent !== text) place.textContent = text;
    place.classList.toggle('is-refused', state === 'refused');
  }

  get #field(): HTMLTextAreaElement {
    return this.#element.querySelector('textarea')!;
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}
