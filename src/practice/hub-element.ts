import { mayHaveLog } from './begin-element.ts';
import { startExamForm } from './exam-form-element.ts';
import { at } from './parts-element.ts';

/**
 * `<practice-hub data-say-…>`: keeps the doors of tests in step with what is chosen, and shows what
 * the reader did where there is something to show.
 */
export class PracticeHub extends HTMLElement {
  static define(): void {
    if (!customElements.get('practice-hub')) customElements.define('practice-hub', this);
  }

  connectedCallback(): void {
    const counts = at(this, 'counts');
    counts.addEventListener('change', () => this.#aim(counts));
    this.#aim(counts);
    startExamForm(at(this, 'exam') as HTMLFormElement, this.dataset['test']!);
    void this.#startCertainty();
    void this.#showProgress();
  }

  /** A reload may bring back another count than the page was built with. */
  #aim(counts: HTMLElement): void {
    const { value } = counts.querySelector<HTMLInputElement>('input:checked')!;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-chapter]')) {
      const chapter = link.dataset['chapter']!;
      link.search = new URLSearchParams({ chapter, count: value }).toString();
    }
  }

  async #startCertainty(): Promise<void> {
    const { certaintyChoice } = await import('../quiz/certainty-choice-element.ts');
    certaintyChoice(at(this, 'certainty') as HTMLInputElement);
  }

  async #showProgress(): Promise<void> {
    if (!(await mayHaveLog())) return;
    const { showPractice } = await import('./hub-progress-element.ts');
    await showPractice(this);
  }
}
