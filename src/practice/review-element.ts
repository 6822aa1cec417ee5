import { loadOutline } from '../course/outline-element.ts';
import type { Locale } from '../i18n/locales.ts';
import { endOfDay, isClockBehind, leftToday, reviewedToday } from '../progress/due.ts';
import type { Rating } from '../progress/event.ts';
import type { Progress } from '../progress/fold.ts';
import { openLog, type ProgressLog } from '../progress/log.ts';
import { dailyReviews } from '../progress/preferences.ts';
import type { Answered } from '../quiz/question-element.ts';
import { questionNode } from './banks-element.ts';
import { followBound } from './bound-element.ts';
import { coming, marksToday } from './day.ts';
import { dueQueue, questionsOf, type Asked } from './queue.ts';
import type { ReviewRating } from './rating-element.ts';
import { suggestedRating } from './rating.ts';
import { Round } from './round-element.ts';
import { dateOf } from './spoken.ts';
import { fillIn, goTo, showView } from './view-element.ts';

/** As a deck writes its slide: the language switch takes along what begins with "#/". */
const hashOf = (id: string): string => `#/${encodeURIComponent(id)}`;

/**
 * `<todays-review data-say-…>`: asks what is due, one question at a time. What is next is always read
 * from the log, so that a reload, another tab or the other language go on where this page stood. An
 * answer is rated at once by its mark; the reader may change the rating, or take it back.
 */
export class TodaysReview extends HTMLElement {
  static define(): void {
    if (!customElements.get('todays-review')) customElements.define('todays-review', this);
  }

  #log!: ProgressLog;
  #all = new Map<string, Asked>();
  /** Of this visit, in order; the last one stands in the page, or was asked last. */
  #rounds: Round[] = [];
  /** Reviews that the reader asked for beyond a day's bound, and the midnight that ends that day. */
  #beyond = { count: 0, until: 0 };
  /** One thing after the other: a key may be pressed again before the log has taken the first. */
  #doing: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    for (const type of ['quiz-answered', 'rate', 'click']) this.addEventListener(type, this);
    followBound(this, () => this.#do(() => this.#boundChanged()));
    this.#do(() => this.#start());
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    const { detail } = event as CustomEvent<unknown>;
    const pressed = (name: string) => event.type === 'click' && target.closest(`[data-${name}]`);
    const review = this.#rounds.at(-1)?.review;
    if (event.type === 'quiz-answered') this.#do(() => this.#answered(detail as Answered));
    else if (event.type === 'rate') this.#doStill(target, () => this.#rate(detail as Rating));
    else if (pressed('next')) this.#doStill(target, () => this.#next());
    else if (pressed('undo')) this.#doStill(target, () => this.#undo(review));
    else if (pressed('beyond')) this.#doStill(target, () => this.#goBeyond());
    else if (pressed('again')) this.#doStill(target, () => this.#start());
  }

  /** Does nothing once another question stands, or what was pressed is gone: it was meant for that. */
  #doStill(pressed: HTMLElement, act: () => Promise<void>): void {
    const round = this.#rounds.at(-1);
    this.#do(async () => {
      if (this.#rounds.at(-1) === round && !pressed.closest('[hidden]')) await act();
    });
  }

  #do(act: () => Promise<void>): void {
    this.#doing = this.#doing.then(act).catch(() => this.#giveUp());
  }

  /** A file did not come, as when the network has gone. */
  #giveUp(): void {
    goTo(showView(this, 'unavailable'));
    this.#showActs();
  }

  async #start(): Promise<void> {
    this.#log ??= await this.#openLog();
    this.#all = questionsOf(await loadOutline());
    const begun = [...this.#all.values()].find(({ id }) => location.hash === hashOf(id));
    await this.#next(begun, false);
  }

  async #openLog(): Promise<ProgressLog> {
    const log = await openLog();
    log.subscribe(() => void log.progress().then((progress) => this.#count(progress)));
    return log;
  }

  /** Asks the next question that is due; `wished` first, while it is due, were the day full. */
  async #next(wished?: Asked, focus = true): Promise<void> {
    const [progress, now] = [await this.#log.progress(), Date.now()];
    const queue = dueQueue(progress, this.#all, now);
    const begun = queue.find(({ id }) => id === wished?.id);
    const asked = begun ?? queue[0];
    if (asked && (begun || leftToday(progress, this.#bound, now) > 0)) await this.#ask(asked);
    else this.#finish(progress, queue.length > 0);
    this.#count(progress);
    if (focus) goTo(this.#view);
  }

  async #ask(asked: Asked): Promise<void> {
    const [node] = await Promise.all([
      questionNode(asked, this.lang as Locale, 'review'),
      import('./schedule.ts'), // while there is a network: the answer needs it
    ]);
    if (node) this.#rounds.push(new Round(this.#log, asked, node));
    else this.#all.delete(asked.id);
    if (node) this.#mount();
    else await this.#next();
  }

  /** Puts the last round's question into the page, as the reader left it. */
  #mount(): void {
    const { asked, node } = this.#rounds.at(-1)!;
    showView(this, 'question');
    if (!node.isConnected) this.querySelector('[data-stage]')!.replaceChildren(node);
    history.replaceState(null, '', hashOf(asked.id));
    this.#showRating();
  }

  #showRating(): void {
    const { choices, review } = this.#rounds.at(-1)!;
    this.#rating.hidden = true;
    if (choices.length > 0) this.#rating.show(choices, review?.rating);
    this.#showActs();
  }

  #showActs(): void {
    const [before, last] = this.#rounds.slice(-2).map(({ review }) => review !== undefined);
    this.#button('next').hidden = !this.#isAsking || this.#rounds.at(-1)?.review === undefined;
    this.#button('undo').hidden = !(before || last);
  }

  async #answered({ question, event }: Answered): Promise<void> {
    const round = this.#rounds.at(-1);
    if (round?.asked.id !== question || round.review) return; // another try changes no rating
    await round.schedule();
    await this.#rate(suggestedRating(event));
  }

  async #rate(rating: Rating): Promise<void> {
    const round = this.#rounds.at(-1);
    if (round === undefined || round.choices.length === 0) return;
    await round.rate(rating);
    this.#showRating();
  }

  /**
   * Takes back the last rating; of the question before, when this one has none: it comes back. Only
   * while this one has the review that it had when the button was pressed.
   */
  async #undo(review: Round['review']): Promise<void> {
    if (this.#rounds.at(-1)?.review !== review) return;
    if (this.#rounds.at(-1)?.review === undefined) this.#rounds.pop();
    const round = this.#rounds.at(-1);
    if (round === undefined) return;
    await round.takeBack();
    const isBack = !round.node.isConnected;
    this.#mount();
    this.#count(await this.#log.progress());
    // The button that was pressed may be gone.
    if (isBack) goTo(this.#view);
    else this.#rating.querySelector('button')?.focus();
  }

  async #goBeyond(): Promise<void> {
    const now = Date.now();
    const count = reviewedToday(await this.#log.progress(), now);
    this.#beyond = { count, until: endOfDay(now) };
    await this.#next();
  }

  async #boundChanged(): Promise<void> {
    this.#beyond = { count: 0, until: 0 };
    if (this.#isAsking) this.#count(await this.#log.progress());
    else await this.#next(undefined, false);
  }

  #finish(progress: Progress, isMoreDue: boolean): void {
    const now = Date.now();
    const reviewed = reviewedToday(progress, now);
    const nothing = coming(progress, this.#all.keys(), now).next ? 'none' : 'new';
    showView(this, isMoreDue ? 'bounded' : reviewed > 0 ? 'end' : nothing);
    this.querySelector('[data-stage]')!.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
    this.#showActs();
  }

  /** Says how far the day's reviews are, and whether this clock can be right. */
  #count(progress: Progress): void {
    const now = Date.now();
    const queue = dueQueue(progress, this.#all, now);
    const due = queue.length;
    const reviewed = reviewedToday(progress, now);
    const left = Math.max(this.#open(queue), Math.min(due, leftToday(progress, this.#bound, now)));
    const { tomorrow, week, next } = coming(progress, this.#all.keys(), now);
    const later = { tomorrow, week, count: next?.count ?? 0, date: this.#date(next?.at ?? now) };
    const total = Math.max(reviewed + left, 1);
    const n = this.#rounds.at(-1)?.review ? reviewed : reviewed + 1;
    fillIn(this, {
      n,
      due,
      reviewed,
      left,
      total,
      ...later,
      ...marksToday(progress, now),
      today: this.#date(now),
    });
    this.querySelector<HTMLElement>('[data-clock]')!.hidden = !isClockBehind(progress, now);
  }

  /** The question in view is left to do, even beyond the bound. */
  #open(queue: readonly Asked[]): 0 | 1 {
    const round = this.#rounds.at(-1);
    return this.#isAsking && queue.some(({ id }) => id === round?.asked.id) ? 1 : 0;
  }

  #date = (at: number): string => dateOf(at, this.lang);

  get #view(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-view]:not([hidden])')!;
  }

  get #isAsking(): boolean {
    return this.#view.dataset['view'] === 'question';
  }

  get #bound(): number {
    const { count, until } = this.#beyond;
    return dailyReviews() + (Date.now() < until ? count : 0);
  }

  get #rating(): ReviewRating {
    return this.querySelector<ReviewRating>('review-rating')!;
  }

  #button = (name: string): HTMLElement => this.querySelector<HTMLElement>(`[data-${name}]`)!;
}
