import { linesOf, outlined, widthOf, type FaceName } from './lettering.ts';

/** Pixels: the picture of a link, in the shape that networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What is painted on a chapter's picture. */
export interface ChapterCard {
  /** Typeset, as all texts here. */
  course: string;
  title: string;
  number: number;
  plate: { code: string; digit: number };
  /** CSS colours of the chapters, the first one's first. */
  hues: readonly string[];
}

export interface CourseCard {
  title: string;
  /** Numbers of the chapters that can be read. */
  numbers: readonly number[];
  hues: readonly string[];
}

const { width, height } = cardSize;
const hueOf = (hues: readonly string[], number: number): string =>
  hues[(number - 1) % hues.length]!;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
const path = (data: string, fill = '#fff'): string => `<path d="${data}" fill="${fill}"/>`;
const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;

const DEEP = 'rgb(0 0 0/.34)';
const HOLE = 'rgb(0 0 0/.5)';

/** A container from the side, as `.box` of the pages: ribs, two rails, a casting at each corner. */
function box(x: number, y: number, w: number, h: number, hue: string, unit: number): string {
  const ribs: string[] = [];
  for (let at = 10 * unit; at < w - 2 * unit; at += 21 * unit) {
    ribs.push(rect(x + at, y, 2 * unit, h, 'rgb(0 0 0/.13)'));
    if (at + 11 * unit < w) ribs.push(rect(x + at + 9 * unit, y, 2 * unit, h, 'rgb(255 255 255/.07)')); // prettier-ignore
  }
  const casting = 14 * unit;
  const rail = 7 * unit;
  const corners = [x, x + w - casting].flatMap((left) =>
    [y, y + h - casting].map(
      (top) =>
        rect(left, top === y ? top + rail : top, casting, casting - rail, DEEP) +
        rect(left + 4 * unit, top + 5 * unit, 6 * unit, 4 * unit, HOLE),
    ),
  );
  const rails = [y, y + h - rail].map((top) => rect(x, top, w, rail, DEEP));
  return [rect(x, y, w, h, hue), ...ribs, ...rails, ...corners].join('');
}

interface Room {
  x: number;
  /** Pixels from the top to the middle of all its lines. */
  middle: number;
  width: number;
  /** From the largest that may be to the smallest. */
  sizes: number[];
}

/** A title in the largest size in which it keeps to its room; one that breaks, breaks after a comma. */
function title(text: string, { x, middle, width: room, sizes }: Room): string {
  const narrow = (lines: string[], size: number) =>
    lines.length <= 3 && lines.every((line) => widthOf(line, size, 'head') <= room);
  const cut = (size: number) => {
    const phrases = text.split(/(?<=,) /);
    const words = linesOf(text, room, size, 'head');
    return words.length > 1 && narrow(phrases, size) ? phrases : words;
  };
  const size = sizes.find((one) => narrow(cut(one), one)) ?? sizes.at(-1)!;
  const lines = cut(size);
  const first = middle + (0.7 - (lines.length - 1)) * 0.5 * size;
  return lines
    .map((line, index) => path(write(line, 'head', size, x, first + index * size)))
    .join('');
}

const write = (text: string, face: FaceName, size: number, x: number, y: number): string =>
  outlined(text, { x, y, size, face });

/** The code of a chapter and its check digit in a frame, ending at `right`. */
function plate({ code, digit }: ChapterCard['plate'], right: number, y: number): string {
  const size = 54;
  const frame = { width: 46, height: 58 };
  const left = right - frame.width;
  const digitX = left + (frame.width - widthOf(String(digit), size, 'stencil')) / 2;
  const codeX = left - 18 - widthOf(code, size, 'stencil');
  return (
    path(write(code, 'stencil', size, codeX, y)) +
    path(write(String(digit), 'stencil', size, digitX, y)) +
    `<rect x="${left}" y="${y - 48}" width="${frame.width}" height="${frame.height}" fill="none" stroke="#fff" stroke-width="4"/>`
  );
}

/** A chapter's picture, an SVG that needs no face: its painted container, seen from the side. */
export function chapterCard(card: ChapterCard): string {
  const number = twoDigits(card.number);
  const size = 520;
  const left = 64;
  const titleX = left + widthOf(number, size, 'stencil') + 56;
  return svg(
    box(0, 0, width, height, hueOf(card.hues, card.number), 3) +
      path(write(number, 'stencil', size, left, 315 + 0.35 * size)) +
      path(write(card.course, 'head', 30, titleX, 112), 'rgb(255 255 255/.86)') +
      title(card.title, {
        x: titleX,
        middle: 312,
        width: width - 72 - titleX,
        sizes: [104, 92, 80, 70, 60],
      }) +
      plate(card.plate, width - 72, 542),
  );
}

const SEA = '#06151f';

/** The course's picture: its name, its title, and its chapters on the quay. */
export function courseCard({ title: text, numbers, hues }: CourseCard): string {
  const [left, right, ground] = [72, width - 72, 558];
  const gap = 10;
  const each = (right - left - gap * (numbers.length - 1)) / Math.max(numbers.length, 6);
  const boxes = numbers.map((number, index) => {
    const x = left + index * (each + gap);
    const digits = twoDigits(number);
    const digitsX = x + (each - widthOf(digits, 64, 'stencil')) / 2;
    return (
      box(x, ground - 110, each, 110, hueOf(hues, number), 1) +
      path(write(digits, 'stencil', 64, digitsX, ground - 33))
    );
  });
  return svg(
    rect(0, 0, width, height, SEA) +
      path(write('QUAI', 'stencil', 150, left, 174)) +
      title(text, { x: left, middle: 300, width: right - left, sizes: [88, 78, 68, 58] }) +
      boxes.join('') +
      rect(0, ground, width, 14, '#e8f0f1'),
  );
}
