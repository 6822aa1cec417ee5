import { around, boxOn } from './screen-element.ts';
import type { Box } from '../../ui/zoom.ts';

/** What of a slide can be enlarged, in its order. */
export const enlargeable = (slide: ParentNode): HTMLElement[] => [
  ...slide.querySelectorAll<HTMLElement>('.sheet :is(.listing, .figure, .image, .table)'),
];

/** The box of what a block shows, in pixels of its slide: code as wide as its longest line. */
export function contentBox(slide: Element, block: Element): Box {
  const code = block.querySelector('pre');
  if (code) return boxOn(slide, codeBox(block, code));
  const drawing = [...block.querySelectorAll<SVGSVGElement>('svg.fig')].find(
    (svg) => svg.getClientRects().length > 0,
  );
  if (drawing) return boxOn(slide, drawnBox(drawing));
  const part = block.querySelector('img, table') ?? block;
  return boxOn(slide, part.getBoundingClientRect());
}

/** The file's name and the lines, without the captions, and as much room after them as before. */
function codeBox(block: Element, code: Element): Box {
  const file = block.querySelector('.file');
  const frame = around([code, ...(file ? [file] : [])].map((part) => part.getBoundingClientRect()));
  const texts = [...block.querySelectorAll('.line, .file')].map(textBox);
  const text = around(texts.filter(({ width }) => width > 0));
  const before = Math.max(0, text.left - frame.left);
  const width = text.left + text.width + Math.min(before, 40) - frame.left;
  return { ...frame, width: Math.min(frame.width, Math.max(width, frame.width / 4)) };
}

function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** What is drawn, without the empty edge of its sheet; parts that are still hidden count. */
function drawnBox(drawing: SVGSVGElement): Box {
  const { x, y, width, height } = drawing.getBBox();
  const matrix = drawing.getScreenCTM();
  if (!matrix || width === 0) return drawing.getBoundingClientRect();
  const from = new DOMPoint(x, y).matrixTransform(matrix);
  const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}
