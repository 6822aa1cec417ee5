import type { Page } from 'playwright/test';

/** Every text of the current slide: what it says, and its contrast with what is painted behind it. */
export const contrasts = (page: Page) =>
  page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const colour = (value: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data] as Colour;
    };
    const luminance = (of: Colour) => {
      const [r, g, b] = of.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    /** What paints behind a point, from the front: an HTML background or a filled shape. */
    const behind = (element: Element, x: number, y: number): Colour => {
      for (const under of document.elementsFromPoint(x, y)) {
        if (under === element || under.closest('svg.ink')) continue;
        const style = getComputedStyle(under);
        const isShape = under instanceof SVGGeometryElement;
        if (under instanceof SVGElement && !isShape) continue;
        if (isShape && under.closest('.fragment:not(.visible)')) continue;
        const paint = colour(isShape ? style.fill : style.backgroundColor);
        const box = style.getPropertyValue('--fill');
        if (under.matches('.box') && box) return colour(box);
        if (paint[3] > 200) return paint;
      }
      return colour(getComputedStyle(document.querySelector('.room')!).backgroundColor);
    };
    const sheet = document.querySelector('section.slide.present:not(.stack) > .sheet')!;
    for (const part of sheet.querySelectorAll<HTMLElement>('*')) part.style.pointerEvents = 'all';
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const found: { text: string; ratio: number }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent!.trim();
      const element = walker.currentNode.parentElement!;
      if (!text || element.closest('.notes, .sr, title, desc, [hidden]')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (width === 0) continue;
      const style = getComputedStyle(element);
      const front = colour(element instanceof SVGElement ? style.fill : style.color);
      const back = behind(element, left + Math.min(width / 2, 4), top + height / 2);
      const [low, high] = [luminance(front), luminance(back)].sort((a, b) => a - b);
      found.push({ text: text.slice(0, 40), ratio: (high! + 0.05) / (low! + 0.05) });
    }
    for (const part of sheet.querySelectorAll<HTMLElement>('*'))
      part.style.removeProperty('pointer-events');
    return found;
  });
