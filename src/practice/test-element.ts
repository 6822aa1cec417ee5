import { loadOutline } from '../course/outline-element.ts';
import type { CourseOutline } from '../course/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import type { TestProgress } from '../progress/fold.ts';
import { newId } from '../progress/id.ts';
import { openLog, type ProgressLog } from '../progress/log.ts';
import { ProgressStatus } from '../progress/progress-status-element.ts';
import { readAddress, type Address } from './asked.ts';
import { Asking } from './asking-element.ts';
import { draw } from './draw.ts';
import { showOutcome } from './outcome-element.ts';
import { at, tell } from './parts-element.ts';
import { startTest } from './test-keeping.ts';
import { bringQuestions } from './test-questions-element.ts';
import { titleOf } from './test-title.ts';

/** Why no test is shown; the page has a sentence for each. */
type Refusal = 'nothing' | 'unknown' | 'missing' | 'empty' | 'unavailable';

/**
 * `<practice-test data-say-…>`: the test that the address asks for. A new one is recorded at once and
 * takes the address over, so that reloading, going back and the other language meet the same test.
 */
export class PracticeTest extends HTMLElement {
  static define(): void {
    ProgressStatus.define();
    if (!customElements.get('practice-test')) customElements.define('practice-test', this);
  }

  #asking: Asking | undefined;
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    at(this, 'retry').addEventListener('click', () => void this.#open());
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#asking?.stop();
    this.#unsubscribe?.();
  }

  async #open(): Promise<void> {
    this.#say('loading');
    const course = await loadOutline().catch(() => undefined);
    if (course === undefined) {
      this.#say('unavailable');
      return;
    }
    const address = readAddress(location.search, course);
    if (typeof address === 'string') {
      this.#say(address);
      return;
    }
    const log = await openLog();
    const id = 'test' in address ? address.test : await this.#start(address, course, log);
    if (id === undefined) {
      this.#say('empty');
      return;
    }
    await this.#show(id, course, log);
  }

  /** Undefined when there is nothing to ask. */
  async #start(
    asked: Exclude<Address, string | { test: string }>,
    course: CourseOutline,
    log: ProgressLog,
  ): Promise<string | undefined> {
    const seed = newId();
    const drawn = draw(asked, course, await log.progress(), seed);
    if (drawn.questions.length === 0) return undefined;
    const test = await startTest(drawn, seed, 'minutes' in asked ? asked.minutes : undefined);
    history.replaceState(history.state, '', `?${new URLSearchParams({ test }).toString()}`);
    return test;
  }

  async #show(id: string, course: CourseOutline, log: ProgressLog): Promise<void> {
    const test = (await log.progress()).tests.get(id);
    if (test === undefined) {
      this.#say('missing');
      return;
    }
    this.#name(test, course);
    if (test.ended) {
      this.#showOutcome(test, course);
      return;
    }
    const questions = await bringQuestions(test, course, this.#language).catch(() => undefined);
    if (questions === undefined) {
      this.#say('unavailable');
      return;
    }
    if (questions.length === 0) {
      this.#say('empty');
      return;
    }
    this.#asking = new Asking(test, questions, this.#language);
    await this.#asking.load();
    this.#put(this.#asking.view);
    this.#asking.start();
    this.#watch(id, course, log);
  }

  /** Handed in here or in another tab: what came of it takes the place of the questions. */
  #watch(id: string, course: CourseOutline, log: ProgressLog): void {
    this.#unsubscribe ??= log.subscribe(() => {
      void log.progress().then(({ tests }) => {
        const test = tests.get(id);
        if (this.#asking === undefined || (test && test.ended === undefined)) return;
        this.#asking.stop();
        this.#asking = undefined;
        if (test === undefined) {
          this.#say('missing'); // discarded in another tab
          return;
        }
        this.#showOutcome(test, course);
        at(this, 'score').focus();
        scrollTo(0, 0);
      });
    });
  }

  #showOutcome(test: TestProgress, course: CourseOutline): void {
    this.#put(showOutcome(test, course, this.#language));
  }

  #name(test: TestProgress, course: CourseOutline): void {
    const title = titleOf(test, course, this.#language, this.dataset);
    if (title === '') return;
    document.title = document.title.replace(at(this, 'title').textContent, title);
    at(this, 'title').textContent = title;
  }

  #put(view: HTMLElement): void {
    at(this, 'message').hidden = true;
    at(this, 'view').replaceChildren(view);
  }

  #say(what: Refusal | 'loading'): void {
    at(this, 'message').hidden = false;
    at(this, 'view').replaceChildren();
    const words = `say${what[0]!.toUpperCase()}${what.slice(1)}`;
    tell(at(this, 'said'), this.dataset[words] ?? '');
    at(this, 'retry').hidden = what !== 'unavailable';
  }

  get #language(): Locale {
    return document.documentElement.lang as Locale;
  }
}
