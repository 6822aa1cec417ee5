import {
  elapsed,
  isRunning,
  minutesAndSeconds,
  remaining,
  stopped,
  toggled,
  type Stopwatch,
} from './stopwatch.ts';

/** Makes the exercises' timers go; without it they show their minutes and no button. */
export function startTimers(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('.timer')) new Timer(element).start();
}

class Timer {
  readonly #element: HTMLElement;
  readonly #press: HTMLButtonElement;
  #watch: Stopwatch = stopped;
  #ticking: number | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#press = element.querySelector<HTMLButtonElement>('.press')!;
  }

  start(): void {
    this.#part('.presses').hidden = false;
    this.#press.addEventListener('click', () => this.#set(toggled(this.#watch, Date.now())));
    this.#part('.reset').addEventListener('click', () => this.#set(stopped));
  }

  #set(watch: Stopwatch): void {
    this.#watch = watch;
    window.clearInterval(this.#ticking);
    if (isRunning(watch)) this.#ticking = window.setInterval(() => this.#show(), 250);
    this.#show();
    this.#element.dispatchEvent(new Event('deck-press', { bubbles: true }));
  }

  #show(): void {
    const { dataset } = this.#element;
    const left = remaining(Number(dataset.minutes), elapsed(this.#watch, Date.now()));
    const isStopped = this.#watch === stopped;
    this.#part('.time').textContent = minutesAndSeconds(left);
    this.#part('.time-up').hidden = left > 0;
    this.#press.textContent = this.#label(isStopped);
    this.#press.toggleAttribute('data-active', isRunning(this.#watch));
  }

  #label(isStopped: boolean): string {
    const { start = '', pause = '', resume = '' } = this.#element.dataset;
    if (isRunning(this.#watch)) return pause;
    return isStopped ? start : resume;
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}
