import type { ProgressEvent } from '../progress/event.ts';
import { fold, type Progress } from '../progress/fold.ts';
import { openLog } from '../progress/log.ts';
import { summarize } from '../progress/summary.ts';
import { readLoad, showLoad } from './load-element.ts';
import { whereToResume, type ReadableChapter } from './resume.ts';
import { showBox } from './yard-box-element.ts';

/**
 * `<course-progress>`: around the crane and the yard. Boxes are solid when read, framed when
 * begun; the crane holds the chapter to go on with. Without progress nothing changes.
 */
export class CourseProgress extends HTMLElement {
  static define(): void {
    customElements.define('course-progress', this);
  }

  #unsubscribe: (() => void) | undefined;

  async connectedCallback(): Promise<void> {
    const log = await openLog();
    const show = async () => this.#show(await log.events());
    this.#unsubscribe = log.subscribe(() => void show());
    this.addEventListener('track-change', () => void show());
    await show();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  #show(events: Iterable<ProgressEvent>): void {
    const progress = fold(events);
    const loads = [...this.querySelectorAll<HTMLElement>('[data-load]')];
    const chapters = loads.map(readLoad);
    for (const chapter of chapters) this.#showChapter(chapter, progress);
    const followed = chapters.filter((_, index) => !loads[index]!.hidden);
    const resume = whereToResume(followed, progress);
    for (const load of loads) {
      showLoad(load, load.dataset['load'] === resume?.chapter ? resume : undefined);
    }
    this.dataset['ready'] = '';
  }

  #showChapter({ id, sections }: ReadableChapter, progress: Progress): void {
    for (const section of sections) {
      for (const cell of this.querySelectorAll(`[data-cell="${section.id}"]`)) {
        cell.classList.toggle('on', progress.sections.has(section.id));
      }
    }
    const questions = sections.flatMap((section) => section.questions);
    const summary = summarize(progress, { sections: sections.map((one) => one.id), questions });
    const box = this.querySelector<HTMLElement>(`[data-chapter="${id}"]`);
    if (box) showBox(box, summary);
  }
}
