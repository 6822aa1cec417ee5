/**
 * What of a page cannot be read or pressed, measured where it is drawn. Runs in the page, so everything
 * it needs stands inside; it scrolls, and puts the page back where it was.
 */
export interface Layout {
  /** Stretches of text on one line, and what can be pressed or filled in: those that were looked at. */
  texts: number;
  controls: number;
  /**
   * Sentences, each with the text and the element:
   * "sideways" the page scrolls across; "outside" a text is painted where no scrolling leads;
   * "cut" an ancestor cuts a text off; "low" a field is lower than its letters;
   * "covered" something else is pressed in the place of a control; "meets" one text lies on another.
   */
  faults: string[];
}

export function measureLayout(): Layout {
  interface Area {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  /** Of a line's height, above and below the letters: a face keeps it empty, and it may overlap. */
  const EMPTY = 0.2;
  /** Rounding, in pixels. */
  const ROOM = 1.5;
  const CONTROLS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

  const root = document.documentElement;
  const faults = new Set<string>();

  const once = <Key extends object, Value>(ask: (key: Key) => Value) => {
    const known = new WeakMap<Key, { value: Value }>();
    return (key: Key): Value => {
      const answer = known.get(key) ?? { value: ask(key) };
      known.set(key, answer);
      return answer.value;
    };
  };
  const styleOf = once((element: Element) => getComputedStyle(element));
  const boxOf = once((element: Element) => element.getBoundingClientRect());
  /** The window takes its overflow from the body where the root has none of its own. */
  const ofWindow = styleOf(styleOf(root).overflowY === 'visible' ? document.body : root);
  const isHeld = (overflow: string): boolean => /hidden|clip/.test(overflow);
  const name = (element: Element): string => {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 3);
    const id = element.id === '' ? '' : `#${element.id}`;
    return element.tagName.toLowerCase() + id + classes.map((one) => `.${one}`).join('');
  };
  const quote = (text: string) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;

  /** For a screen reader alone, or a link that waits beside the window until it has the focus. */
  const isForEarsOnly = once((element: Element): boolean => {
    const { clipPath, position } = styleOf(element);
    const clip = styleOf(element).getPropertyValue('clip'); // Reveal's way
    if (clipPath !== 'none' || clip !== 'auto') return true;
    if (position === 'absolute' && boxOf(element).right < 0 && element.matches('a[href]'))
      return true;
    return element.parentElement !== null && isForEarsOnly(element.parentElement);
  });
  const isShown = once(
    (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !isForEarsOnly(element),
  );
  /** Bars that stay while the page scrolls lie over it by design. */
  const stays = once(
    (element: Element): boolean =>
      /fixed|sticky/.test(styleOf(element).position) ||
      (element.parentElement !== null && stays(element.parentElement)),
  );
  const holdsAbsolute = ({ position, transform, filter, contain }: CSSStyleDeclaration) =>
    position !== 'static' || transform !== 'none' || filter !== 'none' || /layout|paint|strict|content/.test(contain); // prettier-ignore

  const lettersOf = ({ left, right, top, bottom }: DOMRect): Area => {
    const empty = (bottom - top) * EMPTY;
    return { left, right, top: top + empty, bottom: bottom - empty };
  };
  /** What is inside of an element's border: there overflow is cut. */
  const windowOf = once((element: Element): Area => {
    const { left, top, right, bottom } = boxOf(element);
    const { borderLeftWidth, borderTopWidth, borderRightWidth, borderBottomWidth } = styleOf(element); // prettier-ignore
    const width = (value: string) => Number.parseFloat(value) || 0;
    return {
      left: left + width(borderLeftWidth),
      top: top + width(borderTopWidth),
      right: right - width(borderRightWidth),
      bottom: bottom - width(borderBottomWidth),
    };
  });

  /**
   * What is left of a line after all that cuts or scrolls it; a fault is told where it is cut. Nothing
   * when it was scrolled away.
   */
  function seen(line: Area, element: Element, text: string): Area | undefined {
    const area = { ...line };
    let { position } = styleOf(element);
    let scrollsAcross = false;
    let scrollsDown = false;
    const axes = ['left', 'right', 'top', 'bottom'] as const;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const style = styleOf(at);
      const isSkipped = at !== element && /absolute|fixed/.test(position) && !holdsAbsolute(style);
      if (isSkipped) continue;
      if (at !== element) position = style.position;
      if (/^(inline|contents)$/.test(style.display) && !(at instanceof SVGElement)) continue;
      const [across, down] = [style.overflowX, style.overflowY];
      const frame = windowOf(at);
      const beyond = {
        left: frame.left - area.left,
        right: area.right - frame.right,
        top: frame.top - area.top,
        bottom: area.bottom - frame.bottom,
      };
      for (const axis of axes) {
        const isAcross = axis === 'left' || axis === 'right';
        const overflow = isAcross ? across : down;
        if (overflow === 'visible') continue;
        const isScrolled = isAcross ? scrollsAcross : scrollsDown;
        if (isHeld(overflow) && !isScrolled && beyond[axis] > ROOM)
          faults.add(
            `cut: ${quote(text)} in ${name(element)}, ${Math.round(beyond[axis])} pixels, by ${name(at)}`,
          );
        area[axis] = axis === 'left' || axis === 'top' ? Math.max(area[axis], frame[axis]) : Math.min(area[axis], frame[axis]); // prettier-ignore
      }
      scrollsAcross ||= /auto|scroll/.test(across);
      scrollsDown ||= /auto|scroll/.test(down);
      if (style.position === 'fixed') scrollsDown = true;
    }
    if (!scrollsAcross && (area.left < -ROOM || area.right > root.clientWidth + ROOM))
      faults.add(
        `outside: ${quote(text)} in ${name(element)}, from ${Math.round(area.left)} to ${Math.round(area.right)} pixels`,
      );
    if (!scrollsDown && area.top + scrollY < -ROOM)
      faults.add(`outside: ${quote(text)} in ${name(element)}, above the page`);
    if (!scrollsDown && isHeld(ofWindow.overflowY) && area.bottom > innerHeight + ROOM)
      faults.add(`outside: ${quote(text)} in ${name(element)}, below a page that does not scroll`);
    return area.right - area.left > 1 && area.bottom - area.top > 1 ? area : undefined;
  }

  interface Line extends Area {
    node: Node;
    element: Element;
    text: string;
  }

  function linesOf(node: Node): Line[] {
    const element = node.parentElement!;
    const text = node.textContent!;
    if (text.trim() === '' || element.closest('script, style, option, title, desc')) return [];
    if (!isShown(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].flatMap((rect) => {
      if (rect.width < 1 || rect.height < 1) return [];
      const area = seen(lettersOf(rect), element, text);
      return area === undefined ? [] : [{ ...area, node, element, text }];
    });
  }

  function allLines(): Line[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode()) lines.push(...linesOf(walker.currentNode));
    return lines;
  }

  /**
   * Sorted by their tops, a line is compared with those that begin before it ends. The stencilled numbers of
   * slides are pictures, whose letters are narrower than their box.
   */
  function tellMeetings(lines: readonly Line[]) {
    const plain = lines
      .filter(({ element }) => !element.closest('svg, .slide .no') && !stays(element))
      .sort((one, other) => one.top - other.top);
    for (const [place, line] of plain.entries()) {
      for (let next = place + 1; next < plain.length; next++) {
        const other = plain[next]!;
        if (other.top >= line.bottom - 2) break;
        const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        if (other.node === line.node || shared <= 2) continue;
        if (Math.min(line.bottom, other.bottom) - other.top <= 2) continue;
        faults.add(
          `meets: ${quote(line.text)} in ${name(line.element)} lies on ${quote(other.text)} in ${name(other.element)}`,
        );
      }
    }
  }

  /** What a press on a control's middle would reach, when it is not the control. */
  function tellCovered(control: HTMLElement) {
    const [rect] = control.getClientRects();
    if (!rect || rect.width < 1 || rect.height < 1) return;
    const isNear = rect.top > innerHeight * 0.2 && rect.bottom < innerHeight * 0.8;
    if (!isNear || rect.left < 0 || rect.right > innerWidth)
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = control.getClientRects()[0]!;
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (hit === null || control.contains(hit) || hit.contains(control)) return;
    const isOfLabel = [...((control as HTMLInputElement).labels ?? [])].some((label) =>
      label.contains(hit),
    );
    if (isOfLabel || stays(hit)) return;
    faults.add(`covered: ${quote(control.innerText || control.ariaLabel || '')} in ${name(control)} by ${name(hit)}`); // prettier-ignore
  }

  function tellLow(control: HTMLElement) {
    if (!control.matches('input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=color]), select, textarea')) return; // prettier-ignore
    const { fontSize, paddingTop, paddingBottom } = styleOf(control);
    const size = (value: string) => Number.parseFloat(value);
    const room = control.clientHeight - size(paddingTop) - size(paddingBottom);
    if (room < size(fontSize) * 1.1)
      faults.add(`low: ${name(control)} leaves ${Math.round(room)} pixels for letters of ${fontSize}`); // prettier-ignore
  }

  const across = root.scrollWidth - root.clientWidth;
  // Paper does not scroll: there, what leaves the sheet is told as "outside".
  if (across > 0 && !isHeld(ofWindow.overflowX) && matchMedia('screen').matches)
    faults.add(`sideways: the page scrolls ${across} pixels`);
  const lines = allLines();
  tellMeetings(lines);
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !isForEarsOnly(control) &&
      !control.closest('[inert], svg') &&
      styleOf(control).pointerEvents !== 'none',
  );
  controls.forEach(tellLow);
  const [wasX, wasY] = [scrollX, scrollY];
  controls.forEach(tellCovered);
  scrollTo({ left: wasX, top: wasY, behavior: 'instant' });
  return { texts: lines.length, controls: controls.length, faults: [...faults] };
}
