import { CourseList } from './course-element.ts';
import { choicesOf, type ChosenChapter } from './resolve.ts';
import {
  extras,
  textFields,
  textLimits,
  tidyText,
  longest,
  isDay,
  type Session,
} from './session.ts';
import { at } from './words-element.ts';

/** A half-day of teaching, without its breaks, in minutes. */
const halfDay = 180;

/** The fields of the compose page as a session. */
export class SessionForm {
  readonly course: CourseList;
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.course = new CourseList(at(form, 'chapters'));
  }

  read(): Session {
    const text = (name: (typeof textFields)[number]) =>
      tidyText(this.#field(name).value, textLimits[name]);
    const date = this.#field('date').value;
    return {
      show: choicesOf(this.course.chosen()),
      title: text('title'),
      company: text('company'),
      trainer: text('trainer'),
      date: isDay(date) ? date : '',
      without: extras.filter((extra) => !this.#field(extra).checked),
      length: this.#length(),
    };
  }

  write(session: Session, chosen: readonly ChosenChapter[]): void {
    this.course.choose(chosen);
    for (const name of [...textFields, 'date'] as const) this.#field(name).value = session[name];
    for (const extra of extras) this.#field(extra).checked = !session.without.includes(extra);
    const inHalfDays = session.length > 0 && session.length % (halfDay / 2) === 0;
    this.#unit.value = inHalfDays ? 'half-days' : 'minutes';
    const aim = inHalfDays ? session.length / halfDay : session.length;
    this.#field('aim').value = aim === 0 ? '' : String(aim);
  }

  #length(): number {
    const aim = Number(this.#field('aim').value) * (this.#unit.value === 'half-days' ? halfDay : 1);
    return Number.isFinite(aim) ? Math.min(longest, Math.max(0, Math.round(aim))) : 0;
  }

  get #unit(): HTMLSelectElement {
    return this.#form.elements.namedItem('unit') as HTMLSelectElement;
  }

  #field(name: string): HTMLInputElement {
    return this.#form.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
  }
}
