import { expect, test, type Page } from 'playwright/test';
import { figureWords, type FigureName } from '../../src/figures/catalogue.ts';
import { chapters, locales, pagesOfTexts } from '../support/deck.ts';
import { deep, languagesOf } from '../support/matrix.ts';

const texts = locales.flatMap(pagesOfTexts);
/** On slides, languages take turns in the short run. */
const addresses = chapters.flatMap((id, place) =>
  languagesOf(place).map((locale) => `${locale}/${id}/`),
);
/**
 * A page beside its margins, the page that type sizes are promised for, the narrowest screen. A drawing
 * is only scaled from 350 to 320 pixels, and both languages draw the same shapes: the short run takes
 * languages by turns, and the narrowest screen is for the deep one.
 */
const widthsOf = (address: string, place: number) =>
  deep
    ? [1280, 350, 320]
    : languagesOf(place).some((lang) => address.startsWith(lang))
      ? [1280, 350]
      : [350];

for (const [place, address] of texts.entries()) {
  test(`/${address}: labels stand clear and can be read, in one shape at each width`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widthsOf(address, place % pagesOfTexts('fr').length)) {
      await page.setViewportSize({ width, height: 800 });
      const drawings = await page.evaluate(measureFigures);
      expect(drawings.length).toBeGreaterThan(0);
      expect(
        drawings.flatMap(({ faults }) => faults),
        `${width} px`,
      ).toEqual([]);
      for (const { name, smallest, labels } of drawings) {
        expect(smallest, `${name}: the smallest text, in px`).toBeGreaterThanOrEqual(11.5);
        expect(labels, `${name}: labels`).toBeLessThanOrEqual(12);
      }
      const shape = width === 1280 ? 'wide' : 'tall';
      const shapes = await page.evaluate(shapesShown);
      expect(
        shapes.filter((shown) => shown !== shape && shown !== ''),
        `${width} px`,
      ).toEqual([]);
    }
  });
}

for (const address of addresses) {
  test(`/${address}slides/ shows figures that can be read from the back`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${address}slides/?view=print`);
    await page.locator('.fig').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const drawings = await page.evaluate(measureFigures);
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { name, smallest } of drawings) {
      expect(smallest, `${name}: the smallest text, in px`).toBeGreaterThanOrEqual(22);
    }
  });

  test(`/${address}slides/ builds figures up: step 1 is there, the others come`, async ({
    page,
  }) => {
    await page.goto(`${address}slides/`);
    await page.locator('.reveal.ready, .reveal .slides section').first().waitFor();
    const figures = await stepsOf(page);
    expect(figures.length).toBeGreaterThan(0);
    for (const { name, numbers, first, later } of figures) {
      const { steps } = figureWords[name as FigureName];
      expect(numbers, name).toEqual(Array.from({ length: steps }, (_, index) => index + 1));
      expect(first, `${name}: step 1 waits for a press`).toEqual([]);
      expect(later, `${name}: a later step does not wait`).toEqual([]);
    }
  });
}

/** The shapes that each figure shows, as they are named; a drawing of one shape has no name. */
const shapesShown = () =>
  [...document.querySelectorAll('figure:has(> .fig)')].map((figure) =>
    [...figure.querySelectorAll(':scope > .fig')]
      .filter((drawing) => drawing.checkVisibility())
      .map((drawing) => ['wide', 'tall'].find((name) => drawing.classList.contains(name)) ?? '')
      .join(),
  );

/** Per figure of a deck, the steps that do not stand as they should before the first press. */
const stepsOf = (page: Page) =>
  page.evaluate(() =>
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
    }),
  );

/**
 * Measures every drawing that is shown, in the faces of the page. A fault is a label that leaves the
 * sheet, touches another label, crosses the edge of a shape, or is crossed by a line. Runs in the
 * browser, so everything it needs stands inside.
 */
function measureFigures() {
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

  /** Asked for at each step of a drawing: nothing moves between them. */
  const areas = new Map<Element, Area>();
  const areaOf = (element: Element): Area => {
    const known = areas.get(element);
    if (known) return known;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const area = { left, top, right, bottom };
    areas.set(element, area);
    return area;
  };
  const lettersOf = (element: Element): Area => {
    const { left, top, right, bottom } = areaOf(element);
    const empty = (bottom - top) * EMPTY;
    return { left, top: top + empty, right, bottom: bottom - empty };
  };
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
  const isShownAt = (step: number) => (element: Element) => {
    const group = element.closest<SVGElement>('.step');
    return !group || Number(group.dataset.step) <= step;
  };

  function* pointsOf(path: SVGGeometryElement) {
    const length = path.getTotalLength();
    const matrix = path.getScreenCTM();
    for (let at = 0; matrix && at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
      yield { left: x, right: x, top: y, bottom: y };
    }
  }

  function faultsAt(svg: SVGSVGElement, step: number): string[] {
    const faults: string[] = [];
    const shown = (selector: string) => [...svg.querySelectorAll(selector)].filter(isShownAt(step));
    const texts = shown('text').flatMap((text) => {
      const lines = text.children.length > 0 ? [...text.children] : [text];
      return lines.map((line) => ({ text, line: line.textContent, area: lettersOf(line) }));
    });
    const shapes = shown(CLOSED).map((shape) => ({ shape, area: areaOf(shape) }));
    const paths = shown(LINES).filter((path) => path instanceof SVGGeometryElement);
    const sheet = areaOf(svg);
    for (const [index, { text, line, area }] of texts.entries()) {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
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
        for (const point of pointsOf(path)) {
          if (!touch(point, area)) continue;
          faults.push(`“${line}” is crossed by ${path.getAttribute('class')}`);
          break;
        }
      }
    }
    return faults;
  }

  return [...document.querySelectorAll<SVGSVGElement>('svg.fig')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .map((svg) => {
      const name = svg.querySelector('title')?.textContent ?? '';
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const sizes = [...svg.querySelectorAll('text, tspan')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      const steps = [...svg.querySelectorAll<SVGElement>('.step')].map(({ dataset }) =>
        Number(dataset.step),
      );
      const faults = [...new Set(steps)].flatMap((step) =>
        faultsAt(svg, step).map((fault) => `${name}, step ${step}: ${fault}`),
      );
      const labels = svg.querySelectorAll('text').length;
      return { name, labels, smallest: Math.min(...sizes), faults };
    });
}
