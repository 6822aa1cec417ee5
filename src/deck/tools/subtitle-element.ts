import { routesUnder } from '../../course/routes.ts';
import { otherLocale, type Locale } from '../../i18n/locales.ts';
import { keepPreference, readPreference } from '../../progress/preferences.ts';
import type { Show } from '../show-element.ts';
import { announce, roomOf } from './screen-element.ts';
import { twinSlide } from './twin-element.ts';

/** Sizes of the subtitle's type, tried from the largest. */
const sizes = [1, 0.88, 0.76, 0.66, 0.56];

const routes = routesUnder(import.meta.env.BASE_URL);

/** A strip below the slides, which gives way: the title and the current item in the other language. */
export class SubtitleElement {
  readonly #show: Show;
  readonly #room: HTMLElement;
  readonly #strip: HTMLElement;
  readonly #lang = otherLocale(document.documentElement.lang as Locale);
  #hasFailed = false;

  constructor(show: Show, root: HTMLElement) {
    this.#show = show;
    this.#room = roomOf(root);
    this.#strip = this.#room.querySelector<HTMLElement>('.subtitle')!;
    if (readPreference('subtitle')) this.#set(true);
    window.addEventListener('resize', () => this.#fit());
    new MutationObserver(() => this.#fit()).observe(document.documentElement, {
      attributeFilter: ['data-text'],
    });
  }

  get isOn(): boolean {
    return !this.#strip.hidden;
  }

  toggle(): void {
    this.#set(!this.isOn);
    keepPreference('subtitle', this.isOn ? 'on' : undefined);
  }

  /** The title is at hand in every slide; the item waits for the other deck. */
  async show(): Promise<void> {
    if (!this.isOn) return;
    const { slide, step } = this.#show.state;
    const { dataset } = this.#show.slide;
    const title = this.#lang === 'fr' ? dataset['titleFr'] : dataset['titleEn'];
    this.#write(title ?? '', '');
    const text = await this.#item(dataset['chapter'] ?? '', slide, step);
    const now = this.#show.state;
    if (now.slide === slide && now.step === step) this.#write(title ?? '', text ?? '');
  }

  async #item(chapter: string, slide: string, step: number): Promise<string | undefined> {
    if (chapter === '') return undefined; // the title of a composed session
    try {
      return (await twinSlide(routes.slides(this.#lang, chapter), slide))?.at(step);
    } catch {
      if (!this.#hasFailed) announce('noTwin');
      this.#hasFailed = true;
      return undefined;
    }
  }

  /** Reveal measures its place anew when the window says that it changed. */
  #set(on: boolean): void {
    this.#strip.hidden = !on;
    this.#room.classList.toggle('subtitled', on);
    window.dispatchEvent(new Event('resize'));
    void this.show();
  }

  #write(title: string, item: string): void {
    this.#strip.querySelector('.subtitle-title')!.textContent = title;
    this.#strip.querySelector('.subtitle-item')!.textContent = item === title ? '' : item;
    this.#fit();
  }

  /** The largest size at which all of it has room: the strip never grows into the slide. */
  #fit(): void {
    for (const size of sizes) {
      this.#strip.style.setProperty('--fit-type', String(size));
      if (this.#strip.scrollHeight <= this.#strip.clientHeight) return;
    }
  }
}
