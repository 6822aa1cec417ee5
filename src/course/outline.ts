import type { Words } from '../i18n/locales.ts';

/**
 * What the course holds, without its texts: /outline.json, which the build writes (library/) and
 * the pages that speak of the whole course read (outline-element.ts). Titles are typeset.
 */
export interface CourseOutline {
  edition: string;
  chapters: ChapterOutline[];
  tracks: { id: string; title: Words; chapters: string[] }[];
}

export interface ChapterOutline {
  id: string;
  /** Place in the course, from 1; also its hue. */
  number: number;
  title: Words;
  sections: SectionOutline[];
  objectives: { id: string; text: Words }[];
  /** In the bank's order; retired ones are left out. */
  questions: QuestionOutline[];
  exercises: { id: string; goal: Words; section: string; minutes?: number }[];
  /** How many its sheet of commands has. */
  commands: number;
}

export interface SectionOutline {
  id: string;
  /** As painted: "2.4". */
  number: string;
  title: Words;
  minutes: number;
  /** The page that it stands on, in a chapter of several: what routes.chapter() calls it. */
  page?: string;
  /** The trainer may leave it out when time runs short. */
  skippable?: boolean;
  /** Ids that it had before: old addresses lead here. */
  formerly?: readonly string[];
}

export interface QuestionOutline {
  id: string;
  version: number;
  kind: string;
  /** The `##` section that teaches the answer. */
  section: string;
  objective: string;
  /** Where it may be asked: text, test, exam, room. */
  use: readonly string[];
}
