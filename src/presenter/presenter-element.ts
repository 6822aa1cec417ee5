import type { Action, Here, Position } from '../deck/bridge.ts';
import { startClock } from './clock-element.ts';
import { DeckLink } from './link-element.ts';
import { markStep, notesForYou, notesToSay } from './notes-element.ts';
import { PaceElement } from './pace-element.ts';
import { following, indexOf, preceding, type SlideEntry } from '../deck/position.ts';
import { Screens } from './screens-element.ts';
import { pressesOf } from '../deck/steps-element.ts';

/** The trainer's window: what is on screen, what comes, what to say, and the time. */
export class Presenter {
  readonly #desk: HTMLElement;
  readonly #slides: HTMLElement[];
  readonly #entries: SlideEntry[];
  readonly #screens: Screens;
  readonly #link: DeckLink;
  readonly #pace: PaceElement;
  #here: Position;
  #noted: string | undefined;

  constructor(desk: HTMLElement, slides: HTMLElement[]) {
    const deck = desk.dataset['deck'] ?? desk.dataset['chapter'] ?? '';
    this.#desk = desk;
    this.#slides = slides;
    this.#entries = slides.map((slide) => ({ id: slide.id, presses: pressesOf(slide) }));
    this.#here = { slide: slides[0]!.id, step: -1 };
    this.#screens = new Screens(desk, slides, this.#entries);
    this.#pace = new PaceElement(this.#part('.pace'), deck);
    this.#link = new DeckLink(
      deck,
      (here) => this.#follow(here),
      (decks) => this.#showLink(decks),
    );
  }

  start(): void {
    this.#desk.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#pace.start();
    this.#show();
    this.#part('.unlinked').hidden = this.#link.isPossible;
    this.#link.start();
    startClock(this.#part('.clock'), () => this.#pace.toGo);
  }

  next(): void {
    this.#go(following(this.#entries, this.#here));
  }

  previous(): void {
    this.#go(preceding(this.#entries, this.#here));
  }

  ends(edge: 'first' | 'last'): void {
    const slide = this.#slides.at(edge === 'first' ? 0 : -1);
    this.#go(slide && { slide: slide.id, step: -1 });
  }

  act(action: Action): void {
    this.#link.act(action);
  }

  /** Decks are told the place, not the direction, so that several stay together. */
  #go(position: Position | undefined): void {
    if (!position) return;
    this.#here = position;
    this.#link.go(position);
    this.#show();
  }

  #press(target: Element): void {
    const { dataset } = target.closest('button') ?? {};
    if (dataset?.['move'] === 'next') this.next();
    if (dataset?.['move'] === 'previous') this.previous();
    if (dataset?.['act']) this.act(dataset['act'] as Action);
    if (dataset?.['section']) this.#goToSection(dataset['section']);
  }

  #goToSection(section: string): void {
    const first = this.#slides.find(
      (slide) => slide.dataset['section'] === section && !slide.matches('.divider'),
    );
    this.#go(first && { slide: first.id, step: -1 });
  }

  /** A deck moved, or answered where it stands. */
  #follow({ slide, step, paused, active }: Here): void {
    if (indexOf(this.#entries, { slide, step }) < 0) return;
    const isElsewhere = slide !== this.#here.slide || step !== this.#here.step;
    this.#here = { slide, step };
    if (isElsewhere) this.#show();
    this.#part('.black').hidden = !paused;
    this.#part('[data-act=pause]').setAttribute('aria-pressed', String(paused));
    this.#showPress(active);
  }

  #show(): void {
    this.#screens.show(this.#here);
    if (this.#noted !== this.#here.slide) this.#showNotes();
    markStep(this.#part('.to-say'), this.#here.step);
    this.#pace.enter(this.#slide.dataset['section']);
    this.#showPress(false);
  }

  #showNotes(): void {
    const forYou = notesForYou(this.#slide);
    const toSay = notesToSay(this.#slide);
    this.#part('.for-you .text').replaceChildren(...forYou);
    this.#part('.for-you').hidden = forYou.length === 0;
    this.#part('.to-say .text').replaceChildren(...toSay);
    this.#part('.to-say').hidden = toSay.length === 0 && forYou.length > 0;
    this.#part('.nothing').hidden = toSay.length > 0;
    this.#noted = this.#here.slide;
  }

  /** The button of what can be pressed on the slide: an answer, a timer. */
  #showPress(active: boolean): void {
    const { answer = '', conceal = '', start = '', pause = '' } = this.#desk.dataset;
    const isQuestion = this.#slide.matches('.question');
    const button = this.#part('[data-act=press]');
    button.hidden = !isQuestion && !this.#slide.matches('.exercise');
    const [off, on] = isQuestion ? [answer, conceal] : [start, pause];
    button.textContent = active ? on : off;
  }

  #showLink(decks: number): void {
    this.#part('.alone').hidden = decks > 0 || !this.#link.isPossible;
  }

  get #slide(): HTMLElement {
    return this.#slides[indexOf(this.#entries, this.#here)]!;
  }

  #part(selector: string): HTMLElement {
    return this.#desk.querySelector<HTMLElement>(selector)!;
  }
}
