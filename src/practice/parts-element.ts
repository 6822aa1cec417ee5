/** A named place of the page, which the build made. */
export const at = (root: ParentNode, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-at="${name}"]`)!;

/** A new copy of what a template of the page holds. */
export const copyOf = (name: string): HTMLElement =>
  document.importNode(
    document.querySelector<HTMLTemplateElement>(`template[data-of="${name}"]`)!.content,
    true,
  ).firstElementChild as HTMLElement;

/** Writes a text only when it is another one: a live region speaks at every write. */
export function tell(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
