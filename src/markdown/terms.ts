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

/** What closes a word, with the French space before it; what opens one, with the space after. */
const CLOSING = /^[\u00a0\u202f]?[,.;:!?…)”»]+/u;
const OPENING = /[(“«][\u00a0\u202f]?$/u;

/**
 * Keeps a term and the signs around it on one line: the view makes a button of the term, and
 * browsers break a line beside a button, whatever stands there.
 */
export function holdPunctuation(nodes: Node[]): Node[] {
  const held: Node[] = [];
  for (const node of nodes.map(inside)) {
    const last = held.at(-1);
    if (isComponent(node, 'Term')) held.push(...holdOpening(held, node));
    else if (last && isHeldTerm(last)) held.splice(-1, 1, ...holdClosing(last, node));
    else held.push(node);
  }
  return held;
}

/** A term, or one that an opening sign was taken to. */
const isHeldTerm = (node: Node): boolean =>
  isComponent(node, 'Term') ||
  (isComponent(node, 'span') && (node.children ?? []).some((child) => isComponent(child, 'Term')));

const text = (value: string): Node[] => (value === '' ? [] : [{ type: 'text', value }]);

/** Takes the opening sign off the text before the term. */
function holdOpening(held: Node[], term: Node): Node[] {
  const before = held.at(-1);
  const sign = before?.type === 'text' ? OPENING.exec(before.value ?? '')?.[0] : undefined;
  if (before === undefined || sign === undefined) return [term];
  held.splice(-1, 1, ...text((before.value ?? '').slice(0, -sign.length)));
  return [hold([...text(sign), term])];
}

/** Takes the closing sign off the text after the term. */
function holdClosing(term: Node, after: Node): Node[] {
  const sign = after.type === 'text' ? CLOSING.exec(after.value ?? '')?.[0] : undefined;
  if (sign === undefined) return [term, after];
  const inner = isComponent(term, 'Term') ? [term] : (term.children ?? []);
  return [hold([...inner, ...text(sign)]), ...text((after.value ?? '').slice(sign.length))];
}

const hold = (children: Node[]): Node => inline('span', { class: 'held' }, children);

const inside = (node: Node): Node =>
  node.children ? { ...node, children: holdPunctuation(node.children) } : node;
