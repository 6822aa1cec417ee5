type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Node | string | undefined;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; an attribute that is undefined is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  return dress(document.createElement(name), attributes, children);
}

/** The same for a drawing. */
export const draw = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Name] => dress(document.createElementNS(SVG, name), attributes, children);

function dress<Made extends Element>(
  element: Made,
  attributes: Attributes,
  children: Child[],
): Made {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, `${value}`);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A quiet button that says what it does; `label` says it to whoever does not see where it stands. */
export function button(words: string, label: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'quietly', 'aria-label': label }, words);
  made.addEventListener('click', press);
  return made;
}

export const link = (href: string, words: string): HTMLAnchorElement => make('a', { href }, words);

/** A share of a whole, in [0, 1], drawn beside the number that says it. */
export const bar = (share: number): SVGElement =>
  draw(
    'svg',
    { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    draw('rect', { class: 'whole', width: 100, height: 10 }),
    draw('rect', { class: 'share', width: Math.round(share * 1000) / 10, height: 10 }),
  );
