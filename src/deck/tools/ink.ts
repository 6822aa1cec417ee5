import { isRecord } from '../parse.ts';
import { sheet } from '../sheet.ts';

/** A point of a sheet, in its pixels: 1280 by 720, whatever the window. */
export interface Point {
  x: number;
  y: number;
}

/** One line drawn in one go. */
export interface Stroke {
  colour: 1 | 2;
  thick: boolean;
  points: readonly Point[];
}

/** What is drawn, by the name of the slide (see `inkName`). */
export type Ink = Readonly<Record<string, readonly Stroke[]>>;

/** Beyond these, nothing is kept for a reload: some 2 MB of the 5 that a site has for a tab. */
export const inkLimits = { slides: 300, strokes: 400, points: 2000, allPoints: 150_000 } as const;

/** Ids are unique in a chapter; a composed deck has slides of several. */
export const inkName = (chapter: string, slide: string): string => `${chapter}/${slide}`;

const isPlace = (value: unknown, length: number): value is number =>
  typeof value === 'number' && value >= -length && value <= 2 * length;

/** Reads what was stored: `[[colour, thick, x, y, x, y, …], …]` a slide. What is no stroke is left out. */
export function parseInk(value: unknown): Ink {
  if (!isRecord(value)) return {};
  const slides = Object.entries(value).slice(0, inkLimits.slides);
  const known = slides.flatMap(([name, strokes]) => {
    if (!/^[a-z0-9-]+\/[a-z0-9.-]+$/.test(name) || !Array.isArray(strokes)) return [];
    const read = strokes.slice(0, inkLimits.strokes).flatMap(parseStroke);
    return read.length > 0 ? [[name, read] as const] : [];
  });
  return Object.fromEntries(known);
}

function parseStroke(value: unknown): Stroke[] {
  if (!Array.isArray(value) || value.length < 4 || value.length > 2 + 2 * inkLimits.points)
    return [];
  const [colour, thick, ...places] = value as unknown[];
  if ((colour !== 1 && colour !== 2) || (thick !== 0 && thick !== 1)) return [];
  if (places.length % 2 !== 0) return [];
  if (!places.every((place, at) => isPlace(place, at % 2 === 0 ? sheet.width : sheet.height)))
    return [];
  const numbers = places;
  const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1]! }] : []));
  return [{ colour, thick: thick === 1, points }];
}

/** What is stored; undefined when it is more than the limits allow. */
export function writtenInk(ink: Ink): Record<string, number[][]> | undefined {
  const slides = Object.entries(ink).filter(([, strokes]) => strokes.length > 0);
  const points = slides.flatMap(([, strokes]) => strokes.map((stroke) => stroke.points.length));
  const fits =
    slides.length <= inkLimits.slides &&
    slides.every(([, strokes]) => strokes.length <= inkLimits.strokes) &&
    points.reduce((sum, count) => sum + count, 0) <= inkLimits.allPoints;
  if (!fits) return undefined;
  return Object.fromEntries(slides.map(([name, strokes]) => [name, strokes.map(writtenStroke)]));
}

const writtenStroke = ({ colour, thick, points }: Stroke): number[] => [
  colour,
  thick ? 1 : 0,
  ...points.flatMap(({ x, y }) => [tenth(x), tenth(y)]),
];

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A hand moves less than this between two points that are worth keeping. */
const nearest = 2;

/** The stroke with one point more; points that add nothing, or that are too many, are left out. */
export function extended(stroke: Stroke, point: Point): Stroke {
  const last = stroke.points.at(-1);
  const isNear = last !== undefined && distance(last, point) < nearest;
  if (isNear || stroke.points.length >= inkLimits.points) return stroke;
  return { ...stroke, points: [...stroke.points, point] };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Strokes that do not come near a point: the eraser takes whole strokes. */
export const without = (strokes: readonly Stroke[], at: Point, reach: number): readonly Stroke[] =>
  strokes.some((stroke) => touches(stroke, at, reach))
    ? strokes.filter((stroke) => !touches(stroke, at, reach))
    : strokes;

const touches = ({ points }: Stroke, at: Point, reach: number): boolean =>
  points.some((point, index) => toSegment(at, points[index - 1] ?? point, point) <= reach);

/** How far a point is from the line between two others. */
function toSegment(at: Point, from: Point, to: Point): number {
  const length = distance(from, to);
  if (length === 0) return distance(at, from);
  const along =
    ((at.x - from.x) * (to.x - from.x) + (at.y - from.y) * (to.y - from.y)) / length ** 2;
  const share = Math.min(1, Math.max(0, along));
  return distance(at, {
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  });
}

/** An SVG path through the middles of a stroke's points, so that corners are round; a dot for one. */
export function pathOf({ points }: Stroke): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const start = `M${pair(first)}`;
  if (rest.length === 0) return `${start}h0.1`;
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    return `Q${pair(point)} ${pair({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `${start}${curves.join('')}L${pair(rest.at(-1)!)}`;
}

const pair = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;
