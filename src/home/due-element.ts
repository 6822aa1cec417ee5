import { fillHoles } from './fill-holes.ts';

/** Says under the crane how many questions are to be reviewed today; nothing when there are none. */
export function showDue(course: HTMLElement, count: number): void {
  const line = course.querySelector<HTMLElement>('[data-due]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  const words = link.dataset[count === 1 ? 'one' : 'many'] ?? '';
  link.textContent = fillHoles(words, { count: String(count) });
  line.hidden = count === 0;
}
