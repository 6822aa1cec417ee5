import type { ChapterRow, CourseReport, Row, SectionRow } from './chapter-report.ts';
import { eraseMarks, eraseReading } from './erase-element.ts';
import { date, mean, ratio } from './format.ts';
import type { View } from './view-element.ts';

/** Fills in what the page has for each chapter: its box, its line and its table. */
export function showChapters(view: View, { chapters }: CourseReport): void {
  for (const chapter of chapters) {
    const box = view.root.querySelector<HTMLElement>(`[data-box="${chapter.id}"]`);
    const part = view.root.querySelector<HTMLElement>(`[data-chapter="${chapter.id}"]`);
    if (box) showBox(box, chapter, view);
    if (part) showChapter(part, chapter, view);
  }
}

/** Solid when read, framed when begun, free otherwise; and in words. */
function showBox(box: HTMLElement, chapter: ChapterRow, view: View): void {
  box.classList.toggle('ghost', !chapter.isBegun);
  box.classList.toggle('part', chapter.isBegun && !chapter.isDone);
  write(box, 'sums', sums(chapter, view));
  showCells(box, chapter);
}

function showCells(around: HTMLElement, { rows }: ChapterRow): void {
  for (const { id, readAt } of rows)
    around.querySelector(`[data-cell="${id}"]`)?.classList.toggle('on', readAt !== undefined);
}

function showChapter(part: HTMLElement, chapter: ChapterRow, view: View): void {
  write(part, 'sums', sums(chapter, view));
  showCells(part, chapter);
  for (const row of chapter.rows) {
    const line = part.querySelector<HTMLElement>(`[data-section="${row.id}"]`);
    if (line) showSection(line, row, view);
  }
  const foot = part.querySelector('tfoot');
  if (foot) {
    showFigures(foot, chapter, view);
    write(foot, 'read', ratio(chapter.sections));
  }
  part.querySelector<HTMLElement>('[data-act="erase"]')!.hidden = chapter.practised.done === 0;
}

function showSection(line: HTMLElement, row: SectionRow, view: View): void {
  const { readAt, isBookmarked, hasNote } = row;
  showFigures(line, row, view);
  write(line, 'read', readAt === undefined ? view.say('dash') : date(readAt, view.lang));
  const part = (name: string) => line.querySelector<HTMLElement>(`[data-figure="${name}"]`)!;
  part('bookmark').hidden = !isBookmarked;
  part('note').hidden = !hasNote;
  line.querySelector<HTMLElement>('[data-act="unread"]')!.hidden = readAt === undefined;
}

function showFigures(line: HTMLElement, row: Row, { say, lang }: View): void {
  const none = say('dash');
  const some = (counted: { done: number; of: number }) => (counted.of ? ratio(counted) : none);
  write(line, 'practised', some(row.practised));
  write(line, 'practised-mark', mean(row.practised, lang) ?? none);
  write(line, 'tested', some(row.tested));
  write(line, 'tested-mark', mean(row.tested, lang) ?? none);
  write(line, 'exercises', some(row.exercises));
  write(line, 'due', row.due > 0 ? `${row.due}` : none);
}

function sums(chapter: ChapterRow, { say, lang }: View): string {
  const { sections, practised } = chapter;
  const words = say('sums', {
    read: sections.done,
    sections: sections.of,
    practised: practised.done,
    questions: practised.of,
  });
  const mark = mean(practised, lang);
  return mark === undefined ? words : say('sumsMark', { sums: words, mark });
}

function write(around: Element, figure: string, words: string): void {
  const place = around.querySelector(`[data-figure="${figure}"]`);
  if (place && place.textContent !== words) place.textContent = words;
}

/** What is pressed in the tables, and the boxes that open them. Returns how to stop. */
export function listenToChapters(root: HTMLElement, view: () => View | undefined): () => void {
  const press = ({ target }: Event): void => {
    const now = view();
    const button = (target as Element).closest<HTMLElement>('[data-act]');
    const chapter = button?.closest<HTMLElement>('[data-chapter]')?.dataset['chapter'] ?? '';
    const section = button?.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? '';
    if (now && button?.dataset['act'] === 'unread') void eraseReading(now, section);
    if (now && button?.dataset['act'] === 'erase') void eraseMarks(now, chapter);
  };
  const open = (): void => openNamed(root);
  root.addEventListener('click', press);
  window.addEventListener('hashchange', open);
  open();
  return () => {
    root.removeEventListener('click', press);
    window.removeEventListener('hashchange', open);
  };
}

/** Opens the table that the address names. */
function openNamed(root: HTMLElement): void {
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!(named instanceof HTMLDetailsElement) || !root.contains(named)) return;
  named.open = true;
  named.scrollIntoView();
}
