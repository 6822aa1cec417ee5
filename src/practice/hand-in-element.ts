import { sentence } from '../quiz/sentence.ts';
import { at } from './parts-element.ts';

/** The question before a test is handed in: what is blank or flagged, each a way back to it. */
export class HandInDialog {
  readonly #view: HTMLElement;
  readonly #language: string;
  readonly #dialog: HTMLDialogElement;
  readonly #go: (place: number) => void;

  constructor(view: HTMLElement, language: string, go: (place: number) => void) {
    this.#view = view;
    this.#language = language;
    this.#go = go;
    this.#dialog = at(view, 'dialog') as HTMLDialogElement;
    this.#dialog.addEventListener('click', (event) => this.#pressed(event));
  }

  /** Places from 0. Closing gives the focus back to what had it. */
  open(blanks: readonly number[], flags: readonly number[]): void {
    at(this.#dialog, 'all-answered').hidden = blanks.length > 0;
    this.#list('blanks', blanks);
    this.#list('flags', flags);
    this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }

  #list(name: 'blanks' | 'flags', places: readonly number[]): void {
    const part = at(this.#dialog, name);
    const { dataset } = this.#view;
    part.hidden = places.length === 0;
    part.querySelector('p')!.textContent = sentence(
      dataset[name === 'blanks' ? 'sayBlanks' : 'sayFlags'],
      this.#language,
      { n: places.length },
    );
    part.querySelector('ul')!.replaceChildren(...places.map((place) => this.#wayTo(place)));
  }

  #wayTo(place: number): HTMLElement {
    const [row, button] = [document.createElement('li'), document.createElement('button')];
    button.type = 'button';
    button.dataset['goTo'] = String(place);
    button.textContent = String(place + 1);
    const label = sentence(this.#view.dataset['sayGoTo'], this.#language, { n: place + 1 });
    button.setAttribute('aria-label', label);
    row.append(button);
    return row;
  }

  #pressed({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('button');
    if (button === null) return;
    const { goTo } = button.dataset;
    if (goTo !== undefined || button.dataset['act'] === 'go-on') this.close();
    if (goTo !== undefined) this.#go(Number(goTo));
  }
}
