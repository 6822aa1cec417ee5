/** `<programme-print>`: a button that opens the browser's own print dialog. */
export class ProgrammePrint extends HTMLElement {
  static define(): void {
    customElements.define('programme-print', this);
  }

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}
