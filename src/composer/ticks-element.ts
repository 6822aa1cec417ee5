import { duration } from '../i18n/duration.ts';
import { fillHoles } from '../i18n/holes.ts';
import { minutesOfAll } from './course.ts';
import { boxesOf } from './course-element.ts';
import type { ChosenChapter } from './resolve.ts';
import type { Extra } from './session.ts';
import { at } from './words-element.ts';

/** A chapter's box ticks all of its sections, or none. */
export function spreadTick(box: HTMLInputElement): void {
  if (box.name !== 'chapters') return;
  for (const section of boxesOf(box.closest('li')!)) section.checked = box.checked;
}

/** Shows each chapter's tick, time and count, as its sections are ticked. */
export function showTicks(
  form: HTMLElement,
  chosen: readonly ChosenChapter[],
  without: readonly Extra[],
): void {
  const list = at(form, 'chapters');
  const items = [...list.querySelectorAll<HTMLElement>('li[data-chapter]')];
  for (const [index, item] of items.entries()) {
    const boxes = boxesOf(item);
    const { sections = [] } =
      chosen.find((one) => one.chapter.id === item.dataset['chapter']) ?? {};
    const tick = item.querySelector<HTMLInputElement>('[name="chapters"]')!;
    tick.checked = sections.length > 0;
    tick.indeterminate = sections.length > 0 && sections.length < boxes.length;
    const time = duration(minutesOfAll(sections, without), document.documentElement.lang);
    at(item, 'time').textContent = sections.length > 0 ? time : '';
    at(item, 'count').textContent = countIn(list, sections.length, boxes.length);
    const [up, down] = item.querySelectorAll<HTMLButtonElement>('[data-move]');
    up!.setAttribute('aria-disabled', String(index === 0));
    down!.setAttribute('aria-disabled', String(index === items.length - 1));
  }
}

function countIn({ dataset }: HTMLElement, n: number, total: number): string {
  const { all = '', some = '', none = '' } = dataset;
  if (n === 0) return fillHoles(none, { total });
  return fillHoles(n === total ? all : some, { n, total });
}
