import { draw } from './make-element.ts';

/** A drawing as wide as its place, in pixels, so that its words keep their size. */
export interface Frame {
  width: number;
  height: number;
}

/** Wide enough for its labels, whatever the page does. */
const NARROWEST = 240;
const WIDEST = 1100;

/** Of a sheet of A4, at the size of type on paper. */
const ON_PAPER = 640;

/** The page's root bears `data-paper` while it is being printed (show-report-element.ts). */
export function frameOf(place: HTMLElement, height: number): Frame {
  const width = place.closest('[data-paper]') ? ON_PAPER : Math.floor(place.clientWidth);
  return { width: Math.min(WIDEST, Math.max(NARROWEST, width)), height };
}

let made = 0;

/** A picture with a name and a description, for those who do not see it; the table says it all. */
export function chart(frame: Frame, title: string, description: string, ...shapes: Node[]) {
  const id = `chart-${++made}`;
  const { width, height } = frame;
  const named = { role: 'img', 'aria-labelledby': `${id}-title ${id}-text` };
  return draw(
    'svg',
    { class: 'chart', viewBox: `0 0 ${width} ${height}`, width, height, ...named },
    draw('title', { id: `${id}-title` }, title),
    draw('desc', { id: `${id}-text` }, description),
    ...shapes,
  );
}

/** Words in a drawing; `anchor` is SVG's text-anchor. */
export const label = (x: number, y: number, words: string, anchor = 'middle', className = '') =>
  draw('text', { x, y, 'text-anchor': anchor, class: className || undefined }, words);

/** One bar of a row of them, standing on `foot`. */
export const column = (x: number, foot: number, width: number, height: number) =>
  draw('rect', { class: 'column', x, y: foot - height, width, height });

export const rule = (x1: number, x2: number, y: number, className = 'rule') =>
  draw('line', { class: className, x1, x2, y1: y, y2: y });

/** Which of `count` places bear a label where each label needs `room` of `width`: the last always. */
export function labelled(count: number, width: number, room: number): (place: number) => boolean {
  const step = Math.max(1, Math.ceil((count * room) / width));
  return (place) => (count - 1 - place) % step === 0;
}
