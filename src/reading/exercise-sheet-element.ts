import { mayHaveLog } from '../progress/known.ts';
import type { ProgressLog } from '../progress/log.ts';

/** The log comes when it is first needed: most visits tick nothing. */
const open = async (): Promise<ProgressLog> => (await import('../progress/log.ts')).openLog();

/** `<exercise-sheet>`: the reader ticks the exercise as done; the tick is kept in the log. */
export class ExerciseSheet extends HTMLElement {
  static define(): void {
    if (!customElements.get('exercise-sheet')) customElements.define('exercise-sheet', this);
  }

  connectedCallback(): void {
    this.#box.autocomplete = 'off'; // Firefox would put the tick back; in HTML no box may say so
    this.#box.closest('label')!.hidden = false;
    this.addEventListener('change', this);
    void this.#restore();
  }

  handleEvent({ target }: Event): void {
    if (target === this.#box) void this.#keep(this.#box.checked);
  }

  async #keep(done: boolean): Promise<void> {
    const log = await open();
    await log.append({ type: done ? 'exercise-done' : 'exercise-undone', exercise: this.id });
  }

  async #restore(): Promise<void> {
    if (!(await mayHaveLog())) return;
    const log = await open();
    const show = async (): Promise<void> => {
      this.#box.checked = (await log.progress()).exercises.has(this.id);
    };
    log.subscribe(() => void show());
    await show();
  }

  get #box(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[data-done]')!;
  }
}
