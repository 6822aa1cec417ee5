import type { Node } from './tree.ts';
import { isComponent } from './tree.ts';

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
