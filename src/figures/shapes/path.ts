export type Point = readonly [x: number, y: number];

const HEAD = 11;
const HALF_HEAD = 5;

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** A path through points, for lines that turn. */
export const polyline = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('');

/**
 * An arrow as two paths. The head is a triangle computed from the last two points, since an SVG
 * marker needs an id, and ids collide when a drawing stands twice on a page.
 * @throws when there are fewer than two points, or the last two are the same.
 */
export function arrow(points: readonly Point[]): { line: string; head: string } {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!tip || !from) throw new Error('An arrow needs at least two points.');
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
  if (length === 0) throw new Error(`An arrow ends twice at ${at(tip)}.`);
  const [x, y]: Point = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const base: Point = [tip[0] - x * HEAD, tip[1] - y * HEAD];
  const left: Point = [base[0] - y * HALF_HEAD, base[1] + x * HALF_HEAD];
  const right: Point = [base[0] + y * HALF_HEAD, base[1] - x * HALF_HEAD];
  return {
    line: polyline([...points.slice(0, -1), base]),
    head: `${polyline([tip, left, right])}z`,
  };
}
