import type { ChapterProgress } from '../progress/summary.ts';
import { fillHoles } from './fill-holes.ts';

/** Shows how far a reader is in a chapter: solid, framed or free, and in words. */
export function showBox(box: HTMLElement, progress: ChapterProgress): void {
  const begun = progress.read > 0 || progress.practised > 0;
  box.classList.toggle('ghost', !begun);
  box.classList.toggle('part', begun && !progress.done);
  const read = box.querySelector<HTMLElement>('[data-part="read"]');
  const marks = box.querySelector<HTMLElement>('[data-part="marks"]');
  if (!begun || !read || !marks) return;
  const template = progress.done ? read.dataset['done'] : read.dataset['begun'];
  box.querySelector<HTMLElement>('[data-part="done"]')!.hidden = !progress.done;
  read.textContent = fillHoles(template ?? '', {
    read: progress.read,
    sections: progress.sections,
  });
  if (progress.practised > 0) marks.textContent = marksOf(marks.dataset['marks'] ?? '', progress);
}

function marksOf(template: string, { practised, questions, mark }: ChapterProgress): string {
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  return fillHoles(template, { practised, questions, mark: number.format(mark) });
}
