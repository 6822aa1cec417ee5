import { headingId } from './heading.ts';
import type { Node } from './tree.ts';
import { isComponent, isImage, isParagraph } from './tree.ts';

/** What a slide is made of, before it is written in the vocabulary. */
export interface SlideDraft {
  kind: 'slide';
  id: string;
  depth: 2 | 3;
  /** The heading that opens it, or that it continues after `---`. */
  heading: Node;
  continued: boolean;
  blocks: Node[];
}

export interface AskDraft {
  kind: 'ask';
  node: Node;
}

export interface SectionDraft {
  id: string;
  heading: Node;
  items: (SlideDraft | AskDraft)[];
}

export interface ChapterDraft {
  opening: Node[];
  sections: SectionDraft[];
}

/** Cuts a chapter at its headings, at `---`, and around questions and exercises. */
export function outline(nodes: Node[]): ChapterDraft {
  const draft: ChapterDraft = { opening: [], sections: [] };
  for (const node of nodes) {
    const section = draft.sections.at(-1);
    if (isHeading(node, 2)) draft.sections.push(startSection(node));
    else if (section === undefined) draft.opening.push(node);
    else addToSection(section, node);
  }
  return draft;
}

const isHeading = (node: Node, depth: number): boolean =>
  node.type === 'heading' && node.depth === depth;

const startSection = (heading: Node): SectionDraft => {
  const id = headingId(heading) ?? '';
  return { id, heading, items: [startSlide(id, 2, heading)] };
};

const startSlide = (id: string, depth: 2 | 3, heading: Node): SlideDraft => ({
  kind: 'slide',
  id,
  depth,
  heading,
  continued: false,
  blocks: [],
});

function addToSection(section: SectionDraft, node: Node): void {
  if (isHeading(node, 3)) section.items.push(startSlide(headingId(node) ?? '', 3, node));
  else if (node.type === 'thematicBreak') section.items.push(continueSlide(section));
  else if (isComponent(node, 'Question', 'Exercise')) section.items.push({ kind: 'ask', node });
  else openSlide(section).blocks.push(node);
}

/** The slide that takes the next block; after a question it is a new one with the same heading. */
function openSlide(section: SectionDraft): SlideDraft {
  const last = section.items.at(-1);
  if (last?.kind === 'slide') return last;
  const next = continueSlide(section);
  section.items.push(next);
  return next;
}

/** The slide after `---`: same heading, its address ends in .2, .3… */
function continueSlide(section: SectionDraft): SlideDraft {
  const slides = section.items.filter((item) => item.kind === 'slide');
  const last = slides.at(-1)!;
  const origin = last.id.replace(/\.\d+$/, '');
  const count = slides.filter(({ id }) => id.replace(/\.\d+$/, '') === origin).length;
  return { ...last, id: `${origin}.${count + 1}`, continued: true, blocks: [] };
}

/** Paragraphs are said, notes are the trainer's, and `<PageOnly>` is not on the slide. */
export const isShown = (node: Node): boolean =>
  (!isParagraph(node) || isImage(node)) && !isComponent(node, 'Notes', 'PageOnly');

/** A `##` with `###` children and prose alone has no slide: its first child takes prose and id. */
export function hasNoSlide(section: SectionDraft): boolean {
  const [first, second] = section.items;
  return (
    first?.kind === 'slide' &&
    second?.kind === 'slide' &&
    !second.continued &&
    !first.blocks.some(isShown)
  );
}
