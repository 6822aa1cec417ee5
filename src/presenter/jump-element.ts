import { found, type Entry } from './jump.ts';

/** The list of all slides: type a number or words, arrows choose, Enter goes there. */
export class JumpElement {
  readonly #dialog: HTMLDialogElement;
  readonly #entries: readonly Entry[];
  readonly #go: (slide: string) => void;
  #shown: Entry[] = [];
  #chosen = 0;

  constructor(dialog: HTMLDialogElement, entries: readonly Entry[], go: (slide: string) => void) {
    this.#dialog = dialog;
    this.#entries = entries;
    this.#go = go;
  }

  start(): void {
    this.#input.addEventListener('input', () => this.#search(0));
    this.#dialog.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.#take(Number(option.dataset['index']));
    });
    this.#dialog
      .querySelector('[data-close]')!
      .addEventListener('click', () => this.#dialog.close());
  }

  /** Opens with the slide that is on screen chosen. */
  open(here: string): void {
    if (this.#dialog.open) return;
    this.#input.value = '';
    this.#dialog.showModal();
    this.#input.focus();
    this.#search(this.#entries.findIndex(({ id }) => id === here));
  }

  #search(chosen: number): void {
    this.#shown = found(this.#entries, this.#input.value);
    this.#list.replaceChildren(...this.#shown.map((entry, index) => option(entry, index)));
    this.#dialog.querySelector<HTMLElement>('.none')!.hidden = this.#shown.length > 0;
    this.#choose(chosen);
  }

  #key(event: KeyboardEvent): void {
    const last = this.#shown.length - 1;
    const to: Record<string, number> = {
      ArrowDown: Math.min(last, this.#chosen + 1),
      ArrowUp: Math.max(0, this.#chosen - 1),
      PageDown: Math.min(last, this.#chosen + 8),
      PageUp: Math.max(0, this.#chosen - 8),
    };
    const isInField = event.target === this.#input;
    if (event.key === 'Enter' && isInField) this.#take(this.#chosen);
    else if (to[event.key] !== undefined) this.#choose(to[event.key]!);
    else return;
    event.preventDefault();
  }

  #choose(index: number): void {
    this.#chosen = Math.max(0, index);
    for (const [place, one] of [...this.#list.children].entries()) {
      one.setAttribute('aria-selected', String(place === this.#chosen));
      if (place === this.#chosen) one.scrollIntoView({ block: 'nearest' });
    }
    const { id } = this.#list.children[this.#chosen] ?? {};
    if (id) this.#input.setAttribute('aria-activedescendant', id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #take(index: number): void {
    const entry = this.#shown[index];
    if (!entry) return;
    this.#dialog.close();
    this.#go(entry.id);
  }

  get #input(): HTMLInputElement {
    return this.#dialog.querySelector('input')!;
  }

  get #list(): HTMLElement {
    return this.#dialog.querySelector('[role=listbox]')!;
  }
}

function option({ number, title, section }: Entry, index: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `jump-${index}`;
  item.setAttribute('role', 'option');
  item.dataset['index'] = String(index);
  item.append(
    textIn('span', 'no', String(number)),
    textIn('b', 'called', title),
    textIn('small', 'of', section),
  );
  return item;
}

function textIn(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
