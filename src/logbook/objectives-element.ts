import { percent, ratio } from './format.ts';
import { bar, link, make } from './make-element.ts';
import { GAP, objectives, type ObjectiveRow } from './objectives.ts';
import { makeTable, type Cell } from './table-element.ts';
import { fillPart, type View } from './view-element.ts';

/** Rows that are seen at once: a course has dozens of objectives, and the weakest come first. */
const AT_ONCE = 8;

/** What the reader can do: a table in which the marks are drawn, weakest first. */
export function showObjectives(view: View): void {
  const { say } = view;
  const { ranked, uncertain, unanswered } = objectives(view.outline, view.progress);
  const first = ranked.slice(0, AT_ONCE);
  const more = ranked.slice(AT_ONCE);
  const content: Node[] = first.length
    ? [tableOf(first, view)]
    : [make('p', {}, say('objectives.none'))];
  if (more.length > 0) content.push(moreOf(more, view));
  const rest = [
    uncertain.length > 0 && say.count('objectives.uncertain', uncertain.length),
    unanswered > 0 && say.count('objectives.unanswered', unanswered),
  ].filter((words) => words !== false);
  if (rest.length > 0) content.push(make('p', { class: 'small soft' }, rest.join(' ')));
  fillObjectives(view, content);
}

/** A list that was opened stays open. */
function fillObjectives(view: View, content: Node[]): void {
  const before = view.root.querySelector<HTMLDetailsElement>('[data-part="objectives"] details');
  const after = content.find((node) => node instanceof HTMLDetailsElement);
  if (before?.open && after) after.open = true;
  fillPart(view, 'objectives', content);
}

const moreOf = (rows: ObjectiveRow[], view: View): HTMLElement =>
  make(
    'details',
    { class: 'more' },
    make('summary', {}, view.say('objectives.more', { count: rows.length })),
    tableOf(rows, view),
  );

function tableOf(rows: ObjectiveRow[], view: View): HTMLElement {
  const { say } = view;
  const heads = (['objective', 'mark', 'answered', 'again'] as const).map((name) =>
    say(`objectives.${name}`),
  );
  return makeTable({
    title: say('objectives.table'),
    heads,
    rows: rows.map((row) => rowOf(row, view)),
    className: 'objectives',
  });
}

function rowOf(row: ObjectiveRow, view: View): Cell[] {
  const { lang, outline } = view;
  const chapter = outline.chapters.find(({ id }) => id === row.chapter)!;
  const { text } = chapter.objectives.find(({ id }) => id === row.id)!;
  const place = make('span', { class: `place h${chapter.number}` }, `${chapter.number}`);
  const mark = row.mark ?? 0;
  return [
    make('span', { class: 'aim' }, place, ' ', text[lang]),
    make('span', { class: 'measure-of' }, make('b', {}, percent(mark, lang)), ' ', bar(mark)),
    ratio(row),
    mark < GAP ? waysBack(row, chapter, view) : view.say('dash'),
  ];
}

function waysBack(row: ObjectiveRow, chapter: View['outline']['chapters'][number], view: View) {
  const { lang, routes, say } = view;
  const sections = chapter.sections
    .filter(({ id }) => row.again.includes(id))
    .map(({ id, number, title, page }) => {
      const way = link(routes.chapter(lang, chapter.id, id, page), number);
      way.title = title[lang];
      way.setAttribute('aria-label', `${number} ${title[lang]}`);
      return way;
    });
  const words = say('objectives.test', { number: chapter.number });
  const test = link(routes.practice(lang, 'test', { chapter: chapter.id }), words);
  return make('span', { class: 'ways' }, ...[...sections, test].flatMap((way) => [way, ' ']));
}
