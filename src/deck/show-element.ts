import type { RevealApi } from 'reveal.js';
import type { Action, DeckState, Position } from './bridge.ts';
import { countdownOf } from './countdown-element.ts';
import { hashOf } from './position.ts';

/** A running deck, as the toolbar, the keys and the presenter's channel see it. */
export class Show {
  readonly #reveal: RevealApi;

  constructor(reveal: RevealApi) {
    this.#reveal = reveal;
  }

  get slide(): HTMLElement {
    return this.#reveal.getCurrentSlide();
  }

  get state(): DeckState {
    const timer = countdownOf(this.slide);
    return {
      slide: this.slide.id,
      step: this.#reveal.getIndices().f ?? -1,
      paused: this.#reveal.isPaused(),
      active: this.slide.querySelector('.press[data-active]') !== null,
      ...(timer && { timer }),
    };
  }

  /** The address of what is shown; Reveal writes its own up to a second later. */
  get hash(): string {
    return hashOf(this.state);
  }

  next(): void {
    this.#reveal.next();
  }

  previous(): void {
    this.#reveal.prev();
  }

  overview(): void {
    this.#reveal.toggleOverview();
  }

  /** Goes nowhere when the deck has no such slide. */
  go({ slide, step }: Position): void {
    const target = document.getElementById(slide);
    if (target === null || !target.matches('section.slide')) return;
    const { h, v } = this.#reveal.getIndices(target);
    this.#reveal.slide(h, v, step);
  }

  act(action: Action): void {
    if (action === 'pause') this.#reveal.togglePause();
    else this.slide.querySelector<HTMLButtonElement>(`.${action}`)?.click();
  }

  /** Calls back after each move, each press on a slide, and when the screen goes black or comes back. */
  onChange(listener: () => void): void {
    const types = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const;
    for (const type of types) this.#reveal.on(type, listener);
    this.#reveal.getSlidesElement()?.addEventListener('deck-press', listener);
  }
}
