import { sentence } from '../quiz/sentence.ts';

type Values = Record<string, number | string>;

/** Fills every sentence that the page brought as `data-template` with the values that stand now. */
export function fillIn(root: HTMLElement, values: Values): void {
  const language = root.closest<HTMLElement>('[lang]')!.lang;
  for (const node of root.querySelectorAll<HTMLElement>('[data-template]'))
    node.textContent = sentence(node.dataset['template'], language, values);
}

/** Of the parts of a page that exclude each other (`data-view`), shows one. */
export function showView(root: HTMLElement, name: string): HTMLElement {
  const views = [...root.querySelectorAll<HTMLElement>('[data-view]')];
  for (const view of views) view.hidden = view.dataset['view'] !== name;
  return views.find((view) => !view.hidden)!;
}

/** Moves the reader to a heading that can take the focus (`tabindex="-1"`). */
export function goTo(view: HTMLElement): void {
  view.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}
