import type { Page } from 'playwright/test';

/** Signs in each line of running text on a page, as it is set: of each paragraph, all but its last line. */
export const signsPerLine = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const counts: number[] = [];
    for (const paragraph of [...document.querySelectorAll('.section > p:not([class])')].slice(
      0,
      12,
    )) {
      const lines = new Map<number, number>();
      const range = document.createRange();
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (
        let text = texts.nextNode() as Text | null;
        text;
        text = texts.nextNode() as Text | null
      ) {
        if (text.parentElement!.closest('.slip')) continue;
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const [box] = range.getClientRects();
          const line = box && Math.round((box.top + box.height / 2) / 12);
          if (line !== undefined) lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      counts.push(...[...lines.values()].slice(0, -1));
    }
    return counts.sort((one, other) => one - other);
  });

/** Elements whose words are cut off or reach over the edge of the window. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX);
    const hides = (element: Element): boolean =>
      /hidden|clip/.test(getComputedStyle(element).overflow) &&
      element.clientWidth > 1 &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1);
    const isOver = (element: Element): boolean => {
      if (!element.checkVisibility() || element.getBoundingClientRect().right <= innerWidth + 1)
        return false;
      for (let above = element.parentElement; above; above = above.parentElement)
        if (scrolls(above)) return false;
      return true;
    };
    const cut = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest('svg, .sr, [hidden]') && (hides(element) || isOver(element)),
    );
    return cut.map(({ tagName, className }) => `${tagName}.${className}`);
  });
