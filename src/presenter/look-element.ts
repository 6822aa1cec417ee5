import { layouts, nextLayout, parseLook, resized, sizes, type Look } from './look.ts';
import { keep, kept } from '../deck/stored-element.ts';

const KEY = 'quai-presenter-look';

/** How large the notes are, and how they share the window with the pictures: kept on this device. */
export class LookElement {
  readonly #desk: HTMLElement;
  #look: Look = parseLook(kept('local', KEY));

  constructor(desk: HTMLElement) {
    this.#desk = desk;
  }

  start(): void {
    this.#desk.addEventListener('click', ({ target }) => {
      const asked = (target as Element).closest('button')?.dataset['layout'];
      const layout = layouts.find((one) => one === asked);
      if (layout) this.#set({ ...this.#look, layout });
    });
    this.#show();
  }

  resize(steps: number): void {
    this.#set(resized(this.#look, steps));
  }

  turn(): void {
    this.#set({ ...this.#look, layout: nextLayout(this.#look) });
  }

  #set(look: Look): void {
    this.#look = look;
    keep('local', KEY, look);
    this.#show();
  }

  #show(): void {
    const { size, layout } = this.#look;
    this.#desk.style.setProperty('--notes', String(sizes[size]));
    this.#desk.dataset['shares'] = layout;
    for (const button of this.#desk.querySelectorAll<HTMLElement>('button[data-layout]'))
      button.setAttribute('aria-pressed', String(button.dataset['layout'] === layout));
    this.#put('smaller', size === 0);
    this.#put('larger', size === sizes.length - 1);
  }

  #put(command: string, isAtEnd: boolean): void {
    const button = this.#desk.querySelector(`button[data-command=${command}]`);
    button?.setAttribute('aria-disabled', String(isAtEnd));
  }
}
