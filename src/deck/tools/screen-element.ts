import { fillHoles } from '../../i18n/holes.ts';
import { sheet } from '../sheet.ts';
import type { Point } from './ink.ts';
import type { Box } from '../../ui/zoom.ts';

/** How long a sentence stands on the screen, in milliseconds. */
const shownFor = 5000;

let hiding: number | undefined;

/** Says a prepared sentence (ToolBars.astro): to all, or to screen readers alone. */
export function announce(
  name: string,
  values: Record<string, string | number> = {},
  visible = true,
): void {
  const status = document.querySelector<HTMLElement>('.tool-status');
  if (!status) return;
  window.clearTimeout(hiding);
  status.textContent = fillHoles(status.dataset[name] ?? '', values);
  status.classList.toggle('spoken', !visible);
  if (visible) hiding = window.setTimeout(() => (status.textContent = ''), shownFor);
}

/** How many pixels of the window one of a slide has. */
export const scaleOf = (slide: Element): number =>
  slide.getBoundingClientRect().width / sheet.width;

/** A place in the window, as pixels of a slide: through the svg over it, however it is enlarged. */
export function placeOn(layer: SVGSVGElement, { x, y }: Point): Point {
  const matrix = layer.getScreenCTM();
  if (!matrix) return { x, y };
  const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  return { x: point.x, y: point.y };
}

/** A box in the window, as pixels of a slide that is not enlarged. */
export function boxOn(slide: Element, box: Box): Box {
  const { left, top } = slide.getBoundingClientRect();
  const scale = scaleOf(slide);
  return {
    left: (box.left - left) / scale,
    top: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  };
}

/** Where the deck stands. */
export const roomOf = (root: Element): HTMLElement =>
  root.closest<HTMLElement>('.room') ?? document.body;

/** While something is on, a touch that moves is the tool's, not a swipe to the next slide. */
export function keepSwipes(root: Element, reason: string, on: boolean): void {
  const reasons = new Set((root.getAttribute('data-prevent-swipe') ?? '').split(' '));
  reasons.delete('');
  if (on) reasons.add(reason);
  else reasons.delete(reason);
  if (reasons.size > 0) root.setAttribute('data-prevent-swipe', [...reasons].join(' '));
  else root.removeAttribute('data-prevent-swipe');
}

/** Makes a bar's buttons act by the word in `data-act`. */
export function startBar(bar: HTMLElement, press: (act: string) => void): void {
  bar.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-act]');
    if (button) press(button.dataset['act'] ?? '');
  });
}
