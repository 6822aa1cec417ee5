/** Shows the one verdict that the page prepared for a row in this case; it may have none. */
export function showVerdict(row: HTMLElement, now: string): void {
  for (const verdict of row.querySelectorAll<HTMLElement>('.verdict')) {
    verdict.hidden = verdict.dataset['when'] !== now;
    if (!verdict.hidden) row.dataset['result'] = verdict.className;
  }
}

export function hideVerdict(row: HTMLElement): void {
  delete row.dataset['result'];
  for (const verdict of row.querySelectorAll<HTMLElement>('.verdict')) verdict.hidden = true;
}
