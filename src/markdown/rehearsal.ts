import { headingTitle } from './heading.ts';
import { limits } from './limits.ts';
import { notesIn, wordsOfNotes, wordsOfParagraphs } from './measure.ts';
import { isFar, neededFor, stretchOf, type Needed } from './needed.ts';
import { outline, type ChapterDraft } from './outline.ts';
import { slidesOf, type Slide } from './slides.ts';
import type { Node } from './tree.ts';

/** A chapter as one rehearses it: its texts, and what chapter.yaml and exercises.yaml plan. */
export interface Script {
  id: string;
  texts: readonly { locale: 'fr' | 'en'; nodes: Node[] }[];
  sections: readonly {
    id: string;
    minutes?: number | undefined;
    demonstrations: number;
    slides: boolean;
  }[];
  exercises: readonly { id: string; minutes: number }[];
  /** Dividers in the deck. */
  parts: number;
}

/** A `##` with what is planned for it and what it takes. */
export interface RehearsedSection extends Needed {
  id: string;
  title: Partial<Record<'fr' | 'en', string>>;
  planned: number;
  /** More than 40 % away from what it takes. */
  isFar: boolean;
}

/** A slide in one language, with what is said on it and what it tells the trainer alone. */
export interface RehearsedSlide {
  /** The title slide bears the chapter's. */
  id: string;
  locale: 'fr' | 'en';
  title: string;
  said: number;
  notes: number;
}

export interface Rehearsal {
  /** As the deck counts them: title, dividers, questions, exercises and what to keep among them. */
  slides: number;
  planned: number;
  needed: number;
  words: { fr: number; en: number };
  questions: number;
  exercises: number;
  demonstrations: number;
  sections: RehearsedSection[];
  /** On which more is said, or noted, than the presenter shows without scrolling. */
  tooMuch: RehearsedSlide[];
  /** On which most is said, in each language. */
  fullest: Partial<Record<'fr' | 'en', RehearsedSlide>>;
}

/** What a chapter takes in a room, in numbers; nothing is judged here that the check does not judge. */
export function rehearse(script: Script): Rehearsal {
  const drafts = script.texts.map(({ locale, nodes }) => ({ locale, draft: outline(nodes) }));
  const silent = new Set(script.sections.filter(({ slides }) => !slides).map(({ id }) => id));
  const sections = script.sections.flatMap((section) => rehearsed(section, script));
  const slides = drafts.flatMap(({ locale, draft }) =>
    slidesOf(draft, silent).map((slide) => slideIn(locale, slide, script.id)),
  );
  const total = (of: (section: RehearsedSection) => number): number =>
    sections.reduce((sum, section) => sum + of(section), 0);
  return {
    sections,
    slides: countSlides(drafts[0]?.draft, silent, script.parts),
    planned: total(({ planned }) => planned),
    needed: Math.round(total(({ minutes }) => minutes)),
    words: { fr: wordsIn('fr', slides), en: wordsIn('en', slides) },
    questions: total(({ questions }) => questions.count),
    exercises: total(({ exercises }) => exercises.count),
    demonstrations: total(({ demonstrations }) => demonstrations.count),
    tooMuch: slides.filter(
      ({ said, notes }) => said > limits.saidWords || notes > limits.notesWords,
    ),
    fullest: Object.fromEntries(
      script.texts.map(({ locale }) => [locale, fullestIn(locale, slides)]),
    ),
  };
}

/** A `###` in chapter.yaml has no minutes of its own: it is part of its `##`. */
function rehearsed(
  { id, minutes: planned = 0, demonstrations }: Script['sections'][number],
  { texts, exercises }: Script,
): RehearsedSection[] {
  const headings = texts.map(({ locale, nodes }) => ({ locale, heading: topOf(nodes, id) }));
  if (headings.some(({ heading }) => heading === undefined)) return [];
  const needed = neededFor(
    texts.flatMap(({ nodes }) => [stretchOf(nodes, id) ?? []]),
    demonstrations,
    (exercise) => exercises.find((one) => one.id === exercise)?.minutes ?? 0,
  );
  const title = Object.fromEntries(
    headings.map(({ locale, heading }) => [locale, headingTitle(heading!).trim()]),
  );
  return [{ id, title, planned, isFar: isFar(planned, needed.minutes), ...needed }];
}

const topOf = (nodes: Node[], id: string): Node | undefined =>
  outline(nodes).sections.find((section) => section.id === id)?.heading;

function slideIn(locale: 'fr' | 'en', slide: Slide, chapter: string): RehearsedSlide {
  const { id, heading, said, blocks } = slide;
  return {
    locale,
    id: id === '' ? chapter : id,
    title: heading === undefined ? '' : headingTitle(heading).trim(),
    said: wordsOfParagraphs(said),
    notes: Math.max(0, ...notesIn(blocks).map(wordsOfNotes)),
  };
}

const fullestIn = (
  locale: 'fr' | 'en',
  slides: readonly RehearsedSlide[],
): RehearsedSlide | undefined =>
  slides
    .filter((slide) => slide.locale === locale)
    .toSorted((one, other) => other.said - one.said)[0];

const wordsIn = (locale: 'fr' | 'en', slides: readonly RehearsedSlide[]): number =>
  slides.filter((slide) => slide.locale === locale).reduce((sum, { said }) => sum + said, 0);

function countSlides(draft: ChapterDraft | undefined, silent: Set<string>, parts: number): number {
  if (draft === undefined) return 0;
  const asked = draft.sections
    .filter(({ id }) => !silent.has(id))
    .flatMap(({ items }) => items.filter(({ kind }) => kind === 'ask'));
  return slidesOf(draft, silent).length + asked.length + parts + CLOSING;
}

/** What to keep. */
const CLOSING = 1;
