import { slidesOf } from '../slides-element.ts';
import { inkName, pathOf, type Ink, type Stroke } from './ink.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** What a slide's drawing is kept under. */
export const nameOf = (slide: HTMLElement): string =>
  inkName(slide.dataset['chapter'] ?? '', slide.id);

/** The svg over a slide's sheet, made when something is first drawn there. */
export function layerOf(slide: HTMLElement): SVGSVGElement {
  const found = slide.querySelector<SVGSVGElement>(':scope > svg.ink');
  if (found) return found;
  const layer = document.createElementNS(namespace, 'svg');
  layer.setAttribute('class', 'ink');
  layer.setAttribute('viewBox', '0 0 1280 720');
  layer.setAttribute('aria-hidden', 'true');
  slide.append(layer);
  return layer;
}

/** Shows all strokes of a slide; the last one may still be growing. */
export function drawOn(slide: HTMLElement, strokes: readonly Stroke[]): void {
  layerOf(slide).replaceChildren(...strokes.map(drawn));
}

/** The edge lets a line be seen on whatever it crosses. */
export function drawn(stroke: Stroke): SVGGElement {
  const group = document.createElementNS(namespace, 'g');
  group.setAttribute('class', `ink-${stroke.colour}${stroke.thick ? ' thick' : ''}`);
  group.append(...['edge', 'core'].map((name) => pathNamed(name, pathOf(stroke))));
  return group;
}

function pathNamed(name: string, d: string): SVGPathElement {
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('class', name);
  path.setAttribute('d', d);
  return path;
}

/** Puts every slide's drawing on it, and takes off what is there no more. */
export function drawAll(root: ParentNode, ink: Ink): void {
  for (const slide of slidesOf(root)) {
    const strokes = ink[nameOf(slide)] ?? [];
    if (strokes.length > 0 || slide.querySelector(':scope > svg.ink')) drawOn(slide, strokes);
  }
}
