/**
 * The course as neutral Markdown: the words of each chapter's pages with nothing of the site, so
 * that another tool can be given the same text, the same figures and the same questions.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { partPage } from '../../../src/course/routes.ts';
import { say } from '../../../src/i18n/strings.ts';
import { choose } from '../../../src/quiz/selection.ts';
import { exerciseText } from './exercises.mjs';
import { definitions, plainMarkdown, words } from './markdown.mjs';
import { questionText } from './questions.mjs';
import { addressesIn, openingOf, sectionsOf } from './sections.mjs';

const endQuestions = 5; // as src/quiz/End.astro asks

/**
 * Reads content/ once for both languages.
 * @throws {Error} when a file of the course is missing
 */
export function readContent(folder) {
  const yaml = (...path) => parse(readFileSync(join(folder, ...path), 'utf8')) ?? [];
  const chapters = yaml('course.yaml').chapters.map(({ id, title }) => ({
    id,
    title,
    folder: join(folder, 'chapters', id),
    data: yaml('chapters', id, 'chapter.yaml'),
    questions: yaml('chapters', id, 'quiz.yaml').map(asSchemaReads),
    exercises: yaml('chapters', id, 'exercises.yaml'),
  }));
  return { chapters, glossary: yaml('glossary.yaml') };
}

const asSchemaReads = (question) => ({ hints: [], misses: [], accept: [], extra: [], ...question });

/**
 * The pages of one chapter that have its text, in reading order; the introduction of a chapter of
 * several pages is none of them.
 * @param {(name: string) => string} figure the drawing and its caption, as one line of HTML
 * @returns {{ path: string, title: string, markdown: string }[]} path as "fr/kubernetes/objects/"
 */
export function neutralPages(course, chapterId, lang, figure) {
  const chapter = course.chapters.find(({ id }) => id === chapterId);
  const source = readFileSync(join(chapter.folder, `${lang}.mdx`), 'utf8');
  const addresses = addressesIn(course, lang);
  const { data } = chapter;
  const sections = sectionsOf(source);
  const write = (text) => plainMarkdown(text, { chapter, lang, figure, addresses });
  if (!data.split) {
    const text = write(openingOf(source) + sections.map((section) => section.text).join(''));
    const parts = [goals(data.objectives, lang), text, closing(chapter, lang)];
    return [pageOf(course, lang, `${lang}/${chapter.id}/`, chapter.title[lang], parts)];
  }
  return data.parts.map((part, place) => {
    const own = sections.filter(({ id }) => part.sections.includes(id));
    const objectives = data.objectives.filter(({ id }) => part.objectives.includes(id));
    const last = place === data.parts.length - 1 ? closing(chapter, lang) : '';
    const parts = [goals(objectives, lang), write(own.map(({ text }) => text).join('')), last];
    const path = `${lang}/${chapter.id}/${partPage(chapter.id, part.id)}/`;
    return pageOf(course, lang, path, part.title[lang], parts);
  });
}

function pageOf(course, lang, path, title, parts) {
  const text = parts.filter((part) => part !== '').join('\n\n');
  return { path, title: words(title, lang), markdown: text + definitions(course, text, lang) };
}

const listOf = (texts, lang) => texts.map((text) => `- ${words(text[lang] ?? text, lang)}`);

const goals = (objectives, lang) =>
  objectives.length === 0
    ? ''
    : [
        `## ${say(lang, 'reading.goals')}\n`,
        ...listOf(
          objectives.map(({ text }) => text),
          lang,
        ),
      ].join('\n');

/** What stands below the last section: what to keep, the sources, five questions. */
function closing(chapter, lang) {
  const { keep = [], sources = [] } = chapter.data;
  const questions = choose(chapter.questions, endQuestions);
  return [
    `## ${say(lang, 'reading.keep')}\n`,
    ...listOf(keep, lang),
    `\n${say(lang, 'reading.sources')}\n`,
    ...sources.map((source) => `- ${source}`),
    ...(questions.length > 0 ? [`\n## ${say(lang, 'quiz.end')}\n`] : []),
    ...questions.map((question) => questionText(question, chapter, lang)),
  ].join('\n');
}

export { exerciseText, questionText };
