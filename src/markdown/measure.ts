import { blocksIn, findAll } from './nodes.ts';
import { isComponent, type Node } from './tree.ts';
import { countWords, sentences } from './words.ts';

/** Words of paragraphs that are said one after the other. */
export const wordsOfParagraphs = (paragraphs: readonly Node[]): number =>
  countWords(paragraphs.map((node) => ({ ...node, children: [...(node.children ?? []), SPACE] })));

const SPACE = { type: 'text', value: ' ' };

/** Words of the first sentence: the cue that the presenter shows strong. */
export const wordsOfCue = ({ children = [] }: Node): number =>
  countWords(sentences(children)[0] ?? []);

/** The `<Notes>` among blocks. */
export const notesIn = (nodes: Node[]): Node[] =>
  findAll(nodes, (node) => isComponent(node, 'Notes'));

/** The words of paragraphs and lists; fenced code is not read out. */
export const wordsOfNotes = (notes: Node): number =>
  findAll(blocksIn(notes), ({ type }) => type === 'paragraph').reduce(
    (sum, paragraph) => sum + countWords([paragraph]),
    0,
  );
