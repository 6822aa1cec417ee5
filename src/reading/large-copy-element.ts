import { fitted, type Box } from '../ui/zoom.ts';

/** A copy to be seen large. */
export interface Copy {
  node: HTMLElement | SVGElement;
  /** Its size is told by its text; a drawing's by itself. */
  isText: boolean;
  /** Classes that style it where it stands. */
  className: string;
  /** Of a drawing, in its own units. */
  size?: { width: number; height: number };
}

/** A copy of the figure, the table or the file that stands in `origin`. */
export function copyOf(origin: HTMLElement, frame: Box): Copy {
  const drawing = clearest([...origin.querySelectorAll<SVGSVGElement>(':scope > svg')], frame);
  if (drawing) return copied(drawing, '', sizeOf(drawing));
  const image = origin.querySelector<HTMLImageElement>(':scope > img');
  if (image) {
    const { naturalWidth, naturalHeight, width, height } = image;
    return copied(image, '', { width: naturalWidth || width, height: naturalHeight || height });
  }
  const figure = origin.closest<HTMLElement>('figure, .table')!;
  return copied(figure.querySelector<HTMLElement>('table, pre')!, figure.className);
}

/** Of a wide and a tall drawing, the one whose words are larger in this window. */
function clearest(drawings: SVGSVGElement[], frame: Box): SVGSVGElement | undefined {
  const scale = (drawing: SVGSVGElement) =>
    fitted({ left: 0, top: 0, ...sizeOf(drawing) }, frame, 0).scale;
  return drawings.sort((one, other) => scale(other) - scale(one))[0];
}

const sizeOf = ({ viewBox: { baseVal } }: SVGSVGElement) => ({
  width: baseVal.width,
  height: baseVal.height,
});

function copied(
  node: HTMLElement | SVGElement,
  className: string,
  size?: { width: number; height: number },
): Copy {
  const copy = node.cloneNode(true) as typeof node;
  rename(copy);
  return { node: copy, isText: size === undefined, className, ...(size && { size }) };
}

/** The page has its ids still: those of the copy, and what names them, are others. */
function rename(copy: Element): void {
  const other = (id: string) => `large-${id}`;
  for (const part of copy.querySelectorAll('[id]')) part.id = other(part.id);
  for (const name of ['aria-labelledby', 'aria-describedby', 'popovertarget']) {
    for (const part of [copy, ...copy.querySelectorAll(`[${name}]`)]) {
      const ids = part.getAttribute(name)?.split(' ');
      if (ids) part.setAttribute(name, ids.map(other).join(' '));
    }
  }
}
