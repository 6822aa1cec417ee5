import { LogView } from './log-view-element.ts';

/** `<attestation-sheet>`: the form and the sheet; without a log there is nothing to attest. */
export class AttestationSheet extends LogView {
  static define(): void {
    customElements.define('attestation-sheet', this);
  }

  protected async bring(): Promise<() => void> {
    const { showAttestation } = await import('./show-attestation-element.ts');
    return showAttestation(this);
  }
}
