import { getCollection, getEntry, render } from 'astro:content';
import type { ChapterData, SectionData } from '../course/schema/chapter.ts';
import type { CourseData } from '../course/schema/course.ts';
import type { Exercise } from '../course/schema/exercise.ts';
import type { Term } from '../course/schema/glossary.ts';
import { plate } from '../course/plate.ts';
import { readingMinutes } from '../course/reading-time.ts';
import { partPage, routesUnder } from '../course/routes.ts';
import { locales, type Locale, type Words } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';
import type { Question } from '../quiz/question.ts';
import { placesOf, type Place } from './places.ts';

/** Every address of the site, under the base path of this build. */
export const routes = routesUnder(import.meta.env.BASE_URL);

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

const memo = new Map<string, Promise<unknown>>();

/** Asks once a build; in development every time, so that an edit is seen. */
function once<Value>(key: string, ask: () => Promise<Value>): Promise<Value> {
  if (import.meta.env.DEV) return ask();
  if (!memo.has(key)) memo.set(key, ask());
  return memo.get(key) as Promise<Value>;
}

export const course = (): Promise<CourseData> =>
  once('course', async () => (await getEntry('course', 'course'))!.data);

/** The finished chapters, in the order of the course: those whose two texts and structure stand. */
export const chapters = (): Promise<ChapterBook[]> =>
  once('chapters', async () => {
    const { chapters: all } = await course();
    const books = await Promise.all(all.map(({ id }, index) => book(id, index + 1)));
    const written = books.filter((candidate) => candidate !== undefined);
    return written.map((entry, index) => linked(entry, written[index - 1], written[index + 1]));
  });

const linked = (entry: ChapterBook, previous?: ChapterBook, next?: ChapterBook): ChapterBook => ({
  ...entry,
  ...(previous && { previous: link(previous) }),
  ...(next && { next: link(next) }),
});

const link = ({ id, number, title }: ChapterBook): ChapterLink => ({ id, number, title });

/** A finished chapter. Throws when there is none of that id. */
export async function chapter(id: string): Promise<ChapterBook> {
  const found = (await chapters()).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No finished chapter "${id}" in content/chapters.`);
  return found;
}

/** Chapters of the course that are still being written. */
export async function unwritten(): Promise<{ id: string; title: Words }[]> {
  const written = new Set((await chapters()).map(({ id }) => id));
  return (await course()).chapters.filter(({ id }) => !written.has(id));
}

/** A chapter of the course, or nothing while its structure or one of its texts is missing. */
async function book(id: string, number: number): Promise<ChapterBook | undefined> {
  const structure = (await getCollection('chapters')).find((entry) => entry.id === id);
  const texts = await getCollection('texts', (entry) => entry.id.startsWith(`${id}/`));
  if (!structure || texts.length < locales.length) return undefined;
  const data: ChapterData = structure.data;
  const [questions, exercises, titles] = await Promise.all([
    bank(id),
    listOf<Exercise>('exercises', id),
    headingTitles(id),
  ]);
  const sections = sectionsOf(id, number, data, titles, questions);
  const minutes = minutesOf(sections);
  return {
    id,
    number,
    hue: number,
    data,
    minutes,
    sections,
    parts: partsOf(id, data, sections),
    questions,
    exercises,
    title: data.title,
    summary: data.summary,
    plate: plate(number, minutes),
    readingMinutes: { fr: timeToRead(texts, 'fr'), en: timeToRead(texts, 'en') },
  };
}

const minutesOf = (sections: Section[]): number =>
  sections.reduce((sum, section) => sum + section.minutes, 0);

const partsOf = (chapterId: string, data: ChapterData, all: Section[]): Part[] =>
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

const timeToRead = (texts: { id: string; body?: string }[], locale: Locale): number =>
  readingMinutes(texts.find(({ id }) => id.endsWith(`/${locale}`))?.body ?? '');

/** A chapter's questions that are still asked. */
const bank = async (id: string): Promise<Question[]> =>
  (await listOf<Question>('questions', id)).filter(({ retired }) => !retired);

async function listOf<Entry>(name: 'questions' | 'exercises' | 'glossary', chapterId: string) {
  const entries = await getCollection(name, ({ data }) => data.chapter === chapterId);
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.entry as Entry);
}

interface HeadingTitle {
  id: string;
  depth: number;
  title: Words;
}

/** Headings of a chapter in both languages; French gives the order, both have the same ids. */
async function headingTitles(id: string): Promise<HeadingTitle[]> {
  const [fr, en] = await Promise.all(locales.map((locale) => headings(id, locale)));
  return fr!.map(({ depth, slug, text }) => ({
    id: slug,
    depth,
    title: { fr: text, en: en!.find((heading) => heading.slug === slug)?.text ?? text },
  }));
}

async function headings(id: string, locale: Locale) {
  const entry = await getEntry('texts', `${id}/${locale}`);
  return (await render(entry!)).headings;
}

/** The compiled text of a chapter, for a view to give its components to. */
export async function chapterContent(id: string, locale: Locale) {
  const entry = await getEntry('texts', `${id}/${locale}`);
  return (await render(entry!)).Content;
}

function sectionsOf(
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

export const glossary = (): Promise<Term[]> => once('glossary', () => listOf<Term>('glossary', ''));

const places = () => once('places', async () => new Map((await chapters()).flatMap(placesOf)));

/** Where an id of the course stands, in whichever chapter. */
export const place = async (id: string): Promise<Place | undefined> => (await places()).get(id);

/** A text of the content in one language, typeset, without its backticks: for titles and labels. */
export const plain = (words: Words, locale: Locale): string =>
  typeset(words[locale].replaceAll('`', '').replaceAll('**', ''), locale);
