/** What is asked of a paper's page, in the browser: each function runs there and knows nothing else. */

/** Elements whose text reaches past the paper's edge, or is cut at that of a box. */
export function beyondEdge(): string[] {
  const { clientWidth } = document.documentElement;
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > clientWidth) found.push(`the page is ${wide} px wide instead of ${clientWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    if (parentElement === null || textContent === null || textContent.trim() === '') continue;
    if (parentElement.closest('.sr, [hidden], svg') || !parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const right = Math.max(...[...range.getClientRects()].map((rect) => rect.right), 0);
    if (right > edgeOf(parentElement, clientWidth) + 1)
      found.push(nameOf(parentElement, textContent));
  }
  return [...new Set(found)];

  function edgeOf(element: Element, page: number): number {
    const box = element.closest('pre, td, th, .told, .sheet');
    return Math.min(page, box ? box.getBoundingClientRect().right : page);
  }
  function nameOf({ tagName, className }: Element, text: string): string {
    return `${tagName.toLowerCase()}.${className} "${text.trim().slice(0, 40)}"`;
  }
}

/** A link into the site leads to its address, where that is known; else it is words. */
export function aimLinks(site: string | undefined): void {
  const here = location.pathname + location.search;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = new URL(link.href);
    if (url.origin !== location.origin) continue;
    const inside = url.pathname + url.search === here && url.hash !== '';
    if (inside && document.getElementById(decodeURIComponent(url.hash.slice(1)))) continue;
    if (site === undefined) link.removeAttribute('href');
    else link.href = new URL(url.pathname + url.search + url.hash, site).href;
  }
}

/** Writes pages into the list of contents. Returns how many lines have none. */
export function fillLeaves(places: Record<string, number>): number {
  document.documentElement.dataset['leaves'] = '';
  let missing = 0;
  for (const leaf of document.querySelectorAll<HTMLElement>('[data-leaf]')) {
    const page = places[leaf.dataset['leaf']!];
    leaf.textContent = page === undefined ? '' : String(page);
    if (page === undefined) missing++;
  }
  return missing;
}

/** How many pages the page says that it takes. */
export function pagesSaid(): number | undefined {
  const { pages } = document.documentElement.dataset;
  if (pages !== undefined) return Number(pages);
  return document.querySelectorAll('.pdf-page').length || undefined;
}
