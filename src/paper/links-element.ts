import { all, make } from './make-element.ts';

/** A link's words cannot be pressed on paper: a number leads to its address at the end. */
export function numberLinks(main: HTMLElement, heading: string): void {
  const numbers = new Map<string, number>();
  for (const link of all<HTMLAnchorElement>(main, 'a[href]')) {
    if (!/^https?:/.test(link.protocol) || link.origin === location.origin) continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    link.after(make('sup', 'link-no', String(number)));
  }
  if (numbers.size > 0) main.append(listOf(numbers.keys(), heading));
}

function listOf(addresses: Iterable<string>, heading: string): HTMLElement {
  const list = make('ol', 'addresses');
  for (const address of addresses) {
    const link = make('a', '', address);
    link.href = address;
    list.append(make('li', '', link));
  }
  const title = make('h2', '', heading);
  return make('section', 'paper-end', title, list);
}
