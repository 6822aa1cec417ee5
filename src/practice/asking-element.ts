import type { TestProgress } from '../progress/fold.ts';
import { askCertainty, certaintyOf, setCertainty } from '../quiz/certainty-element.ts';
import { blank, type Mark } from '../quiz/mark.ts';
import { sends } from '../quiz/sends-element.ts';
import { sentence } from '../quiz/sentence.ts';
import { HandInDialog } from './hand-in-element.ts';
import { Navigator } from './navigator-element.ts';
import { at, copyOf, tell } from './parts-element.ts';
import { TestClock } from './clock-element.ts';
import {
  begunAnswers,
  begunTest,
  handIn,
  keepBegunAnswer,
  keepBegunTest,
  type BegunAnswer,
  type BegunTest,
} from './test-keeping.ts';
import type { TestQuestion } from './test-questions-element.ts';

/** A test that is being answered: one question in the page at a time, everything kept at once. */
export class Asking {
  readonly view = copyOf('asking');
  readonly #test: TestProgress;
  readonly #questions: readonly TestQuestion[];
  readonly #language: string;
  readonly #navigator: Navigator;
  readonly #dialog: HandInDialog;
  readonly #clock: TestClock;
  #begun: BegunTest = { place: 0, flags: [], seconds: 0, added: 0, off: false };
  #answers = new Map<string, BegunAnswer>();
  #stopping = new AbortController();

  constructor(test: TestProgress, questions: readonly TestQuestion[], language: string) {
    this.#test = test;
    this.#questions = questions;
    this.#language = language;
    const go = (place: number) => this.#go(place);
    this.#navigator = new Navigator(this.view, language, questions.length, go);
    this.#dialog = new HandInDialog(this.view, language, go);
    this.#clock = new TestClock(this.view, language, test.started.minutes, (spent) =>
      this.#keep(spent),
    );
  }

  /** Brings back what was begun. */
  async load(): Promise<void> {
    await this.#read();
  }

  /** The view must be in the page: some forms come to life there. */
  start(): void {
    const { signal } = this.#stopping;
    this.view.addEventListener('click', (event) => this.#pressed(event), { signal });
    for (const type of ['input', 'change'])
      this.view.addEventListener(type, (event) => this.#edited(event), { signal });
    this.view.addEventListener('keydown', (event) => this.#sent(event), { signal });
    document.addEventListener('visibilitychange', () => void this.#seen(), { signal });
    this.#show();
    this.#clock.start(this.#begun, signal);
  }

  /** Keeps nothing more. */
  stop(): void {
    this.#stopping.abort();
    this.#dialog.close();
  }

  async #read(): Promise<void> {
    this.#begun = await begunTest(this.#test.started.test);
    this.#answers = await begunAnswers(this.#test.started.test);
    this.#begun.place = Math.min(this.#begun.place, this.#questions.length - 1);
  }

  /** Another tab may have gone on with the same test while this one was hidden. */
  async #seen(): Promise<void> {
    if (document.hidden) return;
    const { test } = this.#test.started;
    const [begun, answers] = await Promise.all([begunTest(test), begunAnswers(test)]);
    if (this.#stopping.signal.aborted) return;
    // The reader may have gone on meanwhile: the place is this tab's own.
    this.#begun = { ...begun, place: this.#begun.place };
    this.#answers = new Map([...this.#answers, ...answers]);
    this.#clock.take(this.#begun);
    this.#fill(this.#current);
    this.#tellStates();
  }

  get #current(): TestQuestion {
    return this.#questions[this.#begun.place]!;
  }

  #pressed({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    const act = button?.dataset['act'];
    if (act === 'previous') this.#go(this.#begun.place - 1);
    else if (act === 'next') this.#next();
    else if (act === 'flag') this.#flag();
    else if (act === 'hand-in') this.#ask();
    else if (act === 'confirm') void this.#handIn();
  }

  /** Return in an input goes on. */
  #sent(event: KeyboardEvent): void {
    if (!sends(event)) return;
    event.preventDefault();
    this.#next();
  }

  #next(): void {
    if (this.#begun.place === this.#questions.length - 1) this.#ask();
    else this.#go(this.#begun.place + 1);
  }

  /** The heading takes the focus: what follows it is the question. */
  #go(place: number): void {
    this.#begun.place = place;
    this.#keep();
    this.#show();
    const heading = at(this.view, 'place');
    heading.focus({ preventScroll: true });
    if (heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
  }

  #flag(): void {
    const { id } = this.#current;
    const { flags } = this.#begun;
    this.#begun.flags = flags.includes(id) ? flags.filter((one) => one !== id) : [...flags, id];
    this.#keep();
    this.#tellStates();
  }

  #keep(spent?: Partial<BegunTest>): void {
    if (this.#stopping.signal.aborted) return;
    Object.assign(this.#begun, spent ?? this.#clock.spent());
    void (spent ? this.#keepSpent(spent) : keepBegunTest(this.#test.started.test, this.#begun));
  }

  /** By the clock alone: another tab's flags stay. */
  async #keepSpent(spent: Partial<BegunTest>): Promise<void> {
    const { test } = this.#test.started;
    const begun = await begunTest(test);
    if (!this.#stopping.signal.aborted) await keepBegunTest(test, { ...begun, ...spent });
  }

  #edited({ target }: Event): void {
    const question = this.#current;
    if (!question.node.contains(target as Node)) return;
    const certainty = certaintyOf(question.node);
    const begun: BegunAnswer = {
      response: question.form.read(question.fields),
      ...(certainty !== undefined && { certainty }),
    };
    this.#answers.set(question.id, begun);
    void keepBegunAnswer(this.#test.started.test, question.id, begun);
    this.#tellStates();
  }

  #show(): void {
    const [{ place }, question] = [this.#begun, this.#current];
    const total = this.#questions.length;
    const values = { n: place + 1, total };
    at(this.view, 'place').textContent = sentence(
      this.view.dataset['sayPlace'],
      this.#language,
      values,
    );
    at(this.view, 'question').replaceChildren(question.node);
    this.#fill(question);
    this.view.querySelector<HTMLElement>('[data-act=previous]')!.hidden = place === 0;
    const next = place === total - 1 ? 'sayHandIn' : 'sayNext';
    at(this.view, 'next-word').textContent = this.view.dataset[next]!;
    this.#tellStates();
  }

  #fill({ id, node, form, fields }: TestQuestion): void {
    askCertainty(node);
    const begun = this.#answers.get(id);
    if (begun === undefined) return;
    form.write(fields, begun.response);
    setCertainty(node, begun.certainty);
  }

  #tellStates(): void {
    const { place, flags } = this.#begun;
    const isFlagged = (id: string) => flags.includes(id);
    this.#navigator.show(
      this.#questions.map((question) => ({
        isAnswered: this.#markOf(question).state !== 'unmarked',
        isFlagged: isFlagged(question.id),
      })),
      place,
    );
    const flag = this.view.querySelector('[data-act=flag]')!;
    flag.setAttribute('aria-pressed', String(isFlagged(this.#current.id)));
    tell(at(this.view, 'unread'), this.#complaint());
  }

  #markOf({ id, form, key }: TestQuestion): Mark {
    const begun = this.#answers.get(id);
    return begun === undefined ? blank : form.mark(key, begun.response);
  }

  /** What was typed and cannot be marked, in the words of its kind where it has some. */
  #complaint(): string {
    const mark = this.#markOf(this.#current);
    if (mark.state !== 'unmarked' || mark.reason !== 'invalid') return '';
    const { form, fields, key } = this.#current;
    return [this.view.dataset['sayUnread'], form.complaint?.(fields, key)]
      .filter(Boolean)
      .join(' ');
  }

  #ask(): void {
    const places = this.#questions.map((question, place) => ({ question, place }));
    this.#dialog.open(
      places
        .filter(({ question }) => this.#markOf(question).state === 'unmarked')
        .map(({ place }) => place),
      places
        .filter(({ question }) => this.#begun.flags.includes(question.id))
        .map(({ place }) => place),
    );
  }

  /** What another tab kept of the same test counts too. */
  async #handIn(): Promise<void> {
    const { test } = this.#test.started;
    const { seconds } = this.#clock.spent();
    const kept = await begunAnswers(test);
    this.#answers = new Map([...this.#answers, ...kept]);
    const answers = this.#questions.map((question) => {
      const { response, certainty } = this.#answers.get(question.id) ?? { response: null };
      const { id, version } = question;
      const sure = certainty === undefined ? {} : { certainty };
      return { question: id, version, response, mark: this.#markOf(question), ...sure };
    });
    await handIn(this.#test, answers, Math.round(seconds), this.#language);
  }
}
