import { mayHaveLog } from '../progress/known.ts';

/** `<attestation-sheet>`: the form and the sheet; without a log there is nothing to attest. */
export class AttestationSheet extends HTMLElement {
  static define(): void {
    customElements.define('attestation-sheet', this);
  }

  #stop: (() => void) | undefined;

  async connectedCallback(): Promise<void> {
    if (!(await mayHaveLog())) {
      this.dataset['state'] = 'empty';
      return;
    }
    const { showAttestation } = await import('./show-attestation-element.ts');
    this.#stop = await showAttestation(this);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}
