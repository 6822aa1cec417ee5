import { earned } from '../progress/earned.ts';
import type { Progress } from '../progress/fold.ts';
import { openLog } from '../progress/log.ts';
import { certaintyChoice } from './certainty-choice-element.ts';
import type { QuizQuestion } from './question-element.ts';
import { sentence } from './sentence.ts';

/**
 * `<quiz-set data-say-…>` around questions: keeps their score from the log, and shows only those
 * to retry when asked to. A question that becomes right stays in view until all are shown again.
 */
export class QuizSet extends HTMLElement {
  static define(): void {
    if (!customElements.get('quiz-set')) customElements.define('quiz-set', this);
  }

  #wrong = new Set<string>();
  #isFiltered = false;
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    certaintyChoice(this.querySelector<HTMLInputElement>('[data-ask-certainty]')!);
    void this.#watchLog();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  handleEvent({ target }: Event): void {
    if (!(target as Element).closest('[data-filter]')) return;
    if (this.#isFiltered) this.#showAll();
    else this.#showWrong();
    this.#nameButton();
  }

  async #watchLog(): Promise<void> {
    const log = await openLog();
    if (!this.isConnected) return;
    const show = async (): Promise<void> => this.#show(await log.progress());
    this.#unsubscribe ??= log.subscribe(() => void show());
    await show();
  }

  #show({ questions }: Progress): void {
    this.#wrong.clear();
    let [answered, mark] = [0, 0];
    for (const { id } of this.#questions) {
      const latest = questions.get(id)?.latest;
      this.#fillCell(id, latest?.state);
      if (latest === undefined) continue;
      answered += 1;
      mark += earned(latest) ?? 0;
      if (latest.state !== 'right') this.#wrong.add(id);
    }
    this.#sayScore(answered, mark);
    this.#nameButton();
  }

  #sayScore(answered: number, mark: number): void {
    const template = this.dataset[answered === 0 ? 'sayNone' : 'sayScore'];
    const total = this.#questions.length;
    const words = sentence(template, this.#language, { answered, total, mark });
    this.querySelector('[data-score]')!.textContent = words;
  }

  #fillCell(id: string, state: string | undefined): void {
    const cell = this.querySelector<HTMLElement>(`[data-mark-of="${CSS.escape(id)}"]`);
    if (cell) cell.className = state ?? '';
  }

  #showWrong(): void {
    this.#isFiltered = true;
    for (const question of this.#questions) {
      question.hidden = !this.#wrong.has(question.id);
      if (!question.hidden) question.clear();
    }
    this.#hideEmptyGroups();
    this.#say(this.dataset['sayFiltered'], this.#wrong.size);
  }

  #showAll(): void {
    this.#isFiltered = false;
    for (const question of this.#questions) question.hidden = false;
    this.#hideEmptyGroups();
    this.#say(this.dataset['sayAll'], this.#questions.length);
  }

  #hideEmptyGroups(): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('quiz-question:not([hidden])') === null;
    }
  }

  /** Two buttons in one: to filter, and back. It is there only when it has something to do. */
  #nameButton(): void {
    const button = this.querySelector<HTMLElement>('[data-filter]')!;
    const template = this.dataset[this.#isFiltered ? 'sayShowAll' : 'sayRetryWrong'];
    button.textContent = sentence(template, this.#language, { n: this.#wrong.size });
    button.hidden = !this.#isFiltered && this.#wrong.size === 0;
  }

  #say(template: string | undefined, n: number): void {
    const words = sentence(template, this.#language, { n });
    this.querySelector('[data-set-status]')!.textContent = words;
  }

  get #questions(): QuizQuestion[] {
    return [...this.querySelectorAll<QuizQuestion>('quiz-question')];
  }

  get #language(): string {
    return this.closest<HTMLElement>('[lang]')!.lang;
  }
}
