import { duration } from '../i18n/duration.ts';
import { fillHoles } from '../i18n/holes.ts';
import { minutesOf, minutesOfAll, type SessionSection } from './course.ts';
import type { ChosenChapter } from './resolve.ts';
import { extras, type Session } from './session.ts';
import { proposeSkips } from './skip.ts';
import { at } from './words-element.ts';

/** How long a typist is left in peace before the total is said, in milliseconds. */
const peace = 900;

/** Shows the session's minutes against those aimed at, and what to leave out when it is too long. */
export class Sum {
  readonly #form: HTMLElement;
  #saying: number | undefined;
  /** What is proposed to be left out. */
  proposed: readonly string[] = [];

  constructor(form: HTMLElement) {
    this.#form = form;
  }

  show(chosen: readonly ChosenChapter[], { without, length }: Session): void {
    const sections = chosen.flatMap((one) => one.sections);
    const total = minutesOfAll(sections, without);
    at(this.#form, 'total').textContent = this.#time(total);
    at(this.#form, 'counts').textContent = this.#counts(chosen.length, sections.length);
    const aimed = at(this.#form, 'aimed');
    aimed.textContent = sections.length > 0 && length > 0 ? this.#against(length - total) : '';
    aimed.classList.toggle('is-over', length > 0 && total > length);
    this.#showExtras(sections);
    this.#propose(sections, { without, length });
    this.#say();
  }

  #time(minutes: number): string {
    return duration(minutes, document.documentElement.lang);
  }

  #counts(chapters: number, sections: number): string {
    const { sayNone = '', chapters: many = '', chaptersOne = '' } = this.#form.dataset;
    if (chapters === 0) return sayNone;
    const { sections: some = '', sectionsOne = '' } = this.#form.dataset;
    const of = (n: number, one: string, several: string) =>
      fillHoles(n === 1 ? one : several, { n });
    return `${of(chapters, chaptersOne, many)}, ${of(sections, sectionsOne, some)}`;
  }

  #against(left: number): string {
    const { left: spare = '', exact = '', over = '' } = this.#form.dataset;
    if (left === 0) return exact;
    return fillHoles(left > 0 ? spare : over, { time: this.#time(Math.abs(left)) });
  }

  /** What questions and exercises take among what is ticked. */
  #showExtras(sections: readonly SessionSection[]): void {
    for (const extra of extras) {
      const place = at(this.#form, `with-${extra}`);
      const minutes = sections.reduce((sum, section) => sum + section[extra], 0);
      place.textContent = fillHoles(place.dataset['text'] ?? '', { time: this.#time(minutes) });
    }
  }

  #propose(
    all: readonly SessionSection[],
    { without, length }: Pick<Session, 'without' | 'length'>,
  ) {
    const timed = all.map((section) => ({ ...section, minutes: minutesOf(section, without) }));
    const { skip, over } = proposeSkips(timed, length);
    const proposed = timed.filter(({ id }) => skip.includes(id));
    const place = at(this.#form, 'skips');
    this.proposed = skip;
    place.hidden = skip.length === 0;
    const { why = '', over: tooLong = '' } = place.dataset;
    const time = this.#time(proposed.reduce((sum, { minutes }) => sum + minutes, 0));
    at(place, 'skips-why').textContent =
      over > 0 ? fillHoles(tooLong, { time: this.#time(over) }) : fillHoles(why, { time });
    at(place, 'skips-list').replaceChildren(...proposed.map((one) => this.#proposal(one)));
    at(place, 'skips-bound').hidden = proposed.every(({ skippable }) => skippable);
  }

  #proposal({ number, title, minutes, skippable }: SessionSection): HTMLElement {
    const item = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = `${number} ${title.en}`;
    const time = document.createElement('span');
    time.className = 'time';
    time.textContent = this.#time(minutes);
    const mark = document.createElement('small');
    mark.textContent = skippable ? '' : (at(this.#form, 'skips').dataset['bound'] ?? '');
    item.append(name, mark, time);
    return item;
  }

  /** Once ticking has paused, so that a screen reader is not interrupted at each box. */
  #say(): void {
    window.clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      const said = ['total', 'counts', 'aimed'].map((name) => at(this.#form, name).textContent);
      at(this.#form, 'total-said').textContent = said.filter(Boolean).join('. ');
    }, peace);
  }
}
