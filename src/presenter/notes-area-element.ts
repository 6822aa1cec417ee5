import { markStep, notesForYou, notesToSay } from './notes-element.ts';
import { OwnNotes } from './own-notes-element.ts';

/** What the trainer reads beside a slide: own notes, those of the course, what to say. */
export class NotesArea {
  readonly #area: HTMLElement;
  readonly #own: OwnNotes;
  #slide: HTMLElement | undefined;

  constructor(area: HTMLElement) {
    this.#area = area;
    this.#own = new OwnNotes(this.#part('.own-note'), () => this.#showForYou());
  }

  start(): void {
    this.#own.start();
  }

  show(slide: HTMLElement, press: number): void {
    if (slide !== this.#slide) this.#turnTo(slide);
    markStep(this.#part('.to-say'), press);
  }

  /** The field for a note of one's own opens, or closes. */
  write(): void {
    this.#own.toggle();
  }

  #turnTo(slide: HTMLElement): void {
    this.#slide = slide;
    this.#own.show(slide.id);
    const toSay = notesToSay(slide);
    this.#part('.to-say .text').replaceChildren(...toSay);
    this.#part('.nothing').hidden = toSay.length > 0;
    this.#showForYou();
  }

  #showForYou(): void {
    if (!this.#slide) return;
    const notes = [...this.#ownNote(this.#slide.id), ...notesForYou(this.#slide)];
    this.#part('.for-you .text').replaceChildren(...notes);
    this.#part('.for-you').hidden = notes.length === 0;
    const isSilent = !this.#part('.nothing').hidden;
    this.#part('.to-say').hidden = isSilent && notes.length > 0;
  }

  #ownNote(slide: string): HTMLElement[] {
    const text = this.#own.textOf(slide).trim();
    if (text === '') return [];
    const note = document.createElement('div');
    note.className = 'note mine';
    note.textContent = text;
    return [note];
  }

  #part(selector: string): HTMLElement {
    return this.#area.querySelector<HTMLElement>(selector)!;
  }
}
