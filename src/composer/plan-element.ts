import { fillHoles } from '../deck/holes.ts';
import type { Locale } from '../i18n/locales.ts';
import { minutesOf, minutesOfAll, type SessionSection } from './course.ts';
import { duration } from './duration.ts';
import type { OpenSession } from './open-session-element.ts';
import type { ChosenChapter } from './resolve.ts';
import { durationWords } from './words-element.ts';

/** Fills the presenter's plan with the session's sections, under the titles of their chapters. */
export function fillPlan(desk: HTMLElement, { chosen, session }: OpenSession): void {
  const list = desk.querySelector<HTMLElement>('.pace ol')!;
  const model = list.querySelector('li')!;
  const lang = document.documentElement.lang as Locale;
  const rows = chosen.flatMap((one) => [
    headingOf(one, lang, desk, minutesOfAll(one.sections, session.without)),
    ...one.sections.map((section) =>
      rowOf(model, one, section, minutesOf(section, session.without), desk),
    ),
  ]);
  list.replaceChildren(...rows);
  const all = minutesOfAll(
    chosen.flatMap(({ sections }) => sections),
    session.without,
  );
  const plan = desk.querySelector<HTMLElement>('.pace .plan')!;
  plan.dataset['none'] = fillHoles(desk.dataset['plannedAll'] ?? '', { n: all });
  followPlan(list);
}

function headingOf({ chapter }: ChosenChapter, lang: Locale, desk: HTMLElement, minutes: number) {
  const item = document.createElement('li');
  item.className = `plan-chapter h${chapter.number}`;
  const title = document.createElement('span');
  title.textContent = chapter.title[lang];
  const time = document.createElement('span');
  time.className = 'minutes';
  time.textContent = duration(minutes, durationWords(desk));
  item.append(title, time);
  return item;
}

function rowOf(
  model: HTMLElement,
  { chapter }: ChosenChapter,
  { id, number, title, skippable }: SessionSection,
  minutes: number,
  desk: HTMLElement,
): HTMLElement {
  const row = model.cloneNode(true) as HTMLElement;
  row.classList.add(`h${chapter.number}`);
  const button = row.querySelector<HTMLElement>('button[data-section]')!;
  const planned = fillHoles(desk.dataset['planned'] ?? '', { n: minutes });
  Object.assign(button.dataset, { section: id, number, minutes: String(minutes), planned });
  button.querySelector('.no')!.textContent = number;
  const called = button.querySelector('.called')!;
  const mark = called.querySelector('small');
  called.replaceChildren(`${title[document.documentElement.lang as Locale]} `);
  if (mark && skippable) called.append(mark);
  button.querySelector('.minutes')!.textContent = planned;
  return row;
}

/** A long plan shows where one is. */
function followPlan(list: HTMLElement): void {
  const follow = () => {
    const row = list.querySelector<HTMLElement>('[aria-current]');
    if (!row || list.matches(':focus-within, :hover')) return;
    const frame = list.parentElement!;
    frame.scrollTop = row.offsetTop - frame.offsetTop - frame.clientHeight / 3;
  };
  new MutationObserver(follow).observe(list, { subtree: true, attributeFilter: ['aria-current'] });
}
