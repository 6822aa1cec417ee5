import type { Countdown } from '../deck/bridge.ts';
import { minutesAndSeconds } from '../deck/stopwatch.ts';

/** The time of the exercise on screen, as the deck told it. */
export class CountdownElement {
  readonly #element: HTMLElement;
  #timer: Countdown | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  start(): void {
    window.setInterval(() => this.#tick(), 250);
  }

  show(timer: Countdown | undefined): void {
    this.#timer = timer;
    this.#element.hidden = timer === undefined;
    this.#tick();
  }

  #tick(): void {
    if (!this.#timer) return;
    const { left, endsAt } = this.#timer;
    const now = endsAt === undefined ? left : Math.ceil((endsAt - Date.now()) / 1000) * 1000;
    this.#element.querySelector('.time')!.textContent = minutesAndSeconds(now);
    this.#element.classList.toggle('is-up', now <= 0);
  }
}
