import type { Position } from '../deck/bridge.ts';
import { fillHoles } from '../i18n/holes.ts';
import { drawPicture } from './picture-element.ts';
import { indexOf, type SlideEntry } from '../deck/position.ts';

/** The title of a slide, in the language of the page. */
export const titleOf = ({ dataset }: HTMLElement): string =>
  dataset[document.documentElement.lang === 'fr' ? 'titleFr' : 'titleEn'] ?? '';

/** What is on screen, what comes next, and where in the chapter that is. */
export class Screens {
  readonly #desk: HTMLElement;
  readonly #slides: readonly HTMLElement[];
  readonly #entries: readonly SlideEntry[];

  constructor(desk: HTMLElement, slides: readonly HTMLElement[], entries: readonly SlideEntry[]) {
    this.#desk = desk;
    this.#slides = slides;
    this.#entries = entries;
  }

  show(here: Position, next: Position | undefined): void {
    const index = indexOf(this.#entries, here);
    drawPicture(this.#part('.current'), this.#slides[index]!, here.step);
    this.#showStep(here, this.#entries[index]!.presses);
    this.showNext(next);
    this.#showWhere(index);
  }

  showNext(next: Position | undefined): void {
    const frame = this.#part('.upcoming');
    frame.hidden = next === undefined;
    this.#part('.last').hidden = next !== undefined;
    if (next) drawPicture(frame, this.#slides[indexOf(this.#entries, next)]!, next.step);
  }

  #showStep({ step }: Position, presses: number): void {
    const text = fillHoles(this.#desk.dataset['step'] ?? '', { n: step + 1, total: presses });
    this.#part('.step-now').textContent = presses > 0 ? text : '';
  }

  #showWhere(index: number): void {
    const where = this.#part('.where');
    const total = this.#entries.length;
    const place = fillHoles(where.dataset['place'] ?? '', { n: index + 1, total });
    where.textContent = `${place} · ${titleOf(this.#slides[index]!)}`;
  }

  #part(selector: string): HTMLElement {
    return this.#desk.querySelector<HTMLElement>(selector)!;
  }
}
