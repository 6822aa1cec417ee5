import { asParagraph } from './prose.ts';
import { isComponent, isParagraph, type Node } from './tree.ts';

/** Calls `visit` for every node below, with those around it, outermost first. */
export function walk(
  nodes: Node[],
  visit: (node: Node, around: Node[]) => void,
  around: Node[] = [],
): void {
  for (const node of nodes) {
    visit(node, around);
    walk(node.children ?? [], visit, [...around, node]);
  }
}

/** Every node below that is told apart by `matches`. */
export function findAll(nodes: Node[], matches: (node: Node, around: Node[]) => boolean): Node[] {
  const found: Node[] = [];
  walk(nodes, (node, around) => {
    if (matches(node, around)) found.push(node);
  });
  return found;
}

/** What is no block of ours: JavaScript, front matter, constructs that rules on syntax name. */
export const isForeign = ({ type }: Node): boolean =>
  /^(?:yaml|toml|html|mdxjsEsm|mdxFlowExpression|definition|footnoteDefinition)$/.test(type);

export const isAnyComponent = (node: Node): boolean => node.type.startsWith('mdxJsx');

/** An image alone in its paragraph is a figure. */
export const isFigureImage = (node: Node): boolean =>
  isParagraph(node) && node.children?.length === 1 && node.children[0]?.type === 'image';

/** A paragraph of text; an image alone in its paragraph is none. */
export const isProse = (node: Node): boolean => isParagraph(node) && !isFigureImage(node);

/** Blocks inside a component or an item, inline content on a line of its own as a paragraph. */
export const blocksIn = (node: Node): Node[] => (node.children ?? []).map(asParagraph);

export const itemsOf = (list: Node): Node[] => list.children ?? [];

/** A loose list is stepped: its items have notes. */
export const isLoose = (list: Node): boolean =>
  (list.spread ?? false) || itemsOf(list).some(({ spread }) => spread);

/** The captions of `<Code>`: the items of its list. */
export const captionsOf = (code: Node): Node[] =>
  (code.children ?? []).filter(({ type }) => type === 'list').flatMap(itemsOf);

export const isAsk = (node: Node): boolean => isComponent(node, 'Question', 'Exercise');
