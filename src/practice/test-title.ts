import type { CourseOutline } from '../course/outline.ts';
import type { Locale } from '../i18n/locales.ts';
import type { TestProgress } from '../progress/fold.ts';
import { sentence } from '../quiz/sentence.ts';

/** What a test is called, in the `title…` sentences that the page brought. */
export function titleOf(
  { started: { form, chapters } }: TestProgress,
  course: CourseOutline,
  language: Locale,
  words: Readonly<Record<string, string | undefined>>,
): string {
  const titles = chapters.map(
    (id) => course.chapters.find((chapter) => chapter.id === id)?.title[language] ?? id,
  );
  const template = {
    chapter: words['titleChapter'],
    before: words['titleBefore'],
    exam: words[titles.length === 1 ? 'titleExamOne' : 'titleExam'],
  }[form];
  return sentence(template, language, { title: titles[0] ?? '', n: titles.length });
}
