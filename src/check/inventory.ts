import { attribute, isComponent, isParagraph } from '../markdown/tree.ts';
import type { Chapter, ChapterText, Course } from './course.ts';
import { saidIn } from '../markdown/slides.ts';
import { findAll } from '../markdown/nodes.ts';
import { countWords } from '../markdown/words.ts';

/** What stands in a finished chapter, in numbers; words are those of its paragraphs. */
export interface Inventory {
  id: string;
  title: string;
  words: { fr: number; en: number };
  slides: number;
  figures: number;
  examples: number;
  exercises: number;
  questions: number;
}

export const inventory = (course: Course): Inventory[] =>
  (course.sheet?.data?.chapters ?? []).flatMap(({ id, title }) => {
    const chapter = course.chapters.find((candidate) => candidate.id === id);
    const { fr, en } = chapter?.texts ?? {};
    return chapter && fr && en ? [counted(chapter, title.en, fr, en)] : [];
  });

const counted = (
  { id, code, exercises, questions }: Chapter,
  title: string,
  fr: ChapterText,
  en: ChapterText,
): Inventory => ({
  id,
  title,
  words: { fr: wordsOf(fr), en: wordsOf(en) },
  slides: en.slides.length,
  figures: new Set(
    findAll(en.nodes, (node) => isComponent(node, 'Figure')).map((node) => attribute(node, 'is')),
  ).size,
  examples: code.filter(({ name }) => !name.endsWith('expect.yaml')).length,
  exercises: exercises.entries.length,
  questions: questions.entries.filter(({ data }) => !data?.retired).length,
});

/** Paragraphs of the text, those of remarks and captions included. */
const wordsOf = ({ nodes }: ChapterText): number =>
  saidIn(nodes)
    .filter(isParagraph)
    .reduce((sum, node) => sum + countWords([node]), 0);

const number = new Intl.NumberFormat('en');

/** The README's table of contents, as Markdown. */
export function inventoryTable(course: Course): string {
  const rows = inventory(course);
  const sum = (of: (row: Inventory) => number): string =>
    number.format(rows.reduce((total, row) => total + of(row), 0));
  const columns: [string, (row: Inventory) => number][] = [
    ['words, French', ({ words }) => words.fr],
    ['words, English', ({ words }) => words.en],
    ['slides', ({ slides }) => slides],
    ['figures', ({ figures }) => figures],
    ['examples', ({ examples }) => examples],
    ['exercises', ({ exercises }) => exercises],
    ['questions', ({ questions }) => questions],
  ];
  return [
    `| chapter | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---:').join('|')}|`,
    ...rows.map(
      (row) => `| ${row.title} | ${columns.map(([, of]) => number.format(of(row))).join(' | ')} |`,
    ),
    `| **together** | ${columns.map(([, of]) => sum(of)).join(' | ')} |`,
  ].join('\n');
}

const BEGIN = '<!-- contents: npm run readme writes this table -->';
const END = '<!-- /contents -->';

/** The README with its table written anew. Throws when its marks are gone. */
export function withInventory(readme: string, course: Course): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(
      `README.md has lost its marks. Put ${BEGIN} and ${END} where the table stands.`,
    );
  return `${readme.slice(0, begin)}${BEGIN}\n\n${inventoryTable(course)}\n\n${readme.slice(end)}`;
}
