import { searchKeys } from './keys.ts';

/**
 * The arrows go from the field through the results and back; a letter typed on a result goes on in
 * the field. Tab reaches the other links of each result.
 */
export function move(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey) return;
  const onField = target === field;
  const inList = list.contains(target as Node);
  const by = key === searchKeys.next ? 1 : key === searchKeys.previous ? -1 : undefined;
  if (by !== undefined) {
    if (!onField && !inList) return;
    event.preventDefault();
    step(by, target as Element, field, list);
  } else if (inList && key.length === 1 && key !== ' ') {
    field.focus(); // before the letter arrives
  }
}

function step(by: number, from: Element, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLElement>('.hit-link')];
  const own = from.closest('.hit')?.querySelector<HTMLElement>('.hit-link');
  const place = (own ? links.indexOf(own) : -1) + by;
  const to = place < 0 ? field : links[Math.min(place, links.length - 1)];
  to?.focus();
}
