import type { Page } from 'playwright/test';

/** What the keyboard met on its way through a page. */
export interface Walk {
  stops: number;
  /**
   * Sentences, each with the element: "twice" or "backwards" on the way, "missed" by it, "trap" when it
   * does not end; "unseen" focus without an outline or a shadow of its own; "hidden" behind something;
   * "small" to press (WCAG 2.4.3, 2.4.7, 2.4.11, 2.5.8).
   */
  faults: string[];
}

interface Walker {
  /** Whether the focus came back to where it had begun, or left the page. */
  isOver(): boolean;
  tell(): Walk;
}

type Walking = Window & { quaiWalker?: Walker };

/** A page may have this many stops before its walk is called endless. */
const ENDLESS = 3000;
/** Presses between two looks whether the walk is over. */
const STRIDE = 25;

/** Presses Tab from the top of the page to its end. Motion must be reduced, so that nothing is on its way. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(watchTheFocus);
  const isOver = () => page.evaluate(() => (window as Walking).quaiWalker!.isOver());
  for (let presses = 0; presses < ENDLESS; presses += STRIDE) {
    for (let step = 0; step < STRIDE; step++) await page.keyboard.press('Tab');
    if (await isOver()) break;
  }
  return page.evaluate(() => (window as Walking).quaiWalker!.tell());
}

/**
 * Measures each stop when the next Tab is pressed, since the browser has scrolled to it by then, and
 * how it looks without the focus one press later. Runs in the page.
 */
function watchTheFocus(): void {
  const CONTROLS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]';
  const faults = new Set<string>();
  const way: Element[] = [];
  const PARTS = 8;
  let isOver = false;
  let repeats = 0;
  let last: { element: Element; looks: string[] } | undefined;

  const name = (element: Element): string => {
    const text = (element.textContent.trim() || element.ariaLabel) ?? '';
    const id = element.id === '' ? '' : `#${element.id}`;
    const classes = [...element.classList].slice(0, 2).map((one) => `.${one}`);
    return `${element.tagName.toLowerCase()}${id}${classes.join('')} "${text.replace(/\s+/g, ' ').slice(0, 40)}"`;
  };

  /** Of a set of radio buttons, Tab stops at the one that is chosen, or at the first. */
  const isStopOfItsSet = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const all = [...(element.form ?? document).querySelectorAll<HTMLInputElement>('input[type=radio]')]; // prettier-ignore
    const set = all.filter((one) => one.name === element.name && one.form === element.form);
    return element === (set.find((one) => one.checked) ?? set.find((one) => !one.disabled));
  };
  const isStop = (element: Element): boolean =>
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(':disabled, summary:not(details > summary)') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    isStopOfItsSet(element);
  const stops = (): Element[] => [...document.querySelectorAll(CONTROLS)].filter(isStop);
  const atFirst = new Set(stops());

  /** A control may be drawn by its label, its parent or what follows it. */
  const carriers = (element: Element): Element[] => [
    element,
    ...((element as HTMLInputElement).labels ?? []),
    ...[element.parentElement, element.nextElementSibling].filter((one) => one !== null),
  ];
  const lookOf = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return `${isDrawn ? `${outlineWidth} ${outlineColor}` : 'none'} / ${boxShadow}`;
  };
  const looksOf = (element: Element): string[] => carriers(element).map(lookOf);

  /** The place that is pressed: a small native control lies in its label. */
  const targetOf = (element: Element): DOMRect => {
    const label = (element as HTMLInputElement).labels?.[0];
    const own = element.getBoundingClientRect();
    return label && label.offsetWidth > own.width ? label.getBoundingClientRect() : own;
  };

  /** Nine points of each line's box: one that is seen is enough (WCAG 2.4.11). */
  const tellHidden = (element: Element) => {
    const label = (element as HTMLInputElement).labels?.[0];
    const boxes = [...element.getClientRects(), ...(label?.getClientRects() ?? [])].slice(0, 6);
    let cover: Element | null = null;
    for (const { left, top, width, height } of boxes) {
      for (const x of [0.1, 0.5, 0.9]) {
        for (const y of [0.1, 0.5, 0.9]) {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          if (hit !== null && (element.contains(hit) || label?.contains(hit))) return;
          cover ??= hit;
        }
      }
    }
    faults.add(`hidden: ${name(element)} by ${cover === null ? 'the edge of the window' : name(cover)}`); // prettier-ignore
  };

  /** Within a sentence, the height of the line is that of the target. */
  const isInline = (element: Element): boolean => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const block = element.closest('p, li, dd, dt, td, th, caption, figcaption, h1, h2, h3, h4, label, span, b, strong, div'); // prettier-ignore
    const around = block?.textContent.trim().length ?? 0;
    return around > element.textContent.trim().length;
  };
  const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const; // prettier-ignore
  const isSmall = ({ width, height }: DOMRect) => width < 23.99 || height < 23.99;

  /** A small target is let be when a circle of 24 pixels around its middle meets no other target. */
  const tellSmall = () => {
    const targets = way
      .filter((element) => element.isConnected)
      .map((element) => ({ element, box: targetOf(element) }));
    for (const { element, box } of targets) {
      if (!isSmall(box) || box.width === 0 || isInline(element)) continue;
      const [x, y] = middle(box);
      const near = targets.find(({ element: other, box: its }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false;
        const [otherX, otherY] = middle(its);
        if (isSmall(its)) return Math.hypot(otherX - x, otherY - y) < 24;
        const across = Math.max(its.left - x, 0, x - its.right);
        const down = Math.max(its.top - y, 0, y - its.bottom);
        return Math.hypot(across, down) < 12;
      });
      if (near) faults.add(`small: ${name(element)}, ${Math.round(box.width)} by ${Math.round(box.height)} pixels, beside ${name(near.element)}`); // prettier-ignore
    }
  };

  const compareWithUnfocused = () => {
    if (last === undefined) return;
    const now = looksOf(last.element);
    const isSame = last.looks.every((look, place) => look === now[place]);
    if (isSame && last.element !== document.activeElement) faults.add(`unseen: ${name(last.element)}`); // prettier-ignore
  };

  const measure = () => {
    const element = document.activeElement;
    compareWithUnfocused();
    last = undefined;
    if (isOver || element === null) return;
    if (element === document.body || element === way[0]) {
      isOver = way.length > 0;
      return;
    }
    // A date has a stop for each of its parts.
    if (element === way.at(-1) && ++repeats < PARTS) return;
    if (way.includes(element)) {
      isOver = true;
      faults.add(`${element === way.at(-1) ? 'trap' : 'twice'}: ${name(element)}`);
      return;
    }
    const before = way.at(-1);
    const isAfter =
      before === undefined ||
      Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!isAfter) faults.add(`backwards: ${name(element)} after ${name(before)}`);
    way.push(element);
    repeats = 0;
    last = { element, looks: looksOf(element) };
    tellHidden(element);
  };

  addEventListener('keydown', ({ key }) => key === 'Tab' && measure(), true);
  (window as Walking).quaiWalker = {
    isOver: () => isOver,
    tell: () => {
      if (!isOver) faults.add(`trap: no end, still on ${name(document.activeElement!)}`);
      for (const stop of stops())
        if (atFirst.has(stop) && !way.includes(stop)) faults.add(`missed: ${name(stop)}`);
      tellSmall();
      return { stops: way.length, faults: [...faults] };
    },
  };
}
