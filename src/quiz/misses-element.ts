/**
 * Of the foreseen wrong answers that the page explains, shows the reader's alone; it may be none
 * (-1). Without a place, all of them, as long as nothing is checked.
 */
export function tellMiss(fields: HTMLFieldSetElement, place?: number): void {
  const list = fields.closest('quiz-question')!.querySelector<HTMLElement>('[data-misses]');
  const misses = list?.querySelectorAll<HTMLElement>('[data-miss]') ?? [];
  for (const [index, miss] of misses.entries())
    miss.hidden = place !== undefined && place !== index;
  if (list) list.hidden = place === -1;
}
