import { sentence } from '../../sentence.ts';

/**
 * `<order-list data-say-moved>` around rows `[data-item]` with two buttons `[data-move]` each. A
 * move is announced, and the focus stays with the row that moved.
 */
export class OrderList extends HTMLElement {
  static define(): void {
    if (!customElements.get('order-list')) customElements.define('order-list', this);
  }

  #shown: HTMLElement[] = [];
  #touched = false;

  connectedCallback(): void {
    if (this.#shown.length === 0) this.#shown = this.rows; // it may be put back, once answered
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    const button = (target as HTMLElement).closest<HTMLButtonElement>('[data-move]');
    if (button !== null) this.#move(button);
  }

  get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  /** The ids of the items as they stand, or none as long as nothing was moved. */
  get order(): string[] {
    return this.#touched ? this.rows.map((row) => row.dataset['item']!) : [];
  }

  /** Takes on an order given by ids, if it names every item once. Says nothing. */
  arrange(order: readonly unknown[]): void {
    const rows = order.flatMap((id) => this.rows.find((row) => row.dataset['item'] === id) ?? []);
    if (new Set(rows).size !== this.rows.length || rows.length !== order.length) return;
    this.#touched = true;
    // A row that is taken out of the page loses the focus.
    if (rows.some((row, place) => row !== this.rows[place]))
      this.querySelector('ol')!.append(...rows);
    this.#limit();
  }

  /** Back to the order first shown. Says nothing. */
  reset(): void {
    this.#touched = false;
    this.querySelector('ol')!.append(...this.#shown);
    this.#limit();
    this.#say('');
  }

  lock(locked: boolean): void {
    for (const buttons of this.querySelectorAll<HTMLElement>('.ud')) buttons.hidden = locked;
  }

  #move(button: HTMLButtonElement): void {
    const row = button.closest<HTMLElement>('[data-item]')!;
    // The neighbour goes past the row: a row taken out of the page would lose the focus.
    if (button.dataset['move'] === 'up') row.after(row.previousElementSibling!);
    else row.before(row.nextElementSibling!);
    this.#touched = true;
    this.#limit(button);
    this.#tell(row);
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** The first goes no higher, the last no lower; the focus leaves a button before it stops. */
  #limit(pressed?: HTMLButtonElement): void {
    const rows = this.rows;
    for (const [place, row] of rows.entries()) {
      const [up, down] = row.querySelectorAll<HTMLButtonElement>('[data-move]');
      const stops = [place === 0 && up, place === rows.length - 1 && down];
      for (const button of [up!, down!]) if (!stops.includes(button)) button.disabled = false;
      if (stops.includes(pressed)) (pressed === up ? down : up)!.focus();
      for (const button of [up!, down!]) button.disabled = stops.includes(button);
    }
  }

  #tell(row: HTMLElement): void {
    const { rows } = this;
    const place = {
      item: row.dataset['letter']!,
      place: rows.indexOf(row) + 1,
      total: rows.length,
    };
    const language = this.closest<HTMLElement>('[lang]')!.lang;
    this.#say(sentence(this.dataset['sayMoved'], language, place));
  }

  #say(words: string): void {
    this.querySelector('[role=status]')!.textContent = words;
  }
}
