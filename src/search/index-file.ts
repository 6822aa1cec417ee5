import type { Locale } from '../i18n/locales.ts';

/**
 * What a page knows of the course in one language once search is opened: search/fr/course.json,
 * which the build writes (catalogue.ts). Titles are typeset; addresses are made by course/routes.ts.
 */
export interface SearchIndex {
  /** The words of the search itself, typeset, by their keys in i18n/words/search.ts. */
  words: Record<string, string>;
  /** The other language that the course is written in. */
  twin: Locale;
  chapters: { id: string; number: number; title: string }[];
  places: Place[];
  /** The chapters' sheets of commands. */
  commands: Command[];
  /** Lines of code and code amid words: where, and what is typed there. */
  lines: [place: number, text: string][];
  terms: Term[];
}

export type PlaceKind = 'chapter' | 'section' | 'exercise';

/** Where a result leads. */
export interface Place {
  id: string;
  kind: PlaceKind;
  /** Its place among the chapters. */
  chapter: number;
  /** As painted: "2.4"; a `###` has that of its `##`. */
  number: string;
  title: string;
  /** Of a `###`: the title of its `##`. */
  within?: string;
  /** The chapter's page that it stands on, where there are several. */
  page?: string;
  /** It stands on a slide. */
  slide?: boolean;
  /** How many questions ask about it, and the first of them. */
  questions?: { count: number; first: string };
}

export interface Command {
  chapter: number;
  /** Its place on the chapter's sheet, from 1. */
  row: number;
  command: string;
  text: string;
}

export interface Term {
  id: string;
  name: string;
  /** Other names and spellings. */
  also: string[];
  definition: string;
}

/** A text for Pagefind: the one of the place of that number. */
export interface SearchRecord {
  place: number;
  title: string;
  text: string;
}

/** @throws {Error} when it is not such an index, as when a hotel's network answers with a page */
export function readIndex(value: unknown): SearchIndex {
  const index = value as Partial<SearchIndex> | null;
  const lists = [index?.chapters, index?.places, index?.commands, index?.lines, index?.terms];
  if (!lists.every(Array.isArray) || typeof index?.words !== 'object') {
    throw new Error('The index of the search is not what was asked for.');
  }
  return index as SearchIndex;
}
