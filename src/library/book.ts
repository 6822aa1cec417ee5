import type { Exercise } from '../course/schema/exercise.ts';
import type { ChapterData, SectionData } from '../course/schema/chapter.ts';
import { partPage } from '../course/routes.ts';
import type { Locale, Words } from '../i18n/locales.ts';
import type { Question } from '../quiz/question.ts';

export interface Section {
  id: string;
  /** As painted: chapter and place, such as "2.4". */
  number: string;
  title: Words;
  minutes: number;
  skippable: boolean;
  history: boolean;
  /** Id of the part that it belongs to. */
  part?: string;
  /** The page that it stands on, in a chapter of several: what routes.chapter() calls it. */
  page?: string;
  subsections: { id: string; title: Words }[];
  /** Ids of its questions, in the bank's order. */
  questions: string[];
}

export interface ChapterLink {
  id: string;
  number: number;
  title: Words;
}

/** A part of a chapter, with what stands in it. */
export interface Part {
  id: string;
  /** What addresses call it. */
  page: string;
  /** Place in the chapter, from 1. */
  number: number;
  title: Words;
  objectives: ChapterData['objectives'];
  sections: Section[];
  minutes: number;
}

/** A finished chapter, ready for the views. */
export interface ChapterBook {
  id: string;
  /** Place in course.yaml, from 1; also its hue. */
  number: number;
  hue: number;
  data: ChapterData;
  title: Words;
  summary: Words;
  /** To present: the sum of its `##` sections. */
  minutes: number;
  /** To read, by the length of the text. */
  readingMinutes: Record<Locale, number>;
  plate: { code: string; digit: number };
  sections: Section[];
  parts: Part[];
  questions: Question[];
  exercises: Exercise[];
  previous?: ChapterLink;
  next?: ChapterLink;
}

/** A heading of the text, in both languages. */
export interface HeadingTitle {
  id: string;
  depth: number;
  title: Words;
}

/** The `##` of a chapter, with the `###` below each. */
export function sectionsOf(
  chapterId: string,
  chapterNumber: number,
  data: ChapterData,
  titles: HeadingTitle[],
  questions: Question[],
): Section[] {
  const sections: Section[] = [];
  for (const { id, depth, title } of titles) {
    if (depth === 3) sections.at(-1)?.subsections.push({ id, title });
    else
      sections.push(
        sectionOf(
          { id, title, number: `${chapterNumber}.${sections.length + 1}`, chapterId },
          data,
          questions,
        ),
      );
  }
  return sections;
}

function sectionOf(
  { id, title, number, chapterId }: { id: string; title: Words; number: string; chapterId: string },
  { sections, parts, split }: ChapterData,
  questions: Question[],
): Section {
  const facts: SectionData | undefined = sections.find((candidate) => candidate.id === id);
  const part = parts.find((candidate) => candidate.sections.includes(id));
  return {
    id,
    title,
    number,
    minutes: facts?.minutes ?? 0,
    skippable: facts?.skippable ?? false,
    history: facts?.history ?? false,
    ...(part && { part: part.id }),
    ...(part && split && { page: partPage(chapterId, part.id) }),
    subsections: [],
    questions: questions.filter(({ section }) => section === id).map((question) => question.id),
  };
}

export const minutesOf = (sections: Section[]): number =>
  sections.reduce((sum, section) => sum + section.minutes, 0);

export const partsOf = (chapterId: string, data: ChapterData, all: Section[]): Part[] =>
  data.parts.map(({ id, title, objectives }, index) => {
    const sections = all.filter((section) => section.part === id);
    return {
      id,
      title,
      sections,
      page: partPage(chapterId, id),
      number: index + 1,
      objectives: data.objectives.filter((objective) => objectives.includes(objective.id)),
      minutes: minutesOf(sections),
    };
  });
