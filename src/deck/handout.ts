/** How tall a slide and what is said with it are, in each of the two ways to lay them out. */
export interface Measured {
  /** A smaller picture, with room to write beside it. */
  half: number;
  /** A picture as wide as the page. */
  full: number;
}

export interface Leaf {
  look: 'half' | 'full';
  /** Places of its slides, from 0. */
  slides: number[];
  /** Pages of paper that it takes: more than one where much is said. */
  pages: number;
}

/**
 * Two slides share a page where each fits into half of it; any other has a page of its own, with
 * the larger picture if the page can hold it. The order never changes.
 * @param page height of a page, in the unit of `measured`
 */
export function pack(measured: readonly Measured[], page: number): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [place, { half, full }] of measured.entries()) {
    const last = leaves.at(-1);
    if (half <= page / 2) {
      if (last?.look === 'half' && last.slides.length === 1 && last.pages === 1 && isHalf(last))
        last.slides.push(place);
      else leaves.push({ look: 'half', slides: [place], pages: 1 });
    } else if (full <= page) leaves.push({ look: 'full', slides: [place], pages: 1 });
    else leaves.push({ look: 'half', slides: [place], pages: Math.ceil(half / page) });
  }
  return leaves;

  function isHalf({ slides }: Leaf): boolean {
    return measured[slides[0]!]!.half <= page / 2;
  }
}

/** How many pages the whole handout has. */
export const pagesOf = (leaves: readonly Leaf[]): number =>
  leaves.reduce((sum, { pages }) => sum + pages, 0);
