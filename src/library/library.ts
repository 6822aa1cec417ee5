import { getCollection, getEntry, render } from 'astro:content';
import type { ChapterData } from '../course/schema/chapter.ts';
import type { CourseData } from '../course/schema/course.ts';
import type { Exercise } from '../course/schema/exercise.ts';
import type { Term } from '../course/schema/glossary.ts';
import { plate } from '../course/plate.ts';
import { readingMinutes } from '../course/reading-time.ts';
import { routesUnder } from '../course/routes.ts';
import { locales, type Locale, type Words } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';
import type { Question } from '../quiz/question.ts';
import {
  minutesOf,
  partsOf,
  sectionsOf,
  type ChapterBook,
  type ChapterLink,
  type HeadingTitle,
} from './book.ts';
import { placesOf, type Place } from './places.ts';
import { partialTracks, readableTracks } from './tracks.ts';

/** Every address of the site, under the base path of this build. */
export const routes = routesUnder(import.meta.env.BASE_URL);

export type { ChapterBook, ChapterLink, Part, Section } from './book.ts';

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

/** The tracks that can be followed from their first chapter to their last. */
export const tracks = () =>
  once('tracks', async () => readableTracks((await course()).tracks, await chapters()));

/** Those that are not the whole course. */
export const ways = async () => partialTracks(await tracks(), await chapters());

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

const timeToRead = (texts: { id: string; body?: string }[], locale: Locale): number =>
  readingMinutes(texts.find(({ id }) => id.endsWith(`/${locale}`))?.body ?? '');

/** A chapter's questions that are still asked. */
const bank = async (id: string): Promise<Question[]> =>
  (await listOf<Question>('questions', id)).filter(({ retired }) => !retired);

async function listOf<Entry>(name: 'questions' | 'exercises' | 'glossary', chapterId: string) {
  const entries = await getCollection(name, ({ data }) => data.chapter === chapterId);
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.entry as Entry);
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

export const glossary = (): Promise<Term[]> => once('glossary', () => listOf<Term>('glossary', ''));

const places = () => once('places', async () => new Map((await chapters()).flatMap(placesOf)));

/** Where an id of the course stands, in whichever chapter. */
export const place = async (id: string): Promise<Place | undefined> => (await places()).get(id);

/** A text of the content in one language, typeset, without its backticks: for titles and labels. */
export const plain = (words: Words, locale: Locale): string =>
  typeset(words[locale].replaceAll('`', '').replaceAll('**', ''), locale);
