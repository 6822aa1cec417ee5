import type { ChapterOutline, CourseOutline, SectionOutline } from '../course/outline.ts';
import { routesUnder } from '../course/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { sentence } from '../quiz/sentence.ts';
import { at, linkTo } from './parts-element.ts';
import type { Result, Sum } from './result.ts';

const routes = routesUnder(import.meta.env.BASE_URL);

/** Writes the marks by section and by objective into the tables that the page brought. */
export function fillTables(
  view: HTMLElement,
  result: Result,
  { chapters }: CourseOutline,
  language: Locale,
): void {
  const table = new Sums(view, language);
  const asked = chapters.filter(({ id }) => result.sections.some(({ chapter }) => chapter === id));
  for (const chapter of asked) {
    const of = (sums: readonly Sum[]) => sums.filter((sum) => sum.chapter === chapter.id);
    const title = asked.length > 1 ? chapter.title[language] : undefined;
    table.add(
      'sections',
      title,
      of(result.sections).map((sum) => table.section(sum, chapter)),
    );
    table.add(
      'objectives',
      title,
      of(result.objectives).map((sum) => table.objective(sum, chapter)),
    );
  }
  for (const name of ['sections', 'objectives'])
    at(view, name).closest<HTMLElement>('.table')!.hidden = asked.length === 0;
}

type Cell = (Node | string)[];

class Sums {
  readonly #view: HTMLElement;
  readonly #language: Locale;

  constructor(view: HTMLElement, language: Locale) {
    this.#view = view;
    this.#language = language;
  }

  /** Rows of one chapter, under its title where there are several. */
  add(name: string, title: string | undefined, rows: readonly Cell[][]): void {
    const table = at(this.#view, name) as HTMLTableElement;
    const body = title === undefined ? table.tBodies[0]! : table.createTBody();
    if (title !== undefined) body.append(headRow(title, table.tHead!.rows[0]!.cells.length));
    body.append(...rows.map(rowOf));
  }

  section(sum: Sum, chapter: ChapterOutline): Cell[] {
    const section = chapter.sections.find(({ id }) => id === sum.id);
    if (section === undefined) return [[sum.id], this.#mark(sum)];
    const link = linkTo(this.#address(chapter, section), section.title[this.#language]);
    return [[`${section.number} `, link], this.#mark(sum)];
  }

  objective(sum: Sum, chapter: ChapterOutline): Cell[] {
    const objective = chapter.objectives.find(({ id }) => id === sum.id);
    const sections = chapter.sections.filter(({ id }) => sum.sections.includes(id));
    const links = sections.flatMap((section, place) => [
      ...(place === 0 ? [] : [' ']),
      this.#short(chapter, section),
    ]);
    return [[objective?.text[this.#language] ?? sum.id], this.#mark(sum), links];
  }

  /** A section by its number, with its title for who hears it. */
  #short(chapter: ChapterOutline, section: SectionOutline): HTMLElement {
    const link = linkTo(this.#address(chapter, section), section.number);
    link.setAttribute('aria-label', `${section.number} ${section.title[this.#language]}`);
    return link;
  }

  #address = (chapter: ChapterOutline, { id, page }: SectionOutline): string =>
    routes.chapter(this.#language, chapter.id, id, page);

  #mark = ({ mark, of }: Sum): Cell => [
    sentence(this.#view.dataset['sayMark'], this.#language, { mark, of }),
  ];
}

function headRow(title: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'rowgroup';
  head.colSpan = columns;
  head.textContent = title;
  row.append(head);
  return row;
}

function rowOf(cells: readonly Cell[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const cell of cells) row.insertCell().append(...cell);
  return row;
}
