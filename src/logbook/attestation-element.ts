import { mayHaveLog } from './log-there-element.ts';

/** `<attestation-sheet>`: the form and the sheet; without a log there is nothing to attest. */
export class AttestationSheet extends HTMLElement {
  static define(): void {
    customElements.define('attestation-sheet', this);
  }

  #showing: Promise<() => void> | undefined;

  connectedCallback(): void {
    this.querySelector('[data-act="retry"]')?.addEventListener('click', this);
    void this.#begin();
  }

  disconnectedCallback(): void {
    void this.#showing?.then((stop) => stop());
    this.#showing = undefined;
  }

  handleEvent(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (this.#showing ?? (await mayHaveLog())) await this.#show();
    else this.dataset['state'] = 'empty';
  }

  async #show(): Promise<void> {
    this.#showing ??= import('./show-attestation-element.ts').then(
      ({ showAttestation }) => showAttestation(this),
      () => this.#fail(),
    );
    await this.#showing;
  }

  /** The network has gone: the code is asked for again. */
  #fail(): () => void {
    this.#showing = undefined;
    this.dataset['state'] = 'trouble';
    return () => undefined;
  }
}
