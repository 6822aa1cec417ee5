import { mayHaveLog } from './log-there-element.ts';

/**
 * An element that shows what the log says. A first visit has nothing to show, and brings no code that
 * would only find that out: `data-state` is then "empty"; "trouble" where the code did not come.
 */
export abstract class LogView extends HTMLElement {
  #showing: Promise<() => void> | undefined;

  /** Brings the code that fills this element, fills it, and returns how to stop. */
  protected abstract bring(): Promise<() => void>;

  connectedCallback(): void {
    // Another tab may have begun the log since.
    document.addEventListener('visibilitychange', this);
    this.querySelector('[data-act="retry"]')?.addEventListener('click', this);
    void this.#begin();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this);
    void this.#showing?.then((stop) => stop());
    this.#showing = undefined;
  }

  handleEvent(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (this.#showing !== undefined || (await mayHaveLog())) await this.#show();
    else this.dataset['state'] = 'empty';
  }

  async #show(): Promise<void> {
    this.#showing ??= this.bring().catch(() => this.#fail());
    await this.#showing;
  }

  /** The network has gone: the code is asked for again. */
  #fail(): () => void {
    this.#showing = undefined;
    this.dataset['state'] = 'trouble';
    return () => undefined;
  }
}
