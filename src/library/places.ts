import type { Words } from '../i18n/locales.ts';
import type { ChapterBook } from './book.ts';

export interface Place {
  chapter: string;
  /** The chapter's page that it stands on, where there are several. */
  page?: string;
  kind: 'section' | 'question' | 'exercise';
  title: Words;
}

/** Everything of a chapter that has an id, and where it stands. */
export function placesOf(book: ChapterBook): [string, Place][] {
  const { id, data, title, sections, questions, exercises } = book;
  const pages = pagesOf(book);
  const at = (kind: Place['kind'], name: string, words: Words): [string, Place] => {
    const page = pages.get(name);
    return [name, { chapter: id, kind, title: words, ...(page !== undefined && { page }) }];
  };
  return [
    ...sections
      .flatMap((section) => [section, ...section.subsections])
      .map((section) => at('section', section.id, section.title)),
    ...data.sections.flatMap(({ id: now, formerly }) =>
      formerly.map((old) =>
        at('section', old, sections.find((section) => section.id === now)?.title ?? title),
      ),
    ),
    ...questions.map((question) => at('question', question.id, question.stem)),
    ...exercises.map((exercise) => at('exercise', exercise.id, exercise.goal)),
    at('section', `${id}-keep`, title),
  ];
}

/** The page of each id, in a chapter of several; none in the others. */
function pagesOf({ id, data, sections, questions, exercises }: ChapterBook): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (name: string, page: string | undefined) => page && pages.set(name, page);
  for (const section of sections) {
    for (const one of [section, ...section.subsections]) add(one.id, section.page);
  }
  for (const { id: name, section } of [...questions, ...exercises]) add(name, pages.get(section));
  for (const { id: now, formerly } of data.sections) {
    for (const old of formerly) add(old, pages.get(now));
  }
  add(`${id}-keep`, sections.at(-1)?.page);
  return pages;
}
