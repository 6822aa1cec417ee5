import type { Action, Here, Position } from './bridge.ts';
import { fillHoles } from './holes.ts';
import { DeckLink } from './link-element.ts';
import { markStep, notesForYou, notesToSay } from './notes-element.ts';
import { PaceElement } from './pace-element.ts';
import { drawPicture } from './picture-element.ts';
import { following, indexOf, preceding, type SlideEntry } from './position.ts';
import { pressesOf } from './steps-element.ts';

/** The trainer's window: what is on screen, what comes, what to say, and the time. */
export class Presenter {
  readonly #desk: HTMLElement;
  readonly #slides: HTMLElement[];
  readonly #entries: SlideEntry[];
  readonly #link: DeckLink;
  readonly #pace: PaceElement;
  #here: Position;
  #shown: string | undefined;

  constructor(desk: HTMLElement, slides: HTMLElement[]) {
    const chapter = desk.dataset['chapter'] ?? '';
    this.#desk = desk;
    this.#slides = slides;
    this.#entries = slides.map((slide) => ({ id: slide.id, presses: pressesOf(slide) }));
    this.#here = { slide: slides[0]!.id, step: -1 };
    this.#pace = new PaceElement(this.#part('.pace'), chapter);
    this.#link = new DeckLink(
      chapter,
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
    window.setInterval(() => this.#showClock(), 1000);
    this.#showClock();
  }

  next(): void {
    this.#go(following(this.#entries, this.#here));
  }

  previous(): void {
    this.#go(preceding(this.#entries, this.#here));
  }

  ends(edge: 'first' | 'last'): void {
    const entry = edge === 'first' ? this.#entries[0] : this.#entries.at(-1);
    this.#go(entry && { slide: entry.id, step: -1 });
  }

  act(action: Action): void {
    this.#link.act(action);
  }

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
    this.#here = { slide, step };
    this.#part('.black').hidden = !paused;
    this.#part('[data-act=pause]').setAttribute('aria-pressed', String(paused));
    this.#show();
    this.#showPress(active);
  }

  #show(): void {
    const { slide, step } = this.#here;
    const at = `${slide}/${step}`;
    if (at === this.#shown) return;
    const isNew = this.#shown?.split('/')[0] !== slide;
    this.#shown = at;
    this.#showScreens();
    if (isNew) this.#showNotes();
    markStep(this.#part('.to-say'), step);
    this.#part('.to-say .now')?.scrollIntoView({ block: 'nearest' });
    this.#pace.enter(this.#slide.dataset['section']);
    this.#showPress(false);
  }

  get #slide(): HTMLElement {
    return this.#slides[indexOf(this.#entries, this.#here)]!;
  }

  #showScreens(): void {
    const index = indexOf(this.#entries, this.#here);
    const { presses } = this.#entries[index]!;
    const { step = '' } = this.#desk.dataset;
    const next = following(this.#entries, this.#here);
    drawPicture(this.#part('.current'), this.#slide, this.#here.step);
    this.#part('.step-now').textContent =
      presses > 0 ? fillHoles(step, { n: this.#here.step + 1, total: presses }) : '';
    this.#part('.last').hidden = next !== undefined;
    this.#part('.upcoming').hidden = next === undefined;
    if (next)
      drawPicture(this.#part('.upcoming'), this.#slides[indexOf(this.#entries, next)]!, next.step);
    this.#showWhere(index);
  }

  #showWhere(index: number): void {
    const where = this.#part('.where');
    const place = fillHoles(where.dataset['place'] ?? '', {
      n: index + 1,
      total: this.#entries.length,
    });
    const title = document.documentElement.lang === 'fr' ? 'titleFr' : 'titleEn';
    where.textContent = `${place} · ${this.#slide.dataset[title] ?? ''}`;
  }

  #showNotes(): void {
    const forYou = notesForYou(this.#slide);
    const toSay = notesToSay(this.#slide);
    this.#part('.for-you .text').replaceChildren(...forYou);
    this.#part('.for-you').hidden = forYou.length === 0;
    this.#part('.to-say .text').replaceChildren(...toSay);
    this.#part('.to-say').hidden = toSay.length === 0 && forYou.length > 0;
    this.#part('.nothing').hidden = toSay.length > 0;
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

  #showClock(): void {
    const { lang } = document.documentElement;
    const time = new Intl.DateTimeFormat(lang, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const end = this.#part('.clock small');
    this.#part('.clock .no').textContent = time.format();
    const planned = Date.now() + this.#pace.toGo * 60_000;
    end.textContent = fillHoles(end.dataset['plannedEnd'] ?? '', { time: time.format(planned) });
  }

  #part(selector: string): HTMLElement {
    return this.#desk.querySelector<HTMLElement>(selector)!;
  }
}
