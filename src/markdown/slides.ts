import { hasNoSlide, isShown, outline, type ChapterDraft, type SlideDraft } from './outline.ts';
import { isComponent, type Node } from './tree.ts';
import { blocksIn, captionsOf, isFigureImage, isForeign, isProse, itemsOf } from './nodes.ts';

/** A slide of the deck, as the site cuts it. */
export interface Slide {
  /** The `##` that it stands in; "" for the title slide. */
  section: string;
  id: string;
  /** What opens it, or what it continues; the title slide has none. */
  heading?: Node;
  continued: boolean;
  blocks: Node[];
  /** What stands on it. */
  shown: Node[];
  /** Paragraphs that the trainer says on it, those that join it from elsewhere among them. */
  said: Node[];
}

/** Cuts a chapter's text as the site does. */
export const draftOf = (nodes: Node[]): ChapterDraft => outline(nodes);

/** What a block puts on its slide. */
export const isOnSlide = (node: Node): boolean =>
  !isForeign(node) && (isFigureImage(node) || isShown(node));

/** The slides of a chapter; `silent` sections have none and are said on the slide before. */
export function slidesOf(draft: ChapterDraft, silent: Set<string>): Slide[] {
  const slides: Slide[] = [titleSlide(draft)];
  for (const section of draft.sections) {
    const drafts = section.items.filter((item) => item.kind === 'slide');
    if (silent.has(section.id)) {
      slides.at(-1)!.said.push(...drafts.flatMap(({ blocks }) => saidIn(blocks)));
      continue;
    }
    const headless = hasNoSlide(section);
    const [lead, ...rest] = drafts.map((entry) => slideOf(section.id, entry));
    if (headless) rest[0]?.said.unshift(...lead!.said);
    slides.push(...(headless ? rest : [lead!, ...rest]));
  }
  return slides;
}

const titleSlide = ({ opening }: ChapterDraft): Slide => ({
  section: '',
  id: '',
  continued: false,
  blocks: opening,
  shown: [],
  said: saidIn(opening),
});

const slideOf = (section: string, { id, heading, continued, blocks }: SlideDraft): Slide => ({
  section,
  id,
  heading,
  continued,
  blocks,
  shown: blocks.filter(isOnSlide),
  said: saidIn(blocks),
});

/** The paragraphs among blocks that are said: notes of lists, captions and callouts too. */
export const saidIn = (blocks: Node[]): Node[] => blocks.flatMap(saidInBlock);

function saidInBlock(node: Node): Node[] {
  if (isProse(node)) return [node];
  if (node.type === 'list') return itemsOf(node).flatMap((item) => saidInItem(item));
  if (isComponent(node, 'Code')) return captionsOf(node).flatMap(saidInItem);
  if (isComponent(node, 'Callout')) return blocksIn(node).slice(1).filter(isProse);
  if (isComponent(node, 'SlideOnly'))
    return saidIn(blocksIn(node).filter((child) => !isProse(child)));
  return [];
}

/** The first paragraph of an item is shown, the others are its note. */
const saidInItem = (item: Node): Node[] => saidIn(blocksIn(item).slice(1));

/** The paragraphs among blocks that stand on the slide, each as its content. */
export const shownProseIn = (blocks: Node[]): Node[][] => blocks.flatMap(shownProseInBlock);

function shownProseInBlock(node: Node): Node[][] {
  if (node.type === 'list') return itemsOf(node).flatMap(shownInItem);
  if (node.type === 'table') return itemsOf(node).flatMap((row) => itemsOf(row).map(itemsOf));
  if (isComponent(node, 'Code')) return captionsOf(node).flatMap(shownInItem);
  if (isComponent(node, 'Callout')) return blocksIn(node).slice(0, 1).map(itemsOf);
  if (isComponent(node, 'Shown')) return blocksIn(node).map(itemsOf);
  if (isComponent(node, 'SlideOnly')) {
    return blocksIn(node).flatMap((child) =>
      isProse(child) ? [itemsOf(child)] : shownProseInBlock(child),
    );
  }
  return [];
}

function shownInItem(item: Node): Node[][] {
  const [first, ...rest] = blocksIn(item);
  return [
    first === undefined ? [] : itemsOf(first),
    ...shownProseIn(rest.filter((node) => !isProse(node))),
  ];
}

/** A table, a list, a figure… anywhere on the slides: in `<SlideOnly>` too, never in notes. */
export function shownBlocks(blocks: Node[]): Node[] {
  return blocks.flatMap((node) => {
    if (isComponent(node, 'SlideOnly')) return shownBlocks(blocksIn(node));
    if (isComponent(node, 'PageOnly', 'Notes') || isProse(node)) return [];
    return [node];
  });
}
