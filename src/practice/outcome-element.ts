import type { CourseOutline } from '../course/outline.ts';
import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { TestProgress } from '../progress/fold.ts';
import { sentence } from '../quiz/sentence.ts';
import { queryOf } from './asked.ts';
import { showAnswers } from './answers-element.ts';
import { at, copyOf, linkTo } from './parts-element.ts';
import { adviceFor } from './reading-advice.ts';
import { resultOf, type Result } from './result.ts';
import { fillTables } from './sums-element.ts';
import { duration, overrun } from './timer.ts';

const routes = routesUnder(import.meta.env.BASE_URL);

/** What a test came to: the mark, where it was earned, each answer; the log alone decides. */
export function showOutcome(
  test: TestProgress,
  course: CourseOutline,
  language: Locale,
): HTMLElement {
  const view = copyOf('outcome');
  const result = resultOf(test, course);
  showMark(view, test, result, language);
  showTime(view, test, language);
  showWays(view, test, course, language);
  if (test.started.form === 'before') showAdvice(view, result, test, course, language);
  fillTables(view, result, course, language);
  void showAnswers(view, test, result, course, language);
  return view;
}

function showMark(view: HTMLElement, test: TestProgress, result: Result, language: Locale): void {
  const { mark, of, blank, certainty } = result;
  const say = (name: string, values: Record<string, string | number>) =>
    sentence(view.dataset[name], language, values);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(of && mark / of);
  at(view, 'score').textContent = say('sayScore', { mark, of, percent });
  at(view, 'handed-in').textContent = say('sayHandedIn', {
    date: dateOf(test.ended!.at, language),
  });
  at(view, 'blank').textContent = String(blank);
  at(view, 'blank-figure').hidden = blank === 0;
  at(view, 'certainty-figure').hidden = certainty === undefined;
  if (certainty) {
    const points = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(
      certainty.points,
    );
    const values = { points: points.replace('-', '−'), of: certainty.of };
    at(view, 'certainty').textContent = say('sayCertainty', values);
  }
}

export const dateOf = (moment: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(moment);

function showTime(view: HTMLElement, { started, ended }: TestProgress, language: Locale): void {
  const { seconds } = ended!;
  at(view, 'time').textContent = duration(seconds);
  const { minutes } = started;
  const planned = at(view, 'planned');
  planned.hidden = minutes === undefined;
  if (minutes === undefined) return;
  const over = overrun(seconds, minutes);
  planned.textContent = sentence(
    view.dataset[over > 0 ? 'sayTimeOver' : 'sayTimePlanned'],
    language,
    { planned: duration(minutes * 60), over: duration(over * 60) },
  );
}

/** Where to go from here: the chapter after three questions before it, else another test. */
function showWays(
  view: HTMLElement,
  { started: { form, chapters, questions, minutes } }: TestProgress,
  course: CourseOutline,
  language: Locale,
): void {
  const left = chapters.filter((id) => course.chapters.some((chapter) => chapter.id === id));
  if (left.length === 0) return;
  const chapter = at(view, 'chapter') as HTMLAnchorElement;
  chapter.hidden = form === 'exam';
  chapter.href = routes.chapter(language, left[0]!);
  chapter.classList.toggle('quiet', form !== 'before');
  const another = at(view, 'another') as HTMLAnchorElement;
  another.hidden = form === 'before';
  another.href = routes.practice(language, 'test', queryOf(form, left, questions.length, minutes));
  if (form === 'chapter') chapter.before(another, at(view, 'another-what'));
  at(view, 'another-what').hidden = form !== 'chapter';
}

function showAdvice(
  view: HTMLElement,
  result: Result,
  { started }: TestProgress,
  { chapters }: CourseOutline,
  language: Locale,
): void {
  const chapter = chapters.find(({ id }) => id === started.chapters[0]);
  if (chapter === undefined) return;
  const { first, skim } = adviceFor(result, chapter);
  at(view, 'advice').hidden = false;
  for (const [name, ids] of [
    ['read-first', first],
    ['skim', skim],
  ] as const) {
    const part = at(view, name);
    part.hidden = ids.length === 0;
    for (const { id, number, title, page } of chapter.sections.filter((one) =>
      ids.includes(one.id),
    )) {
      const row = document.createElement('li');
      const href = routes.chapter(language, chapter.id, id, page);
      row.append(`${number} `, linkTo(href, title[language]));
      part.querySelector('ul')!.append(row);
    }
  }
}
