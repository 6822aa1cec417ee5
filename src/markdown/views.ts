import { blocks, type BlockRules } from './blocks.ts';
import { headingContent, headingId, headingTitle } from './heading.ts';
import {
  hasNoSlide,
  isShown,
  outline,
  type AskDraft,
  type SectionDraft,
  type SlideDraft,
} from './outline.ts';
import { asParagraph, linksIn, prose, said, type ProseRules } from './prose.ts';
import type { Node } from './tree.ts';
import { component, isComponent, isParagraph } from './tree.ts';
import { holdPunctuation, numberTerms } from './terms.ts';

/** What the views must know of a chapter besides its text. */
export interface ChapterFacts extends ProseRules {
  locale: 'fr' | 'en';
  /** Titles by id in the other language, so that a slide carries both. */
  twinTitles: Map<string, string>;
  /** Sections of prose alone (`slides: false`). */
  silent: Set<string>;
  /** First section → the part that begins there. */
  parts: Map<string, string>;
  example(file: string): string;
}

/** Writes a chapter's Markdown in the vocabulary of the views (vocabulary.ts). */
export function toViews(nodes: Node[], facts: ChapterFacts): Node[] {
  const { opening, sections } = outline(numberTerms(nodes).map(asParagraph));
  const title = [
    ...blocks(opening, rulesFor('', facts)),
    ...slideOnly(silentProseAfter(-1, sections, facts), facts),
  ];
  const written = sections.flatMap((section, index) => [
    ...partBefore(section, facts),
    write(section, silentProseAfter(index, sections, facts), facts),
  ]);
  return holdPunctuation([component('Opening', {}, title), ...written]);
}

const partBefore = (section: SectionDraft, facts: ChapterFacts): Node[] => {
  const id = facts.parts.get(section.id);
  return id === undefined ? [] : [component('Part', { id })];
};

/** What the sections without slides right after a place say; the title slide's place is -1. */
function silentProseAfter(place: number, sections: SectionDraft[], facts: ChapterFacts): Node[] {
  const following = sections.slice(place + 1);
  const end = following.findIndex(({ id }) => !facts.silent.has(id));
  const silent = end < 0 ? following : following.slice(0, end);
  return silent.flatMap(slidesOf).flatMap(({ blocks: nodes }) => nodes.filter(isParagraph));
}

const slidesOf = (section: SectionDraft): SlideDraft[] =>
  section.items.filter((entry) => entry.kind === 'slide');

function write(section: SectionDraft, after: Node[], facts: ChapterFacts): Node {
  if (facts.silent.has(section.id)) return pageSection(section, facts);
  const headless = hasNoSlide(section);
  const items = headless ? section.items.slice(1) : section.items;
  const lastSlide = items.findLastIndex(({ kind }) => kind === 'slide');
  const before = headless ? slidesOf(section)[0]!.blocks.filter(isParagraph) : [];
  const written = items.map((entry, index) =>
    entry.kind === 'ask'
      ? ask(entry)
      : slide(entry, index === 0 ? before : [], index === lastSlide ? after : [], facts),
  );
  const lead = headless ? [component('PageOnly', {}, page(slidesOf(section)[0]!, facts))] : [];
  return component('Section', { id: section.id, size: items.length, own: !headless }, [
    ...lead,
    ...written,
  ]);
}

/** A section without slides: all of it is for the page. */
const pageSection = (section: SectionDraft, facts: ChapterFacts): Node =>
  component('Section', { id: section.id, size: 0, own: false }, [
    component(
      'PageOnly',
      {},
      slidesOf(section).flatMap((entry) => page(entry, facts)),
    ),
  ]);

const page = (draft: SlideDraft, facts: ChapterFacts): Node[] => [
  ...(draft.continued ? [] : [heading(draft, facts)]),
  ...blocks(draft.blocks, rulesFor(headingTitle(draft.heading), facts)),
];

const ask = ({ node }: AskDraft): Node => node;

/** `before` and `after` are said on this slide alone; the page has them where they stand. */
function slide(draft: SlideDraft, before: Node[], after: Node[], facts: ChapterFacts): Node {
  const shown = draft.blocks.filter(isShown);
  const alone = draft.continued && shown.length === 1 && isComponent(shown[0]!, 'Callout');
  const nodes = alone
    ? draft.blocks.map((node) => (node === shown[0] ? standAlone(node) : node))
    : draft.blocks;
  const body = blocks(nodes, rulesFor(headingTitle(draft.heading), facts));
  const links = linksIn(
    body.filter((node) => !isComponent(node, 'Said', 'Notes', 'PageOnly')),
  ).filter(isPlacedShown);
  return component('Slide', slideAttributes(draft, facts), [
    ...(draft.continued ? (alone ? [] : [repeated(draft, facts)]) : [heading(draft, facts)]),
    ...slideOnly(before, facts),
    ...body,
    ...slideOnly(after, facts),
    ...(links.length > 0 ? [component('Links', {}, asNotes(links))] : []),
  ]);
}

/** The links as the notes have them: links again, apart from each other. */
const asNotes = (links: Node[]): Node[] =>
  links.flatMap((link, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' · ' }] : []),
    {
      ...link,
      attributes: (link.attributes ?? []).map((one) =>
        one.name === 'place' ? { ...one, value: 'said' } : one,
      ),
    },
  ]);

const isPlacedShown = (node: Node): boolean =>
  node.attributes?.some(({ name, value }) => name === 'place' && value === 'shown') ?? false;

const slideOnly = (paragraphs: Node[], facts: ChapterFacts): Node[] =>
  paragraphs.length === 0 ? [] : [component('SlideOnly', {}, said(paragraphs, facts))];

const standAlone = (callout: Node): Node => ({
  ...callout,
  attributes: [
    ...(callout.attributes ?? []),
    { type: 'mdxJsxAttribute', name: 'alone', value: 'true' },
  ],
});

function slideAttributes(draft: SlideDraft, facts: ChapterFacts) {
  const own = facts.typeset(headingTitle(draft.heading));
  const twin = facts.twinTitles.get(headingId(draft.heading) ?? '') ?? own;
  const [titleFr, titleEn] = facts.locale === 'fr' ? [own, twin] : [twin, own];
  return { id: draft.id, depth: draft.depth, continued: draft.continued, titleFr, titleEn };
}

const heading = (draft: SlideDraft, facts: ChapterFacts): Node => ({
  type: 'heading',
  depth: draft.depth,
  children: prose(headingContent(draft.heading), 'shown', facts),
  data: { hProperties: { id: headingId(draft.heading) } },
});

const repeated = (draft: SlideDraft, facts: ChapterFacts): Node =>
  component(
    'SlideHeading',
    { depth: draft.depth },
    prose(headingContent(draft.heading), 'shown', facts),
  );

const rulesFor = (label: string, facts: ChapterFacts): BlockRules => ({
  typeset: facts.typeset,
  englishWords: facts.englishWords,
  example: facts.example,
  label: facts.typeset(label),
});
