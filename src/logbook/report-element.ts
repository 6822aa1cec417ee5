import { mayHaveLog } from './log-there-element.ts';

/**
 * `<progress-report>`: around all that is counted from the log. A first visit has nothing to show,
 * and brings no code that would only find that out.
 */
export class ProgressReport extends HTMLElement {
  static define(): void {
    customElements.define('progress-report', this);
  }

  #showing: Promise<() => void> | undefined;

  connectedCallback(): void {
    // Another tab may have begun the log since.
    document.addEventListener('visibilitychange', this);
    this.querySelector('[data-act="retry"]')?.addEventListener('click', this);
    void this.#begin();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this);
    void this.#showing?.then((stop) => stop());
  }

  handleEvent(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (this.#showing ?? (await mayHaveLog())) await this.#show();
    else this.dataset['state'] = 'empty';
  }

  async #show(): Promise<void> {
    this.#showing ??= import('./show-report-element.ts').then(
      ({ showReport }) => showReport(this),
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
