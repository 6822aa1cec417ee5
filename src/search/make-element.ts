import type { Stretch } from './fold.ts';

/** An element with attributes and what stands in it; texts are only ever texts. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const marked = (stretches: readonly Stretch[]): (Node | string)[] =>
  stretches.map(({ text, marked: isMarked }) => (isMarked ? make('mark', {}, text) : text));
