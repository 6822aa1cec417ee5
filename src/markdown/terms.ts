import type { Node } from './tree.ts';
import { inline, isComponent } from './tree.ts';

/** Numbers the `<Term>`s of a chapter from 1, so that each definition has an id of its own. */
export function numberTerms(nodes: Node[]): Node[] {
  let count = 0;
  const number = (node: Node): Node => {
    const children = node.children?.map(number);
    const numbered = children ? { ...node, children } : node;
    if (!isComponent(node, 'Term')) return numbered;
    const instance = { type: 'mdxJsxAttribute', name: 'instance', value: String(++count) };
    return { ...numbered, attributes: [...(node.attributes ?? []), instance] };
  };
  return nodes.map(number);
}

/** What closes a word, with the French space before it. */
const CLOSING = /^[\u00a0\u202f]?[,.;:!?…)”»]+/u;

/**
 * Keeps a term and the sign after it on one line: the view makes a button of the term, and
 * browsers break a line after a button, whatever follows.
 */
export function holdPunctuation(nodes: Node[]): Node[] {
  const held: Node[] = [];
  for (const node of nodes.map(inside)) {
    const term = held.at(-1);
    const sign = node.type === 'text' ? CLOSING.exec(node.value ?? '')?.[0] : undefined;
    if (term === undefined || sign === undefined || !isComponent(term, 'Term')) {
      held.push(node);
      continue;
    }
    const rest = (node.value ?? '').slice(sign.length);
    held.splice(-1, 1, inline('span', { class: 'held' }, [term, { type: 'text', value: sign }]));
    if (rest !== '') held.push({ type: 'text', value: rest });
  }
  return held;
}

const inside = (node: Node): Node =>
  node.children ? { ...node, children: holdPunctuation(node.children) } : node;
