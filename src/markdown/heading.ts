import type { Node } from './tree.ts';
import { plainText } from './tree.ts';

const ID = /\s*\[#([^\]\s]+)\]\s*$/;

/** The id that an author wrote at the end of a heading, as in `## Process 1 [#containers-pid]`. */
export function headingId(heading: Node): string | undefined {
  return ID.exec(plainText(heading))?.[1];
}

/** The heading's words without the id. */
export const headingTitle = (heading: Node): string => plainText(heading).replace(ID, '');

/**
 * The heading's content without the id. The id is the end of the last text: Markdown leaves
 * `[#id]` as it is, since it names no definition.
 */
export function headingContent(heading: Node): Node[] {
  const children = heading.children ?? [];
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  return [...children.slice(0, -1), { ...last, value: (last.value ?? '').replace(ID, '') }];
}
