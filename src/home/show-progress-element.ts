import type { ProgressEvent } from '../progress/event.ts';
import { fold, type Progress } from '../progress/fold.ts';
import { openLog } from '../progress/log.ts';
import { dailyReviews } from '../progress/preferences.ts';
import { summarize } from '../progress/summary.ts';
import { reviewsLeft } from './due.ts';
import { showDue } from './due-element.ts';
import { readLoad, showLoad } from './load-element.ts';
import { whereToResume, type ReadableChapter } from './resume.ts';
import { showBox } from './yard-box-element.ts';

/** Shows the progress of this browser in the crane and the yard, and goes on showing it. */
export async function showProgress(course: HTMLElement): Promise<() => void> {
  const log = await openLog();
  const show = async () => showEvents(course, await log.events());
  const listen = () => void show();
  const unsubscribe = log.subscribe(listen);
  course.addEventListener('track-change', listen);
  await show();
  return () => {
    unsubscribe();
    course.removeEventListener('track-change', listen);
  };
}

function showEvents(course: HTMLElement, events: Iterable<ProgressEvent>): void {
  const progress = fold(events);
  const loads = [...course.querySelectorAll<HTMLElement>('[data-load]')];
  const chapters = loads.map(readLoad);
  for (const chapter of chapters) showChapter(course, chapter, progress);
  showDue(course, reviewsLeft(progress, chapters, Date.now(), dailyReviews()));
  const followed = chapters.filter((_, index) => !loads[index]!.hidden);
  const resume = whereToResume(followed, progress);
  for (const load of loads)
    showLoad(load, load.dataset['load'] === resume?.chapter ? resume : undefined);
}

function showChapter(
  course: HTMLElement,
  { id, sections }: ReadableChapter,
  progress: Progress,
): void {
  for (const section of sections) {
    for (const cell of course.querySelectorAll(`[data-cell="${section.id}"]`))
      cell.classList.toggle('on', progress.sections.has(section.id));
  }
  const questions = sections.flatMap((section) => section.questions);
  const summary = summarize(progress, { sections: sections.map((one) => one.id), questions });
  const box = course.querySelector<HTMLElement>(`[data-chapter="${id}"]`);
  if (box) showBox(box, summary);
}
