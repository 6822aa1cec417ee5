type Point = [x: number, y: number];

const HEAD = 11;
const HALF_HEAD = 5;

const round = (value: number): number => Math.round(value * 10) / 10;
const write = ([x, y]: Point): string => `${round(x)},${round(y)}`;

/** Reads points as SVG writes them: `x,y x,y`. */
const read = (points: string): Point[] =>
  points.split(' ').map((point) => point.split(',').map(Number) as Point);

/**
 * An arrow as the points of its line and of its head. The head is a triangle computed from the last
 * two points, since an SVG marker needs an id, and ids collide when a drawing stands twice on a page.
 * @throws when there are fewer than two points, or the last two are the same.
 */
export function arrow(points: string): { line: string; head: string } {
  const path = read(points);
  const tip = path.at(-1);
  const from = path.at(-2);
  if (!tip || !from) throw new Error('An arrow needs at least two points.');
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
  if (length === 0) throw new Error(`An arrow ends twice at ${write(tip)}.`);
  const [x, y]: Point = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const base: Point = [tip[0] - x * HEAD, tip[1] - y * HEAD];
  const left: Point = [base[0] - y * HALF_HEAD, base[1] + x * HALF_HEAD];
  const right: Point = [base[0] + y * HALF_HEAD, base[1] - x * HALF_HEAD];
  return {
    line: [...path.slice(0, -1), base].map(write).join(' '),
    head: [tip, left, right].map(write).join(' '),
  };
}
