/**
 * `<print-choice>`: prints the exercises with or without solutions. What is printed is opened for
 * the time of printing; the print style leaves solutions out where `data-print` says "sheets".
 */
export class PrintChoice extends HTMLElement {
  static define(): void {
    customElements.define('print-choice', this);
  }

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const value = (target as Element).closest('button')?.value;
      if (value) this.#print(value);
    });
  }

  #print(what: string): void {
    const root = document.documentElement;
    const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of folded) details.open = true;
    root.dataset['print'] = what;
    print();
    delete root.dataset['print'];
    for (const details of folded) details.open = false;
  }
}
