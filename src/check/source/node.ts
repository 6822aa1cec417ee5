import type { Node } from '../../markdown/tree.ts';
import type { Place } from '../problem.ts';

interface Point {
  line: number;
  column: number;
  offset: number;
}

interface Span {
  start: Point;
  end: Point;
}

/** Where a node stands; one that was made while reading stands where its first child does. */
export function spanOf(node: Node): Span {
  if (node.position !== undefined) return node.position as Span;
  const first = node.children?.[0];
  const last = node.children?.at(-1);
  if (first === undefined || last === undefined) return { start: ORIGIN, end: ORIGIN };
  return { start: spanOf(first).start, end: spanOf(last).end };
}

const ORIGIN: Point = { line: 1, column: 1, offset: 0 };

export const placeOf = (file: string, node: Node): Place => {
  const { line, column } = spanOf(node).start;
  return { file, line, column };
};

/** The place of an offset in a source. */
export function placeAt(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: [...before.at(-1)!].length + 1 };
}

/** The offset of a line and a column counted in characters. */
export function offsetAt(source: string, line: number, column: number): number {
  const lines = source.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
}
