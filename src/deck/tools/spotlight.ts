/** Lines that are pointed out, counted from 0: `to` is where the last press was. */
export interface Range {
  from: number;
  to: number;
}

/** The range after a line is pressed; with Shift it reaches from where it began. Pressed alone again, none. */
export function pressedLine(
  range: Range | undefined,
  line: number,
  reach: boolean,
): Range | undefined {
  if (range && reach) return { from: range.from, to: line };
  if (range?.from === line && range.to === line) return undefined;
  return { from: line, to: line };
}

/** The range one line up or down; with `reach` it grows or shrinks at its end. It stays in the block. */
export function moved(range: Range, by: 1 | -1, count: number, reach: boolean): Range {
  const to = Math.min(count - 1, Math.max(0, range.to + by));
  return reach ? { from: range.from, to } : { from: to, to };
}

export const covers = ({ from, to }: Range, line: number): boolean =>
  line >= Math.min(from, to) && line <= Math.max(from, to);

/** Keeps a range that was kept elsewhere inside a block of so many lines. */
export const fits = ({ from, to }: Range, count: number): boolean =>
  from >= 0 && to >= 0 && from < count && to < count;
