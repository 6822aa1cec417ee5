import { mdxToMdast } from 'satteri';
import { headingId, headingTitle } from './heading.ts';
import type { Node } from './tree.ts';

/** A chapter's headings: id → words. A text that does not parse has none; its own build says why. */
export function headingTitles(source: string): Map<string, string> {
  try {
    const root = mdxToMdast(source, { position: false }) as unknown as Node;
    return new Map(
      (root.children ?? [])
        .filter(({ type }) => type === 'heading')
        .map((node) => [headingId(node) ?? '', headingTitle(node)]),
    );
  } catch {
    return new Map();
  }
}
