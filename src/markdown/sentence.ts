import type { Node } from './tree.ts';
import { plainText } from './tree.ts';

/** The end of a sentence: its mark, what may close after it, then a space or nothing. */
const END = /[.!?…](?:[\u00a0\u202f ]?[»”")\]])?(?=\s|$)/u;

/**
 * Cuts a paragraph's content after its first sentence, on the syntax tree, so that a code span
 * or a term that stands in it stays whole.
 */
export function cutFirstSentence(content: Node[]): { first: Node[]; rest: Node[] } {
  for (const [index, node] of content.entries()) {
    const end = sentenceEnd(node, content[index + 1]);
    if (end === undefined) continue;
    const before = content.slice(0, index);
    const after = content.slice(index + 1);
    if (node.type !== 'text') return { first: [...before, node], rest: after };
    const text = node.value ?? '';
    return {
      first: [...before, { type: 'text', value: text.slice(0, end) }],
      rest: [...(end < text.length ? [{ type: 'text', value: text.slice(end) }] : []), ...after],
    };
  }
  return { first: content, rest: [] };
}

function sentenceEnd(node: Node, next: Node | undefined): number | undefined {
  if (node.type === 'inlineCode') return undefined;
  const words = plainText(node);
  if (node.type !== 'text') {
    return /[.!?…]$/.test(words) && startsApart(next) ? words.length : undefined;
  }
  const match = END.exec(words);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return end < words.length || startsApart(next) ? end : undefined;
}

const startsApart = (node: Node | undefined): boolean =>
  node === undefined || /^\s/.test(plainText(node));
