/** `<print-page>`: a button that opens the browser's own print dialog. */
export class PrintPage extends HTMLElement {
  static define(): void {
    if (!customElements.get('print-page')) customElements.define('print-page', this);
  }

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}
