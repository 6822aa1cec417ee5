import { softwareName } from '../course/software.ts';
import { dayIn } from '../i18n/day.ts';
import { localeNames, locales, type Locale } from '../i18n/locales.ts';
import { say } from '../i18n/strings.ts';
import {
  chapters,
  course,
  plain,
  routes,
  type ChapterBook,
  type Part,
} from '../library/library.ts';
import { chapterCard, courseCard } from './card.ts';
import { feed, type Edition } from './feed.ts';
import { historyOf, latest, type History } from './history.ts';
import { hues } from './hues.ts';
import { isSource } from './addresses.ts';
import { llms } from './llms.ts';
import { published } from './published.ts';
import { chapterData, courseData } from './structured-data.ts';

/** The course as others are told of it: each of these puts its facts into one form. */

const chapterAt = (lang: Locale, id: string, page?: string): string =>
  published(routes.chapter(lang, id, undefined, page));

/** The minutes that the course takes to present: those planned for its chapters. */
const minutesOf = (books: readonly ChapterBook[]): number =>
  books.reduce((sum, { minutes }) => sum + minutes, 0);

export async function courseStructuredData(lang: Locale): Promise<object> {
  const { title, edition, level, audience, prerequisites } = await course();
  const books = await chapters();
  return courseData({
    lang,
    edition,
    name: plain(title, lang),
    description: say(lang, 'site.home.description'),
    url: published(routes.home(lang)),
    minutes: minutesOf(books),
    level: level && plain(level, lang),
    audience: audience.map((words) => plain(words, lang)),
    prerequisites: prerequisites.map((words) => plain(words, lang)),
    chapters: books.map(({ id, title: name }) => ({
      name: plain(name, lang),
      url: chapterAt(lang, id),
    })),
  });
}

/** Of a chapter's page, or of the page of one of its parts. */
export async function chapterStructuredData(
  book: ChapterBook,
  lang: Locale,
  part?: Part,
): Promise<object> {
  const { title, edition, level } = await course();
  const { minutes, objectives } = part ?? {
    minutes: book.readingMinutes[lang],
    objectives: book.data.objectives,
  };
  return chapterData({
    lang,
    edition,
    minutes,
    name: plain((part ?? book).title, lang),
    description: plain(book.summary, lang),
    url: chapterAt(lang, book.id, part?.page),
    level: level && plain(level, lang),
    objectives: objectives.map(({ text }) => plain(text, lang)),
    course: { name: plain(title, lang), url: published(routes.home(lang)) },
  });
}

export async function courseFeed(lang: Locale): Promise<string> {
  const { title, edition } = await course();
  const history = historyOf(process.env.QUAI_CONTENT ?? './content');
  const books = await chapters();
  return feed({
    lang,
    title: say(lang, 'discovery.feed', { title: plain(title, lang) }),
    author: 'Quai',
    rights: say(lang, 'discovery.rights'),
    self: published(routes.feed(lang)),
    home: published(routes.home(lang)),
    editions: books.flatMap((book) => editionsOf(book, lang, edition, history)),
  });
}

/** The days on which a chapter's facts were checked; only the last one has a text that changes. */
function editionsOf(book: ChapterBook, lang: Locale, edition: string, history: History): Edition[] {
  const now = book.data.checked.toISOString().slice(0, 10);
  const before = (history.checked.get(`chapters/${book.id}/chapter.yaml`) ?? []).filter((day) => day < now); // prettier-ignore
  const path = `${lang}/${book.id}/`;
  return [now, ...before].map((day) => {
    const read = dayIn(lang, new Date(day));
    const summary = plain(book.summary, lang);
    return {
      id: book.id,
      day,
      title: say(lang, 'discovery.edition', { title: plain(book.title, lang), day: read }),
      summary:
        day === now ? say(lang, 'discovery.editionText', { summary, day: read, edition }) : summary,
      href: chapterAt(lang, book.id),
      ...(day === now && { changed: latest(history, (file) => isSource(path, file)) }),
    };
  });
}

export async function courseLlms(): Promise<string> {
  const { title, edition, versions } = await course();
  const books = await chapters();
  const software = Object.entries(versions).map(
    ([id, version]) => `${softwareName(id)} ${version}`,
  );
  return llms({
    title: `Quai: ${plain(title, 'en')}`,
    description: say('en', 'site.home.description'),
    facts: [
      `Edition ${edition}; what it says was checked for ${software.join(', ')}.`,
      'Each chapter is one HTML page (or one a part), complete without scripts, with slides, questions and exercises below its address.',
      `Content: ${say('en', 'discovery.rights')}. Code: MIT.`,
    ],
    languages: locales.map((lang) => ({
      language: lang === 'en' ? localeNames.en : `French (${localeNames.fr})`,
      home: published(routes.home(lang)),
      glossary: published(routes.page(lang, 'glossary')),
      chapters: books.map((book) => ({
        title: plain(book.title, lang),
        summary: plain(book.summary, lang),
        href: chapterAt(lang, book.id),
      })),
    })),
  });
}

export async function courseCardOf(lang: Locale): Promise<string> {
  const books = await chapters();
  const title = plain((await course()).title, lang);
  return courseCard({ title, hues, numbers: books.map(({ number }) => number) });
}

export async function chapterCardOf(book: ChapterBook, lang: Locale): Promise<string> {
  return chapterCard({
    hues,
    course: plain((await course()).title, lang),
    title: plain(book.title, lang),
    number: book.number,
    plate: book.plate,
  });
}
