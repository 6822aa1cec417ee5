import { duration } from '../i18n/duration.ts';
import { fillHoles } from '../i18n/holes.ts';
import type { Locale } from '../i18n/locales.ts';
import { writePlan } from '../presenter/plan-element.ts';
import { minutesOf, minutesOfAll, type SessionSection } from './course.ts';
import type { OpenSession } from './open-session-element.ts';
import type { ChosenChapter } from './resolve.ts';

/** Fills the presenter's plan with the session's sections, under the titles of their chapters. */
export function fillPlan(desk: HTMLElement, { chosen, session: { without } }: OpenSession): void {
  const pace = desk.querySelector<HTMLElement>('.pace')!;
  const lang = document.documentElement.lang as Locale;
  const minutes = (section: SessionSection) => minutesOf(section, without);
  const rows = chosen.flatMap(({ sections }) =>
    sections.map((section) => ({
      ...section,
      title: section.title[lang],
      minutes: minutes(section),
    })),
  );
  writePlan(pace, rows);
  const list = pace.querySelector<HTMLElement>('nav ol')!;
  for (const one of chosen)
    titleRows(list, one, headingOf(one, lang, minutesOfAll(one.sections, without)));
  const all = rows.reduce((sum, row) => sum + row.minutes, 0);
  const plan = pace.querySelector<HTMLElement>('.plan')!;
  plan.dataset['none'] = fillHoles(desk.dataset['plannedAll'] ?? '', { n: all });
  followPlan(list);
}

/** The rows of a chapter bear its hue, and its title stands above them. */
function titleRows(list: HTMLElement, { chapter, sections }: ChosenChapter, title: Node): void {
  const rows = sections.map(({ id }) =>
    list.querySelector(`button[data-section="${id}"]`)!.closest('li')!,
  );
  for (const row of rows) row.classList.add(`h${chapter.number}`);
  rows[0]?.before(title);
}

function headingOf({ chapter }: ChosenChapter, lang: Locale, minutes: number) {
  const item = document.createElement('li');
  item.className = `plan-chapter h${chapter.number}`;
  const title = document.createElement('span');
  title.textContent = chapter.title[lang];
  const time = document.createElement('span');
  time.className = 'minutes';
  time.textContent = duration(minutes, lang);
  item.append(title, time);
  return item;
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
