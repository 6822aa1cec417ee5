/** An element with its class and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** All that matches, as a list that stays while the document changes. */
export const all = <Kind extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Kind[] => [...root.querySelectorAll<Kind>(selector)];

export function removeAll(root: ParentNode, selector: string): void {
  for (const element of root.querySelectorAll(selector)) element.remove();
}
