import { fillHoles } from '../i18n/holes.ts';
import type { Progress } from '../progress/fold.ts';
import { sectionState } from './section-states.ts';

/** Shows in the contents what was done with each section; each mark has its words. */
export function showContents(
  root: HTMLElement,
  progress: Progress,
  noted: ReadonlySet<string>,
): void {
  for (const link of root.querySelectorAll<HTMLElement>('[data-contents]')) {
    const { contents: id = '', questions = '' } = link.dataset;
    const state = sectionState(progress, id, questions.split(' ').filter(Boolean));
    show(link, 'done', state.read);
    show(link, 'practised', state.practised > 0, { n: state.practised, total: state.questions });
    show(link, 'tested', state.tested);
    show(link, 'bookmark', progress.bookmarks.has(id));
    show(link, 'note', noted.has(id));
  }
}

/** The words stand in the mark, for who hears it, and in its title, for who points at it. */
function show(
  link: HTMLElement,
  name: string,
  isShown: boolean,
  values?: Record<string, number>,
): void {
  const mark = link.querySelector<HTMLElement>(`.toc-${name}`)!;
  mark.hidden = !isShown;
  if (!values) return;
  const words = fillHoles((mark.dataset['words'] ??= mark.title), values);
  mark.title = words;
  mark.querySelector('.sr')!.textContent = words;
}

/** The cells above the text, and how many sections are read in words. */
export function showPosition(read: { has(id: string): boolean }): void {
  const position = document.querySelector<HTMLElement>('[data-position]');
  if (!position) return;
  const cells = [...position.querySelectorAll<HTMLElement>('[data-cell]')];
  for (const cell of cells) cell.classList.toggle('on', read.has(cell.dataset['cell']!));
  const count = cells.filter((cell) => cell.matches('.on')).length;
  position.querySelector('[data-position-text]')!.textContent = position.dataset[
    'position'
  ]!.replace('{n}', String(count));
}
