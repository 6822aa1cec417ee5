import { locales, type Locale } from '../../i18n/locales.ts';
import type { Chapter, Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Problem } from '../problem.ts';
import { languageNames } from '../rules/texts.ts';
import { textsOf, type BilingualText } from '../source/texts.ts';
import { suggestion } from '../suggest.ts';
import { bankOf, bare, fieldPlace, type Banked } from './bank.ts';
import { fleschKincaid, kandelMoles } from './readability.ts';

/** What questions teach: rationales, levels, plain sentences, files and figures that are there. */
export const teaching = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) => [
    ...questionTexts(chapter).flatMap(whys),
    ...levels(chapter),
    ...locales.flatMap((locale) => reading(chapter, locale)),
    ...bankOf(chapter).flatMap((entry) => [...figure(entry, course), ...code(entry, chapter)]),
  ]);

const questionTexts = ({ questions }: Chapter): BilingualText[] =>
  questions.yaml === undefined ? [] : textsOf(questions.yaml);

function whys({ yaml, path, words }: BilingualText): Problem[] {
  if (path.at(-1) !== 'why') return [];
  return locales.flatMap((locale) => {
    const count = [...bare(words[locale])].length;
    const place = yaml.at([...path, locale]);
    const values = { count, limit: limits.whySigns, language: languageNames[locale] };
    return count < limits.whySigns ? [problem('why-short', place, values)] : [];
  });
}

const ABOVE_RECALL = 30;

function levels(chapter: Chapter): Problem[] {
  const all = bankOf(chapter);
  const above = all.filter(({ question }) => question.level !== 'recall');
  const share = Math.round((100 * above.length) / Math.max(all.length, 1));
  if (all.length === 0 || share >= ABOVE_RECALL) return [];
  return [problem('bank-levels', fieldPlace(all[0]!, 'level'), { share, limit: ABOVE_RECALL })];
}

const ENOUGH_WORDS = 100;

const scales = {
  fr: { scale: 'Kandel-Moles', read: kandelMoles, limit: 45, hard: (score: number) => score < 45 },
  en: {
    scale: 'Flesch-Kincaid',
    read: fleschKincaid,
    limit: 10,
    hard: (score: number) => score > 10,
  },
} as const;

/** Over all sentences of a chapter's bank: a single question is too short to be measured. */
function reading(chapter: Chapter, locale: Locale): Problem[] {
  const sentences = questionTexts(chapter)
    .filter(({ path }) => ['stem', 'why', 'explanation'].includes(String(path.at(-1))))
    .map(({ words }) => words[locale]);
  const { scale, read, limit, hard } = scales[locale];
  const { words, score } = read(sentences);
  if (words < ENOUGH_WORDS || !hard(score)) return [];
  const place = { file: chapter.questions.file, line: 1, column: 1 };
  const values = { scale, limit, score: score.toFixed(1), language: languageNames[locale] };
  return [problem('bank-reading', place, values)];
}

function figure(entry: Banked, { figures }: Course): Problem[] {
  const id = entry.question.figure;
  if (id === undefined || id in figures) return [];
  const near = suggestion(id, Object.keys(figures));
  return [problem('figure-unknown', fieldPlace(entry, 'figure'), { id, near })];
}

function code(entry: Banked, { code: files }: Chapter): Problem[] {
  const { question } = entry;
  if (question.code === undefined) return [];
  const file = files.find(({ name }) => name === question.code);
  if (file === undefined) {
    const near = suggestion(
      question.code,
      files.map(({ name }) => name),
    );
    return [problem('code-unknown', fieldPlace(entry, 'code'), { id: question.code, near })];
  }
  if (question.kind !== 'line') return [];
  const lines = file.text.split('\n');
  return (['faulty', 'misses'] as const).flatMap((field) =>
    question[field].flatMap(({ line, text }, index) => {
      const found = lines[line - 1] ?? '';
      if (found.trim() === text.trim()) return [];
      const place = fieldPlace(entry, field, index, 'text');
      return [problem('line-text', place, { line, name: file.name, found })];
    }),
  );
}
