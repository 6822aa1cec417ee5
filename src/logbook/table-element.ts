import { make } from './make-element.ts';

export type Cell = Node | string;

export interface TableOf {
  /** Said to screen readers, and what the table's own scrolling is called. */
  title: string;
  heads: readonly string[];
  /** The first cell of a row is its header. */
  rows: readonly (readonly Cell[])[];
  /** The last row, where the rows add up. */
  total?: readonly Cell[] | undefined;
  className?: string;
}

/** A table that scrolls by itself where the page is narrower. */
export function makeTable({ title, heads, rows, total, className = '' }: TableOf): HTMLElement {
  const head = make('tr', {}, ...heads.map((one) => make('th', { scope: 'col' }, one)));
  const table = make(
    'table',
    {},
    make('caption', { class: 'sr' }, title),
    make('thead', {}, head),
    make('tbody', {}, ...rows.map(rowOf)),
    total && make('tfoot', {}, rowOf(total)),
  );
  const group = { role: 'group', tabindex: '0', 'aria-label': title };
  return make('div', { class: `table ${className}`.trim(), ...group }, table);
}

const rowOf = ([first = '', ...rest]: readonly Cell[]): HTMLTableRowElement =>
  make('tr', {}, make('th', { scope: 'row' }, first), ...rest.map((cell) => make('td', {}, cell)));
