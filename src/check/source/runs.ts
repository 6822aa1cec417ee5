import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { ChapterText } from '../course.ts';
import type { Place } from '../problem.ts';
import { findAll } from '../../markdown/nodes.ts';
import { offsetAt, placeAt, placeOf, spanOf } from './node.ts';
import { placeInText, type BilingualText } from './texts.ts';
import { spoken, spokenText } from '../../markdown/words.ts';

/** A stretch of running text without its code, and where its words stand. */
export interface Run {
  locale: Locale;
  text: string;
  /** The place of some words, found at an index of the text. */
  locate(words: string, index: number): Place;
}

const PHRASES = ['paragraph', 'heading', 'tableCell'];

/** The running text of a chapter: paragraphs, headings, cells, titles and captions. */
export const runsOfText = (text: ChapterText): Run[] => [
  ...findAll(text.nodes, ({ type }) => PHRASES.includes(type)).map((node) =>
    runOf(text, node, node.children ?? []),
  ),
  ...findAll(text.nodes, (node) => isComponent(node, 'Callout')).map((node) =>
    attributeRun(text, node, attribute(node, 'title') ?? ''),
  ),
  ...findAll(text.nodes, ({ type }) => type === 'image').map((node) =>
    attributeRun(text, node, `${node.alt ?? ''} ${(node as { title?: string }).title ?? ''}`),
  ),
];

/** Content of a node as one run. */
export const runOf = (text: ChapterText, around: Node, content: Node[]): Run => ({
  locale: text.locale,
  text: spoken(content),
  locate: (words, index) => placeInNode(text, around, words, spoken(content), index),
});

const attributeRun = (text: ChapterText, node: Node, words: string): Run => ({
  locale: text.locale,
  text: words,
  locate: (found, index) => placeInNode(text, node, found, words, index),
});

/** Both languages of a text of YAML. */
export const runsOfBilingual = (text: BilingualText): Run[] =>
  locales.map((locale) => ({
    locale,
    text: spokenText(text.words[locale]),
    locate: (words) => placeInText(text, locale, searchable(words)),
  }));

/** The same occurrence in the source as in the text; the node itself when it is not there. */
function placeInNode(
  { file, source }: ChapterText,
  node: Node,
  words: string,
  text: string,
  index: number,
): Place {
  const { start, end } = spanOf(node);
  const from = offsetAt(source, start.line, start.column);
  const written = source.slice(from, offsetAt(source, end.line, end.column));
  const sought = searchable(words);
  const before = sought === '' ? 0 : text.slice(0, index).split(sought).length - 1;
  const offset = sought === '' ? -1 : occurrence(written, sought, before);
  return offset < 0 ? placeOf(file, node) : placeAt(file, source, from + offset);
}

function occurrence(written: string, sought: string, before: number): number {
  let offset = -1;
  for (let count = 0; count <= before; count += 1) {
    const next = written.indexOf(sought, offset + 1);
    if (next < 0) return offset;
    offset = next;
  }
  return offset;
}

/** A code span is one sign in the text and another thing in the source. */
const searchable = (words: string): string =>
  words
    .split('\uFFFC')
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
