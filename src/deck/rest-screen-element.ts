import { fillHoles } from '../i18n/holes.ts';
import { clockTime, extendedRest, restLeft } from './rest.ts';
import type { Rests } from './rest-element.ts';
import { styleRests } from './rest-style-element.ts';

/** Writes milliseconds down, such as 08:00. */
type Format = (milliseconds: number) => string;

/**
 * Shows a break over the whole screen until it is ended, here or in another window. `format` is
 * handed over, since a module that is shared with the deck would be one more request at first.
 */
export async function startRestScreen(rests: Rests, format: Format): Promise<void> {
  await styleRests();
  const dialog = document.querySelector<HTMLDialogElement>('.rest-screen');
  if (dialog) new RestScreen(dialog, rests, format).start();
}

class RestScreen {
  readonly #dialog: HTMLDialogElement;
  readonly #rests: Rests;
  readonly #format: Format;
  #ticking: number | undefined;

  constructor(dialog: HTMLDialogElement, rests: Rests, format: Format) {
    this.#dialog = dialog;
    this.#format = format;
    this.#rests = rests;
  }

  start(): void {
    this.#dialog.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#dialog.addEventListener('close', () => this.#dialog.open || this.#rests.set(undefined));
    this.#rests.onChange((backAt) => this.#follow(backAt));
  }

  #press(target: Element): void {
    const { more, over } = target.closest('button')?.dataset ?? {};
    const { backAt } = this.#rests;
    if (over !== undefined) this.#dialog.close();
    else if (more !== undefined && backAt !== undefined)
      this.#rests.set(extendedRest(backAt, Number(more), Date.now()));
  }

  #follow(backAt: number | undefined): void {
    window.clearInterval(this.#ticking);
    if (backAt === undefined) {
      if (this.#dialog.open) this.#dialog.close();
      return;
    }
    const back = this.#part('.back');
    const time = clockTime(backAt, document.documentElement.lang);
    back.textContent = fillHoles(back.dataset['text'] ?? '', { time });
    if (!this.#dialog.open) this.#open();
    this.#ticking = window.setInterval(() => this.#tick(backAt), 250);
    this.#tick(backAt);
  }

  /** Over whatever dialog stands open: nothing of the deck is to be read during a break. */
  #open(): void {
    for (const other of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) other.close();
    this.#dialog.showModal();
  }

  #tick(backAt: number): void {
    const left = restLeft(backAt, Date.now());
    const isUp = left === 0;
    this.#part('.left').textContent = this.#format(left);
    if (this.#dialog.classList.contains('is-up') === isUp) return;
    this.#dialog.classList.toggle('is-up', isUp);
    this.#part('.up').textContent = isUp ? (this.#dialog.dataset['up'] ?? '') : '';
  }

  #part(selector: string): HTMLElement {
    return this.#dialog.querySelector<HTMLElement>(selector)!;
  }
}
