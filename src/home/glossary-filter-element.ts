import { folded } from './alphabet.ts';

/** How long to wait for the next key before the count is announced, in milliseconds. */
const PAUSE = 400;

/** `<glossary-filter>`: a box that leaves only the entries that hold every word typed. */
export class GlossaryFilter extends HTMLElement {
  static define(): void {
    customElements.define('glossary-filter', this);
  }

  #pending: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('input', () => this.#filter(input.value));
    this.querySelector('[data-all]')?.addEventListener('click', () => {
      input.value = '';
      this.#filter('');
      input.focus();
    });
    // Going back to the page, the browser puts the words back in the box.
    if (input.value) this.#filter(input.value);
  }

  #filter(query: string): void {
    const words = folded(query).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of this.querySelectorAll<HTMLElement>('[data-found]')) {
      entry.hidden = !words.every((word) => entry.dataset['found']?.includes(word));
      if (!entry.hidden) count += 1;
    }
    for (const letter of this.querySelectorAll<HTMLElement>('.letter')) {
      letter.hidden = !letter.querySelector('[data-found]:not([hidden])');
    }
    this.querySelector<HTMLElement>('nav')!.hidden = words.length > 0;
    this.querySelector<HTMLElement>('[data-all]')!.hidden = count > 0;
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#tell(count, query.trim()), PAUSE);
  }

  #tell(count: number, query: string): void {
    const status = this.querySelector<HTMLElement>('[role=status]')!;
    const { one, many, none } = status.dataset;
    const template = count === 0 ? none : count === 1 ? one : many;
    status.textContent = (template ?? '')
      .replace('{count}', `${count}`)
      .replace('{query}', () => query);
  }
}
