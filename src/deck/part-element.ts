import { slidesOf } from './slides-element.ts';

/**
 * One part of a chapter, shown alone: `slides/?part=<page>`. What is not of the part is taken out
 * before the deck starts, so that counting, moving and printing know nothing of it.
 */
export interface PartOfDeck {
  /** What the address calls it. */
  page: string;
  slides: ReadonlySet<Element>;
}

/** The part that the address asks for; nothing where it names none, or one that is not there. */
export function askedPart(root: ParentNode): PartOfDeck | undefined {
  const page = new URLSearchParams(location.search).get('part');
  const all = slidesOf(root);
  const first = all.findIndex(
    (slide) => slide.matches('.divider') && slide.dataset['page'] === page,
  );
  if (page === null || first < 0) return undefined;
  const next = all.findIndex((slide, index) => index > first && slide.matches('.divider'));
  return { page, slides: new Set(all.slice(first, next < 0 ? undefined : next)) };
}

export function keepPart(root: ParentNode, { slides }: PartOfDeck): void {
  for (const slide of slidesOf(root)) if (!slides.has(slide)) slide.remove();
  for (const stack of root.querySelectorAll('.stack'))
    if (stack.childElementCount === 0) stack.remove();
}

/** The slides on paper, in the other language, and in the presenter's window. */
const SAME_SLIDES = 'a[href*="/slides/"], a[href^="?"]';

/** Links to another view of the same slides ask for the same part. */
export function aimAtPart(root: ParentNode, { page }: PartOfDeck): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>(SAME_SLIDES)) {
    const address = new URL(link.href);
    address.searchParams.set('part', page);
    link.href = address.href;
  }
}

/** The presenter's list of sections, without those that are not presented. */
export function keepPartOfPlan(root: ParentNode, slides: ParentNode): void {
  const kept = new Set(slidesOf(slides).map((slide) => slide.dataset['section']));
  for (const button of root.querySelectorAll<HTMLElement>('.pace button[data-section]'))
    if (!kept.has(button.dataset['section'])) button.closest('li')?.remove();
}
