/**
 * Of the foreseen wrong answers that the page explains, shows the reader's alone; it may be none
 * (-1), in the reader's own words. Without a place, all of them, as long as nothing is checked.
 */
export function tellMiss(fields: HTMLFieldSetElement, place?: number, typed?: string): void {
  const list = fields.closest('quiz-question')!.querySelector<HTMLElement>('[data-misses]');
  const misses = list?.querySelectorAll<HTMLElement>('[data-miss]') ?? [];
  for (const [index, miss] of misses.entries())
    tellOne(miss, place === undefined || place === index, typed);
  if (list) list.hidden = place === -1;
}

function tellOne(miss: HTMLElement, shown: boolean, typed: string | undefined): void {
  miss.hidden = !shown;
  const given = miss.querySelector<HTMLElement>('.fact code');
  if (!shown || given === null) return;
  given.dataset['foreseen'] ??= given.textContent;
  given.textContent = typed ?? given.dataset['foreseen'];
}
