import { loadOutline } from '../course/outline-element.ts';
import type { CourseOutline } from '../course/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import { dueToday, leftToday } from '../progress/due.ts';
import type { Progress, TestProgress } from '../progress/fold.ts';
import { openLog } from '../progress/log.ts';
import { dailyReviews } from '../progress/preferences.ts';
import { ProgressStatus } from '../progress/progress-status-element.ts';
import { isBlank } from '../quiz/blank.ts';
import { sentence } from '../quiz/sentence.ts';
import { mistakesOf } from './mistakes.ts';
import { at, copyOf, linkTo, tell } from './parts-element.ts';
import { resultOf } from './result.ts';
import { begunAnswers, discardTest, forgetLeftovers } from './test-keeping.ts';
import { titleOf } from './test-title.ts';

/** Handed-in tests that the page lists; the logbook has all of them. */
const LISTED = 10;

/** Shows what the reader did, and goes on showing it. Without the outline, the doors still open. */
export async function showPractice(hub: HTMLElement): Promise<void> {
  ProgressStatus.define();
  const course = await loadOutline().catch(() => undefined);
  if (course === undefined) return;
  const log = await openLog();
  await forgetLeftovers();
  const page = new Page(hub, course, document.documentElement.lang as Locale);
  const show = async () => page.show(await log.progress());
  log.subscribe(() => void show());
  addEventListener('pageshow', () => void show());
  await show();
}

class Page {
  readonly #hub: HTMLElement;
  readonly #course: CourseOutline;
  readonly #language: Locale;
  #restore: (() => Promise<void>) | undefined;

  constructor(hub: HTMLElement, course: CourseOutline, language: Locale) {
    this.#hub = hub;
    this.#course = course;
    this.#language = language;
    at(hub, 'restore').addEventListener('click', () => void this.#undo());
  }

  async show(progress: Progress): Promise<void> {
    const ids = this.#course.chapters.flatMap(({ questions }) => questions.map(({ id }) => id));
    const now = Date.now();
    const left = leftToday(progress, dailyReviews(), now);
    this.#count('today', Math.min(dueToday(progress, ids, now).length, left));
    this.#count('mistakes', mistakesOf(progress, this.#course).length);
    const tests = [...progress.tests.values()].reverse();
    const ended = tests
      .filter((test) => test.ended)
      .sort((one, other) => other.ended!.at - one.ended!.at);
    this.#showLast(ended);
    this.#showEnded(ended.slice(0, LISTED));
    await this.#showBegun(tests.filter((test) => !test.ended));
  }

  #count(name: string, n: number): void {
    const place = at(this.#hub, name);
    place.dataset['none'] ??= place.textContent;
    const words = place.dataset[n === 0 ? 'none' : n === 1 ? 'one' : 'many'];
    tell(place, sentence(words, this.#language, { n }));
  }

  #showLast(ended: readonly TestProgress[]): void {
    for (const place of this.#hub.querySelectorAll<HTMLElement>('[data-last]')) {
      const last = ended.find(
        ({ started: { form, chapters } }) =>
          form === 'chapter' && chapters[0] === place.dataset['last'],
      );
      tell(place, last ? this.#markOf(last, place.dataset['say']) : '');
    }
  }

  #markOf(test: TestProgress, words: string | undefined): string {
    const { mark, of } = resultOf(test, this.#course);
    return sentence(words, this.#language, { mark, of });
  }

  #showEnded(ended: readonly TestProgress[]): void {
    at(this.#hub, 'ended').hidden = ended.length === 0;
    const rows = ended.map((test) => {
      const row = document.createElement('tr');
      row.insertCell().append(linkTo(this.#address(test), this.#titleOf(test)));
      row.insertCell().append(this.#markOf(test, this.#hub.dataset['sayMark']));
      row.insertCell().append(this.#date(test.ended!.at));
      return row;
    });
    at(this.#hub, 'ended-list').replaceChildren(...rows);
  }

  async #showBegun(begun: readonly TestProgress[]): Promise<void> {
    const rows = await Promise.all(begun.map((test) => this.#begunRow(test)));
    at(this.#hub, 'begun').hidden = rows.length === 0;
    at(this.#hub, 'begun-list').replaceChildren(...rows);
  }

  async #begunRow(test: TestProgress): Promise<HTMLElement> {
    const [row, title] = [copyOf('begun'), this.#titleOf(test)];
    const { test: id, questions } = test.started;
    const begun = [...(await begunAnswers(id)).values()];
    const done = begun.filter(({ response }) => !isEmptied(response)).length;
    row.querySelector('p')!.textContent = sentence(this.#hub.dataset['sayBegun'], this.#language, {
      title,
      done,
      n: questions.length,
      date: this.#date(test.started.at),
    });
    const [resume, discard] = [row.querySelector('a')!, row.querySelector('button')!];
    resume.href = this.#address(test);
    for (const way of [resume, discard])
      way.setAttribute('aria-label', `${way.textContent.trim()}, ${title}`);
    discard.addEventListener('click', () => void this.#discard(test, title));
    return row;
  }

  async #discard(test: TestProgress, title: string): Promise<void> {
    this.#restore = await discardTest(test);
    at(this.#hub, 'discarded').hidden = false;
    at(this.#hub, 'restore').hidden = false;
    this.#say('sayDiscarded', { title });
    at(this.#hub, 'restore').focus();
  }

  async #undo(): Promise<void> {
    await this.#restore?.();
    this.#say('sayRestored', {});
    at(this.#hub, 'begun').hidden = false; // before the log has told that it has a test again
    this.#hub.querySelector<HTMLElement>('#hub-begun')!.focus();
    at(this.#hub, 'restore').hidden = true;
  }

  #say(name: string, values: Record<string, string>): void {
    tell(
      at(this.#hub, 'discarded-said'),
      sentence(this.#hub.dataset[name], this.#language, values),
    );
  }

  #titleOf = (test: TestProgress): string =>
    titleOf(test, this.#course, this.#language, this.#hub.dataset);

  #address = ({ started: { test } }: TestProgress): string =>
    `${this.#hub.dataset['test']!}?${new URLSearchParams({ test }).toString()}`;

  #date = (moment: number): string =>
    new Intl.DateTimeFormat(this.#language, { dateStyle: 'medium', timeStyle: 'short' }).format(
      moment,
    );
}

/** Of a question in parts, every part may have been emptied. */
const isEmptied = (response: unknown): boolean =>
  isBlank(response) ||
  (typeof response === 'object' && Object.values(response as object).every(isBlank));
