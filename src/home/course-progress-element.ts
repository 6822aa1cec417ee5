/**
 * `<course-progress>`: around the crane and the yard. Boxes are solid when read, framed when
 * begun; the crane holds the chapter to go on with. A first visit has nothing to show, and brings
 * no code that would only find that out.
 */
export class CourseProgress extends HTMLElement {
  static define(): void {
    customElements.define('course-progress', this);
  }

  #showing: Promise<() => void> | undefined;

  async connectedCallback(): Promise<void> {
    this.addEventListener('track-change', this);
    // Another tab may have begun the log since.
    document.addEventListener('visibilitychange', this);
    await this.#begin();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this);
    void this.#showing?.then((stop) => stop());
  }

  handleEvent({ type }: Event): void {
    void (type === 'track-change' ? this.#show() : this.#begin());
  }

  async #begin(): Promise<void> {
    if (document.documentElement.dataset['track'] || (await mayHaveLog())) await this.#show();
  }

  async #show(): Promise<void> {
    this.#showing ??= import('./show-progress-element.ts').then(({ showProgress }) =>
      showProgress(this),
    );
    await this.#showing;
  }
}

/**
 * As progress/known.ts has it for a chapter's page: a module of both pages would be a file of its
 * own, and one request more on the first visit to a chapter.
 */
async function mayHaveLog(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'quai');
  } catch {
    return true;
  }
}
