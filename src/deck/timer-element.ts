import { isRecord, isTime } from './parse.ts';
import { keep, kept } from './stored-element.ts';
import {
  elapsed,
  isRunning,
  minutesAndSeconds,
  parseStopwatch,
  remaining,
  stopped,
  toggled,
  type Stopwatch,
} from './stopwatch.ts';

/** Makes the exercises' timers go; before, they show their minutes and no button. */
export function startTimers(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('.timer')) new Timer(element).start();
}

class Timer {
  readonly #element: HTMLElement;
  readonly #press: HTMLButtonElement;
  readonly #key: string;
  #watch: Stopwatch = stopped;
  /** Minutes that were added. */
  #more = 0;
  #ticking: number | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#press = element.querySelector<HTMLButtonElement>('.press')!;
    this.#key = `quai-timer-${element.closest('.slide')?.id ?? ''}`;
  }

  /** A reload of the window takes nothing from the time that runs. */
  start(): void {
    this.#part('.presses').hidden = false;
    this.#press.addEventListener('click', () => this.#set(toggled(this.#watch, Date.now())));
    this.#part('.extend').addEventListener('click', () => this.#set(this.#watch, this.#more + 1));
    this.#part('.reset').addEventListener('click', () => this.#set(stopped, 0));
    const stored = kept('session', this.#key);
    if (!isRecord(stored)) this.#mark();
    else this.#run(parseStopwatch(stored['watch']), isTime(stored['more']) ? stored['more'] : 0);
  }

  #set(watch: Stopwatch, more = this.#more): void {
    this.#run(watch, more);
    const isUntouched = watch === stopped && more === 0;
    keep('session', this.#key, isUntouched ? undefined : { watch, more });
    this.#element.dispatchEvent(new Event('deck-press', { bubbles: true }));
  }

  #run(watch: Stopwatch, more: number): void {
    this.#watch = watch;
    this.#more = more;
    window.clearInterval(this.#ticking);
    if (isRunning(watch)) this.#ticking = window.setInterval(() => this.#show(), 250);
    this.#mark();
    this.#show();
  }

  get #left(): number {
    const minutes = Number(this.#element.dataset.minutes) + this.#more;
    return remaining(minutes, elapsed(this.#watch, Date.now()));
  }

  /** Writes down what the presenter's window is told. */
  #mark(): void {
    const { dataset } = this.#element;
    const left = this.#left;
    dataset.left = String(left);
    if (isRunning(this.#watch)) dataset.endsAt = String(Date.now() + left);
    else delete dataset.endsAt;
  }

  #show(): void {
    const left = this.#left;
    this.#part('.time').textContent = minutesAndSeconds(left);
    this.#part('.time-up').hidden = left > 0;
    this.#press.textContent = this.#label(elapsed(this.#watch, Date.now()) === 0);
    this.#press.toggleAttribute('data-active', isRunning(this.#watch));
  }

  #label(isFresh: boolean): string {
    const { start = '', pause = '', resume = '' } = this.#element.dataset;
    if (isRunning(this.#watch)) return pause;
    return isFresh ? start : resume;
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}
