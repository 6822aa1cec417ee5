import { mdxToMdast } from 'satteri';
import { asParagraph } from './prose.ts';
import type { Node } from './tree.ts';

/**
 * The top level of a chapter's text, inline components alone on a line as paragraphs.
 * @throws {Error} where the source is no MDX, with line and column
 */
export function parsed(source: string): Node[] {
  const root = mdxToMdast(source, { features: { smartPunctuation: false } }) as unknown as Node;
  return (root.children ?? []).map(asParagraph);
}
