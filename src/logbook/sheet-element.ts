import { duration } from '../i18n/duration.ts';
import { attested, type Attested } from './attestation.ts';
import type { Row } from './chapter-report.ts';
import { date, mean, percent, ratio } from './format.ts';
import { make } from './make-element.ts';
import { makeTable } from './table-element.ts';
import type { TestResult } from './test-results.ts';
import { chapterNumbers, formName } from './tests-element.ts';
import { fillPart, partOf, type View } from './view-element.ts';

/** The sheet is one page: older tests are counted. */
const TESTS_SHOWN = 8;

/** Fills in the sheet: what was typed stands on the page alone. */
export function showSheet(view: View, chosen: ReadonlySet<string>, typed: FormData): void {
  if (view.root.dataset['state'] !== 'ready') return;
  const { lang, say } = view;
  const found = attested(view.outline, view.progress, chosen, view.now);
  const write = (name: string, words: string) => (partOf(view, name).textContent = words);
  const person = textOf(typed, 'person');
  write('person', person || say('sheet.nameless'));
  partOf(view, 'person').classList.toggle('soft', person === '');
  const group = textOf(typed, 'group');
  write('group', group);
  partOf(view, 'group').parentElement!.hidden = group === '';
  write('period', periodOf(found, view));
  write('hours', duration(found.minutes, lang));
  write('made', date(view.now, lang));
  fillPart(view, 'carried', [
    found.rows.length ? tableOf(found, view) : make('p', {}, say('sheet.none')),
  ]);
  fillPart(view, 'handed-in', testsOf(found.tests, view));
}

const textOf = (typed: FormData, name: string): string => {
  const value = typed.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function periodOf({ period }: Attested, { lang, say }: View): string {
  if (!period) return say('dash');
  const [first, last] = [date(period.first, lang), date(period.last, lang)];
  return first === last ? first : say('sheet.period', { first, last });
}

function tableOf({ rows, total }: Attested, view: View): HTMLElement {
  const { lang, say } = view;
  const names = ['chapter', 'sections', 'questions', 'mark', 'exercises'] as const;
  const cells = (row: Row) => [
    ratio(row.sections),
    ratio(row.practised),
    mean(row.practised, lang) ?? say('dash'),
    row.exercises.of > 0 ? ratio(row.exercises) : say('dash'),
  ];
  return makeTable({
    title: say('sheet.table'),
    heads: names.map((name) => say(`sheet.${name}`)),
    rows: rows.map(({ chapter, row }) => [
      `${chapter.number} ${chapter.title[lang]}`,
      ...cells(row),
    ]),
    total: [say('sheet.total'), ...cells(total)],
    className: 'numeric',
  });
}

function testsOf(tests: readonly TestResult[], view: View): Node[] {
  if (tests.length === 0) return [];
  const { say, lang } = view;
  const shown = tests.slice(-TESTS_SHOWN);
  const lines = shown.map((test) => {
    const many = test.chapters.length === 1 ? 'sheet.testChapter' : 'sheet.testChapters';
    const chapters = say(many, { numbers: chapterNumbers(test, view) });
    const mark = percent(test.mark ?? 0, lang);
    const form = formName(test.form, view);
    return make('li', {}, say('sheet.test', { date: date(test.at, lang), form, chapters, mark }));
  });
  const older = tests.length - shown.length;
  return [
    make('h3', {}, say('sheet.tests')),
    make('ul', { role: 'list' }, ...lines),
    ...(older > 0 ? [make('p', {}, say.count('sheet.more', older))] : []),
  ];
}
