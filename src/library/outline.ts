import type { ChapterOutline, CourseOutline } from '../course/outline.ts';
import { locales, type Words } from '../i18n/locales.ts';
import type { ChapterBook } from './book.ts';
import { chapters, course, plain, tracks } from './library.ts';

/** The course without its texts, for the pages that sum up what a reader did. */
export async function outline(): Promise<CourseOutline> {
  const { edition } = await course();
  return {
    edition,
    chapters: (await chapters()).map(chapterOutline),
    tracks: (await tracks()).map(({ track, chapters: books }) => ({
      id: track.id,
      title: typesetIn(track.title),
      chapters: books.map(({ id }) => id),
    })),
  };
}

export const chapterOutline = (book: ChapterBook): ChapterOutline => ({
  id: book.id,
  number: book.number,
  title: typesetIn(book.title),
  sections: book.sections.map(({ id, number, title, minutes, page, skippable }) => ({
    id,
    number,
    title: typesetIn(title),
    minutes,
    ...(page !== undefined && { page }),
    ...(skippable && { skippable }),
    ...formerlyOf(book, id),
  })),
  objectives: book.data.objectives.map(({ id, text }) => ({ id, text: typesetIn(text) })),
  questions: book.questions.map(({ id, version, kind, section, objective, use }) => ({
    id,
    version,
    kind,
    section: sectionOf(book, section),
    objective,
    use,
  })),
  exercises: book.exercises.map(({ id, goal, section, minutes }) => ({
    id,
    goal: typesetIn(goal),
    section: sectionOf(book, section),
    minutes,
  })),
  commands: book.data.commands.length,
});

function formerlyOf({ data }: ChapterBook, id: string): { formerly?: string[] } {
  const { formerly = [] } = data.sections.find((section) => section.id === id) ?? {};
  return formerly.length > 0 ? { formerly } : {};
}

/** A question may name a `###`: its `##` is what counts as read. */
const sectionOf = ({ sections }: ChapterBook, id: string): string =>
  sections.find(({ subsections }) => subsections.some((one) => one.id === id))?.id ?? id;

const typesetIn = (words: Words): Words =>
  Object.fromEntries(locales.map((locale) => [locale, plain(words, locale)])) as Words;
