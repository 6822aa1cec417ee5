import { date, percent } from './format.ts';
import { link, make } from './make-element.ts';
import { makeTable } from './table-element.ts';
import { testResults, type TestResult } from './test-results.ts';
import { fillPart, type View } from './view-element.ts';

/** The tests begun and handed in, each with its link. */
export function showTests(view: View): void {
  const { say, routes, lang } = view;
  const results = testResults(view.progress);
  const practice = link(routes.page(lang, 'practice'), say('tests.choose'));
  if (results.length === 0) {
    fillPart(view, 'tests', [make('p', {}, say('tests.none'), ' ', practice)]);
    return;
  }
  const heads = (['date', 'form', 'mark', 'chapters', 'questions', 'minutes'] as const).map(
    (name) => say(`tests.${name}`),
  );
  const rows = results.map((result) => rowOf(result, view));
  fillPart(view, 'tests', [
    makeTable({ title: say('tests.table'), heads, rows, className: 'numeric' }),
  ]);
}

function rowOf(result: TestResult, view: View) {
  const { say, lang, routes } = view;
  const { id, form, at, mark, seconds, questions } = result;
  return [
    date(at, lang),
    link(routes.practice(lang, 'test', { test: id }), formName(form, view)),
    mark === undefined ? say('tests.begun') : percent(mark, lang),
    chapterNumbers(result, view),
    `${questions}`,
    seconds === undefined ? say('dash') : minutes(seconds, view),
  ];
}

/** A form that this version does not know bears its own name. */
export const formName = (form: string, { say }: View): string =>
  say(`tests.form.${form as TestResult['form']}`) || form;

/** "2, 3"; of a chapter that the course no longer has, its id. */
export const chapterNumbers = ({ chapters }: TestResult, { outline }: View): string =>
  chapters
    .map((id) => outline.chapters.find((chapter) => chapter.id === id)?.number ?? id)
    .join(', ');

function minutes(seconds: number, { say }: View): string {
  const count = Math.round(seconds / 60);
  return count === 0 ? say('minutes.less') : say('minutes', { count });
}
