import { openLog, type ProgressLog } from './log.ts';

/**
 * `<progress-status hidden data-missing="…" data-refused="…" …>`: says in one sentence why nothing
 * is kept in this browser, with one attribute for each Fault of database.ts. Silent while all is
 * well. It opens the log: define it only where progress is used.
 */
export class ProgressStatus extends HTMLElement {
  static define(): void {
    if (!customElements.get('progress-status')) customElements.define('progress-status', this);
  }

  #unsubscribe: (() => void) | undefined;

  async connectedCallback(): Promise<void> {
    const log = await openLog();
    this.#unsubscribe = log.subscribe(() => this.#show(log));
    this.#show(log);
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  #show({ status }: ProgressLog): void {
    const sentence = status.kept ? '' : (this.dataset[status.reason] ?? '');
    if (this.textContent !== sentence) this.textContent = sentence;
    this.hidden = sentence === '';
  }
}
