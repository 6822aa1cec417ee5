import type { Position } from '../deck/bridge.ts';
import { fillHoles } from '../i18n/holes.ts';
import { hashOf } from '../deck/position.ts';
import { clockTime } from '../deck/rest.ts';
import type { Company } from './link-element.ts';

/** What the trainer must know at once, above the pictures. */
export class Notices {
  readonly #desk: HTMLElement;

  constructor(desk: HTMLElement) {
    this.#desk = desk;
  }

  /** Whether a deck is there; one that crashed is opened again where it was. */
  showCompany(company: Company, isPossible: boolean): void {
    this.#part('.unlinked').hidden = isPossible;
    this.#part('.alone').hidden = company === 'deck' || !isPossible;
    if (company === 'deck') this.#part('.blocked').hidden = true;
    const why = this.#part('.alone .why');
    const text = why.dataset[company] ?? '';
    if (why.textContent === text) return;
    why.textContent = text;
    const { openAgain = '', open = this.#link.textContent.trim() } = this.#link.dataset;
    this.#link.dataset['open'] = open;
    this.#link.textContent = company === 'silent' ? openAgain : open;
    this.#part('[data-command=there]').hidden = !('getScreenDetails' in window) || !isExtended();
  }

  /** A deck that is opened from here begins where the trainer is. */
  aim(here: Position): void {
    this.#link.hash = hashOf(here);
  }

  /** Opens the slides on the screen that the trainer does not look at. */
  async openThere(): Promise<void> {
    const { askScreens } = await import('../deck/second-screen-element.ts');
    const { windowOn } = await import('../deck/screens.ts');
    const placing = await askScreens();
    const features = placing ? `${windowOn(placing.room)},fullscreen` : 'popup';
    const opened = window.open(this.#link.href, '', features);
    this.#part('.blocked').hidden = opened !== null;
  }

  /** Offers to go on where an earlier window was. */
  offer(title: string, at: number, go: () => void): void {
    const button = this.#part('[data-continue]');
    const time = clockTime(at, document.documentElement.lang);
    button.textContent = fillHoles(button.dataset['text'] ?? '', { title, time });
    button.addEventListener('click', go);
    this.#part('.resume').hidden = false;
  }

  /** The trainer has moved on: the offer is over. */
  forget(): void {
    this.#part('.resume').hidden = true;
  }

  get #link(): HTMLAnchorElement {
    return this.#desk.querySelector<HTMLAnchorElement>('.alone a')!;
  }

  #part(selector: string): HTMLElement {
    return this.#desk.querySelector<HTMLElement>(selector)!;
  }
}

const isExtended = (): boolean => (screen as Screen & { isExtended?: boolean }).isExtended === true;
