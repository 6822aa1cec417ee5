/**
 * Measures all slides of a deck at once. Both functions run in the page, so everything they need
 * stands inside. Slides are written to in one go and read in one go: a page that is laid out for
 * each slide takes as long again for each.
 */

/** Shows every slide of a deck that Reveal has started, one upon the other, all where one would be. */
export function standAllSlides(): void {
  for (const part of document.querySelectorAll<HTMLElement>('.slides section')) {
    part.classList.remove('past', 'future');
    part.classList.add('present');
    part.removeAttribute('hidden');
    part.style.display = 'block';
    part.style.top = '0';
  }
}

/**
 * Tells, for each size of text, each step with a caption and each answer, what leaves a sheet, is cut
 * off, stands in the foot, is broken amid a word or is set below 22 pixels. Lengths are those of the
 * sheet, which the window must show at its size: 1280 by 720 pixels.
 */
export async function faultsOfSlides(sizes: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.notes, .sr');
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;

  function isCut(element: Element) {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return /hidden|clip|auto|scroll/.test(`${overflowX} ${overflowY}`) && visible(element);
  }

  /** A text's box, and the size it is set in. The stencilled numbers are pictures. */
  function faultsOfText(text: Node, element: Element, frame: DOMRect, floor: number): string[] {
    if (element.closest('.no')) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const svg = element.closest('svg');
    const zoom = svg ? (svg.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
    const bottom = element.closest('.sheet-foot, .asks') ? frame.bottom : floor;
    const isOut =
      box.left < frame.left - 1 || box.right > frame.right + 1 ||
      box.top < frame.top - 1 || box.bottom > bottom + 4; // prettier-ignore
    const what = `"${text.textContent!.trim().slice(0, 40)}" in ${name(element)}`;
    return [
      ...(isOut ? [`out by ${Math.round(box.bottom - bottom)} below: ${what}`] : []),
      ...(size < 21.99 ? [`${size.toFixed(1)} pixels: ${what}`] : []),
    ];
  }

  /** Words that a line's end cuts in two: they stand in headings and in narrow columns. */
  function brokenWords(text: Node, element: Element): string[] {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (range.getClientRects().length < 2 || element.closest('code')) return [];
    return [...text.textContent!.matchAll(/[\p{L}\d’]{4,}/gu)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [`broken: ${word}`] : [];
    });
  }

  /** On the title's box, each part is placed by itself: none may reach into the next. */
  function meetings(sheet: Element): string[] {
    const parts = ['.code', 'h2', '.measures'];
    const box = (part: string) => {
      const text = document.createRange();
      text.selectNodeContents(sheet.querySelector(part)!);
      return text.getBoundingClientRect();
    };
    return parts
      .slice(1)
      .filter((part, index) => box(part).top < box(parts[index]!).bottom - 1)
      .map((part) => `${part} meets what stands over it`);
  }

  function look(slide: Element, state: string) {
    const sheet = slide.querySelector('.sheet')!;
    const frame = sheet.getBoundingClientRect();
    if (Math.round(frame.width) !== 1280) found.add(`${state}: the sheet is not shown at its size`);
    const floor = sheet.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? frame.bottom;
    const say = (fault: string) => found.add(`${state} ${fault}`);
    for (const element of sheet.querySelectorAll('*'))
      if (isCut(element)) say(`cut: ${name(element)}`);
    if (slide.matches('.title')) meetings(sheet).forEach(say);
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const element = text.parentElement!;
      if (!text.textContent?.trim() || !visible(element)) continue;
      brokenWords(text, element).forEach(say);
      faultsOfText(text, element, frame, floor).forEach(say);
    }
  }

  /** The state of a slide after a press, as Reveal makes it; 99 is past the last. */
  function press(slide: Element, step: number) {
    for (const fragment of slide.querySelectorAll<HTMLElement>('.fragment')) {
      const at = Number(fragment.dataset.fragmentIndex);
      fragment.classList.toggle('visible', at <= step);
      fragment.classList.toggle('current-fragment', at === step);
    }
  }

  /** At each size of text, one lay-out for all the slides. */
  function lookAtAll(those: readonly Element[], state: string) {
    for (const size of sizes) {
      document.documentElement.dataset.text = size;
      if (size === '100') delete document.documentElement.dataset.text;
      for (const slide of those) look(slide, `${slide.id} at ${size} %, ${state}:`);
    }
  }

  await document.fonts.ready;
  const slides = [...document.querySelectorAll('section.slide')];
  for (const slide of slides) press(slide, 99);
  lookAtAll(slides, 'whole');
  const captions = (slide: Element) => slide.querySelectorAll('.caption').length;
  for (let step = Math.max(...slides.map(captions)) - 1; step >= 0; step--) {
    const those = slides.filter((slide) => captions(slide) > step);
    for (const slide of those) press(slide, step);
    lookAtAll(those, `step ${step}`);
  }
  for (const slide of slides) {
    press(slide, 99);
    slide.querySelector<HTMLElement>('form.answers .press')?.click();
  }
  const offers = (slide: Element) => slide.querySelectorAll<HTMLElement>('.answer .offer');
  for (let place = 0; place < Math.max(...slides.map((slide) => offers(slide).length)); place++) {
    const those = slides.filter((slide) => offers(slide).length > place);
    for (const slide of those) offers(slide)[place]!.click();
    lookAtAll(those, `answer ${place + 1}`);
  }
  return [...found];
}
