import type { Action, Here, Position } from '../deck/bridge.ts';
import { startClock } from './clock-element.ts';
import type { Command } from './keys.ts';
import { CountdownElement } from './countdown-element.ts';
import { DayElement } from './day-element.ts';
import { JumpElement } from './jump-element.ts';
import { DeckLink } from './link-element.ts';
import { LookElement } from './look-element.ts';
import { Memory } from './memory-element.ts';
import { NotesArea } from './notes-area-element.ts';
import { Notices } from './notices-element.ts';
import { PaceElement } from './pace-element.ts';
import { startPanels } from './panels-element.ts';
import type { PlanRow } from './plan-element.ts';
import { indexOf } from '../deck/position.ts';
import { chooseRest } from '../deck/rest-choice-element.ts';
import { Rests } from '../deck/rest-element.ts';
import { startRestBar } from './rest-bar-element.ts';
import { backward, entersLeftOut, onward, type Stop } from './route.ts';
import { Screens, titleOf } from './screens-element.ts';
import { startSwipes } from './swipe-element.ts';
import { pressesOf } from '../deck/steps-element.ts';
import { startVotePanel } from './vote-panel-start-element.ts';

/** The trainer's window: what is on screen, what comes, what to say, and the time. */
export class Presenter {
  readonly #desk: HTMLElement;
  readonly #slides: HTMLElement[];
  readonly #stops: Stop[];
  readonly #screens: Screens;
  readonly #notes: NotesArea;
  readonly #link: DeckLink;
  readonly #pace: PaceElement;
  readonly #followVotes: (slide: HTMLElement) => void;
  readonly #rests: Rests;
  readonly #notices: Notices;
  readonly #memory: Memory;
  readonly #countdown: CountdownElement;
  readonly #jump: JumpElement;
  readonly #look: LookElement;
  #here: Position;
  #isPaused = false;

  /** `key` names the channel and what is kept; `plan` has the sections in their order. */
  constructor(desk: HTMLElement, slides: HTMLElement[], key: string, plan: readonly PlanRow[]) {
    this.#desk = desk;
    this.#slides = slides;
    this.#stops = slides.map((slide) => ({
      id: slide.id,
      presses: pressesOf(slide),
      section: slide.dataset['section'],
    }));
    this.#here = { slide: slides[0]!.id, step: -1 };
    this.#followVotes = startVotePanel(desk, key);
    this.#screens = new Screens(desk, slides, this.#stops);
    this.#notes = new NotesArea(this.#part('.notes-area'));
    this.#pace = new PaceElement(this.#part('.pace'), plan, () => this.#keep());
    this.#rests = new Rests(key);
    this.#notices = new Notices(desk);
    this.#memory = new Memory(key);
    this.#countdown = new CountdownElement(this.#part('.countdown'));
    this.#look = new LookElement(desk);
    this.#jump = new JumpElement(
      desk.querySelector<HTMLDialogElement>('.jump')!,
      slides.map((slide, index) => entryOf(slide, index, plan)),
      (slide) => this.#go({ slide, step: -1 }),
    );
    this.#link = new DeckLink(key, {
      here: (here) => this.#follow(here),
      rest: (backAt) => this.#rests.follow(backAt),
      company: (company) => this.#notices.showCompany(company, this.#link.isPossible),
    });
  }

  start(): void {
    this.#desk.addEventListener('click', ({ target }) => this.#press(target as Element));
    startSwipes(this.#part('.screens .now'), (way) => this.run(way === 'on' ? 'next' : 'previous'));
    this.#remember();
    for (const part of [this.#pace, this.#notes, this.#look, this.#jump, this.#countdown])
      part.start();
    this.#show();
    this.#rests.onChange((backAt, isOurs) => isOurs && this.#link.rest(backAt));
    startRestBar(this.#part('.resting'), this.#rests);
    this.#link.start();
    startClock(this.#part('.clock'), () => this.#pace.toGo);
    const { chapter } = this.#desk.dataset;
    new DayElement(this.#part('.day'), chapter, () => this.#pace.share).start();
    startPanels(this.#desk);
  }

  run(command: Command): void {
    const does: Record<Command, () => void> = {
      next: () => this.#go(onward(this.#stops, this.#here, this.#pace.leftOut)),
      previous: () => this.#go(backward(this.#stops, this.#here, this.#pace.leftOut)),
      first: () => this.#goTo(this.#slides[0]),
      last: () => this.#goTo(this.#slides.at(-1)),
      black: () => this.#link.act('pause'),
      light: () => this.#light(),
      press: () => this.#part('[data-act=press]').click(),
      rest: () => chooseRest(this.#rests),
      jump: () => this.#jump.open(this.#here.slide),
      note: () => this.#notes.write(),
      clock: () => this.#pace.toggle(),
      smaller: () => this.#look.resize(-1),
      larger: () => this.#look.resize(1),
      layout: () => this.#look.turn(),
      keys: () => this.#desk.querySelector<HTMLDialogElement>('[data-dialog=keys]')!.showModal(),
      there: () => void this.#notices.openThere(),
    };
    does[command]();
  }

  /** Decks are told the place, not the direction, so that several stay together. */
  #go(position: Position | undefined): void {
    if (!position) return;
    this.#here = position;
    this.#link.go(position);
    this.#notices.forget();
    this.#show();
  }

  #goTo(slide: HTMLElement | undefined): void {
    this.#go(slide && { slide: slide.id, step: -1 });
  }

  #press(target: Element): void {
    const { dataset } = target.closest('button') ?? {};
    if (dataset?.['move'] === 'next') this.run('next');
    if (dataset?.['move'] === 'previous') this.run('previous');
    if (dataset?.['act']) this.#link.act(dataset['act'] as Action);
    if (dataset?.['section']) this.#goToSection(dataset['section']);
    if (dataset?.['skip']) this.#showNext();
  }

  #goToSection(section: string): void {
    const ofIt = this.#slides.filter(({ dataset }) => dataset['section'] === section);
    this.#goTo(ofIt.find((slide) => !slide.matches('.divider')) ?? ofIt[0]);
  }

  /** What a clicker's keys to begin and to end mean here: the room sees the slide again. */
  #light(): void {
    if (this.#rests.backAt !== undefined) this.#rests.set(undefined);
    else if (this.#isPaused) this.#link.act('pause');
  }

  /** A deck moved, or answered where it stands. */
  #follow({ slide, step, paused, active, backAt, timer }: Here): void {
    if (indexOf(this.#stops, { slide, step }) < 0) return;
    this.#rests.follow(backAt);
    const from = this.#here;
    const isElsewhere = slide !== from.slide || step !== from.step;
    this.#here = { slide, step };
    if (isElsewhere) this.#show();
    this.#isPaused = paused;
    this.#part('.black').hidden = !paused;
    this.#part('[data-act=pause]').setAttribute('aria-pressed', String(paused));
    this.#showPress(active);
    this.#countdown.show(timer);
    if (isElsewhere) this.#passOver(from);
  }

  /** A deck that walks into a section that is left out is led past it. */
  #passOver(from: Position): void {
    const { leftOut } = this.#pace;
    if (!entersLeftOut(this.#stops, from, this.#here, leftOut)) return;
    const [before, now] = [from, this.#here].map((place) => indexOf(this.#stops, place));
    if (now === before! + 1) this.#go(onward(this.#stops, from, leftOut));
    if (now === before! - 1) this.#go(backward(this.#stops, from, leftOut));
  }

  #show(): void {
    this.#screens.show(this.#here, onward(this.#stops, this.#here, this.#pace.leftOut));
    this.#notes.show(this.#slide, this.#here.step);
    this.#pace.enter(this.#slide.dataset['section']);
    this.#followVotes(this.#slide);
    this.#notices.aim(this.#here);
    this.#showPress(false);
    if (!this.#slide.matches('.exercise')) this.#countdown.show(undefined);
    this.#keep();
  }

  #showNext(): void {
    this.#screens.showNext(onward(this.#stops, this.#here, this.#pace.leftOut));
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

  /** This window was loaded again: it goes on. It is a new one: it offers to. */
  #remember(): void {
    const own = this.#memory.own();
    const other = own ?? this.#memory.others();
    if (!other || indexOf(this.#stops, other.position) < 0) return;
    if (own) this.#here = own.position;
    if (own ?? this.#memory.isRecent(other)) this.#pace.restore(this.#memory.paceOf(other));
    if (own) return;
    const title = titleOf(this.#slides[indexOf(this.#stops, other.position)]!);
    this.#notices.offer(title, other.at, () => {
      this.#pace.restore(this.#memory.paceOf(other));
      this.#go(other.position);
    });
  }

  #keep(): void {
    this.#memory.keep({ position: this.#here, ...this.#pace.state });
  }

  get #slide(): HTMLElement {
    return this.#slides[indexOf(this.#stops, this.#here)]!;
  }

  #part(selector: string): HTMLElement {
    return this.#desk.querySelector<HTMLElement>(selector)!;
  }
}

const entryOf = (slide: HTMLElement, index: number, plan: readonly PlanRow[]) => {
  const section = plan.find(({ id }) => id === slide.dataset['section']);
  return {
    id: slide.id,
    number: index + 1,
    title: titleOf(slide),
    section: section ? `${section.number} ${section.title}` : '',
  };
};
