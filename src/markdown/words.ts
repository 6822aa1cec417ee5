import { cutFirstSentence } from './sentence.ts';
import type { Node } from './tree.ts';

/** Stands for a code span: one word, that may begin a sentence. */
const CODE = '\uFFFC';

/** Content as it is spoken: each code span one sign. */
export const spoken = (nodes: Node[]): string => nodes.map(spokenNode).join('');

const spokenNode = (node: Node): string => {
  if (node.type === 'inlineCode') return CODE;
  return node.children === undefined ? (node.value ?? '') : spoken(node.children);
};

/** The words of a text; a sign that stands alone, such as a French colon, is none. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word));

export const countWords = (nodes: Node[]): number => wordsOf(spoken(nodes)).length;

/** A text of YAML as it is spoken, with the same sign for code. */
export const spokenText = (text: string): string =>
  text.replace(/`[^`]*`/g, CODE).replaceAll('**', '');

/** A text of YAML without its code and marks. */
export const withoutCode = (text: string): string =>
  text.replace(/`[^`]*`/g, ' ').replaceAll('**', '');

/** The code spans of a text of YAML. */
export const codeSpans = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** Cuts content into sentences, each as the view's cue would be cut. */
export function sentences(content: Node[]): Node[][] {
  const result: Node[][] = [];
  let left = content;
  while (countWords(left) > 0) {
    const { first, rest } = cutFirstSentence(trimmed(left));
    result.push(first);
    left = rest;
  }
  return result;
}

const trimmed = ([first, ...rest]: Node[]): Node[] =>
  first?.type === 'text'
    ? [{ ...first, value: (first.value ?? '').trimStart() }, ...rest]
    : first === undefined
      ? []
      : [first, ...rest];

/** The number of sentences in a text of YAML. */
export const countSentences = (text: string): number =>
  sentences([{ type: 'text', value: spokenText(text) }]).length;
