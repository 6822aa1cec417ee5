/** What figures must hold wherever they stand. Both functions run in the page. */
export interface Drawing {
  name: string;
  labels: number;
  /** Of the smallest text, in pixels. */
  smallest: number;
  faults: string[];
}

/** The shapes that each figure shows, as they are named; a drawing of one shape has no name. */
export const shapesShown = (): string[] =>
  [...document.querySelectorAll('figure:has(> .fig)')].map((figure) =>
    [...figure.querySelectorAll(':scope > .fig')]
      .filter((drawing) => drawing.checkVisibility())
      .map((drawing) => ['wide', 'tall'].find((name) => drawing.classList.contains(name)) ?? '')
      .join(),
  );

export interface FigureSteps {
  name: string;
  numbers: number[];
  /** Those of step 1 that wait for a press. */
  first: number[];
  /** Later ones that do not wait. */
  later: number[];
}

/** Per figure of a deck, the steps that do not stand as they should before the first press. */
export const stepsOfFigures = (): FigureSteps[] =>
  [...document.querySelectorAll('.fig')].map((figure) => {
    const steps = [...figure.querySelectorAll<SVGElement>('.step')];
    const isFragment = (step: SVGElement) => step.classList.contains('fragment');
    const number = (step: SVGElement) => Number(step.dataset.step);
    return {
      name: figure.querySelector('title')!.id.replace(/^slide-|-wide-title$/g, ''),
      numbers: [...new Set(steps.map(number))].sort(),
      first: steps.filter((step) => number(step) === 1 && isFragment(step)).map(number),
      later: steps.filter((step) => number(step) > 1 && !isFragment(step)).map(number),
    };
  });

/**
 * Measures every drawing that is shown, in the faces of the page, at each of its steps. A fault is a
 * label that leaves the sheet, touches another label, crosses the edge of a shape, or is crossed by a
 * line; and anything drawn that leaves the sheet.
 */
export function measureFigures(): Drawing[] {
  interface Area {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const LINES = '.f-line, .f-flow, .f-dots, .f-rule, .f-boundary, .f-stop, .f-cross, .f-tray';
  const CLOSED = '.f-crate, .f-plate, .f-slab, .f-hue, .f-window, .f-dim, .f-bar, .f-open';
  /** Above and below the letters, a face keeps room that is empty: it may overlap. */
  const EMPTY = 0.18;

  /** Nothing moves between the steps of a drawing: each thing is measured once. */
  const once = <Value>(measure: (element: Element) => Value) => {
    const known = new Map<Element, Value>();
    return (element: Element): Value => {
      if (!known.has(element)) known.set(element, measure(element));
      return known.get(element)!;
    };
  };
  const areaOf = once((element): Area => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const lettersOf = (element: Element): Area => {
    const { left, top, right, bottom } = areaOf(element);
    const empty = (bottom - top) * EMPTY;
    return { left, top: top + empty, right, bottom: bottom - empty };
  };
  const stepOf = once((element) =>
    Number(element.closest<SVGElement>('.step')?.dataset.step ?? -Infinity),
  );
  /** Straight lines have no height or no width: they touch too. */
  const touch = (one: Area, other: Area): boolean =>
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom;
  const within = (inner: Area, outer: Area, room: number): boolean =>
    inner.left >= outer.left + room &&
    inner.right <= outer.right - room &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom;
  const isAfter = (one: Element, other: Element): boolean =>
    Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

  const pointsOf = once((element): Area[] => {
    const path = element as SVGGeometryElement;
    const length = path.getTotalLength();
    const matrix = path.getScreenCTM();
    const points: Area[] = [];
    for (let at = 0; matrix && at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      points.push({ left: x, right: x, top: y, bottom: y });
    }
    return points;
  });

  /** Everything of a drawing that the faults are about. */
  function partsOf(svg: SVGSVGElement) {
    const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
      const lines = text.children.length > 0 ? [...text.children] : [text];
      return lines.map((line) => ({ text, line: line.textContent, area: lettersOf(line) }));
    });
    const shapes = [...svg.querySelectorAll(CLOSED)].map((shape) => ({
      shape,
      area: areaOf(shape),
    }));
    const paths = [...svg.querySelectorAll(LINES)].filter(
      (path) => path instanceof SVGGeometryElement,
    );
    return { texts, shapes, paths };
  }

  function faultsAt(svg: SVGSVGElement, all: ReturnType<typeof partsOf>, step: number): string[] {
    const faults: string[] = [];
    const isShown = (element: Element) => stepOf(element) <= step;
    const texts = all.texts.filter(({ text }) => isShown(text));
    const shapes = all.shapes.filter(({ shape }) => isShown(shape));
    const paths = all.paths.filter(isShown);
    const sheet = areaOf(svg);
    const scale = (sheet.right - sheet.left) / svg.viewBox.baseVal.width;
    for (const [index, { text, line, area }] of texts.entries()) {
      if (!within(area, sheet, 0)) faults.push(`“${line}” leaves the sheet`);
      for (const other of texts.slice(index + 1)) {
        if (other.text !== text && touch(area, other.area)) {
          faults.push(`“${line}” touches “${other.line}”`);
        }
      }
      const around = shapes.filter((other) => touch(area, other.area));
      for (const other of around) {
        const isCovered = isAfter(other.shape, text);
        if (isCovered) faults.push(`“${line}” is covered by ${other.shape.getAttribute('class')}`);
        const isHeld = within(area, other.area, 3 * scale);
        const holder = around.find(
          (candidate) => isAfter(candidate.shape, other.shape) && within(area, candidate.area, 0),
        );
        if (!isHeld && !holder) {
          faults.push(`“${line}” comes too near the edge of ${other.shape.getAttribute('class')}`);
        }
      }
      for (const path of paths) {
        const isBehind = around.some(
          ({ shape, area: cover }) => isAfter(shape, path) && within(area, cover, 0),
        );
        if (isBehind || !touch(areaOf(path), area)) continue;
        if (pointsOf(path).some((point) => touch(point, area)))
          faults.push(`“${line}” is crossed by ${path.getAttribute('class')}`);
      }
    }
    return faults;
  }

  /** Half a badge, or the bow of a ship, may reach eight units over the edge: a sheet has its margin. */
  function leaving(svg: SVGSVGElement): string[] {
    const { left, top, right, bottom } = areaOf(svg);
    const room = (8.5 * (right - left)) / svg.viewBox.baseVal.width;
    const sheet = {
      left: left - room,
      top: top - room,
      right: right + room,
      bottom: bottom + room,
    };
    return [...svg.querySelectorAll('path, rect, line, circle, ellipse, polygon, polyline')]
      .filter((drawn) => !drawn.closest('defs, clipPath, mask, marker, pattern'))
      .filter((drawn) => !within(areaOf(drawn), sheet, 0))
      .map((drawn) => `${drawn.tagName} ${drawn.getAttribute('class') ?? ''} leaves the sheet`);
  }

  return [...document.querySelectorAll<SVGSVGElement>('svg.fig')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .map((svg) => {
      const name = svg.querySelector('title')?.textContent ?? '';
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const sizes = [...svg.querySelectorAll('text, tspan')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      const steps = new Set(
        [...svg.querySelectorAll<SVGElement>('.step')].map(({ dataset }) => Number(dataset.step)),
      );
      const parts = partsOf(svg);
      const faults = [...(steps.size > 0 ? steps : [0])].flatMap((step) =>
        faultsAt(svg, parts, step).map((fault) => `${name}, step ${step}: ${fault}`),
      );
      const out = leaving(svg).map((fault) => `${name}: ${fault}`);
      const labels = svg.querySelectorAll('text').length;
      return { name, labels, smallest: Math.min(...sizes), faults: [...faults, ...out] };
    });
}
