import { headingId } from '../../markdown/heading.ts';
import type { Node } from '../../markdown/tree.ts';
import { locales } from '../../i18n/locales.ts';
import type { Chapter, ChapterText } from '../course.ts';
import { placeOf } from './node.ts';
import type { Place } from '../problem.ts';

export interface HeadingId {
  id: string;
  depth: number;
  node: Node;
  place: Place;
}

/** The headings of a chapter that have an id, in order. */
export const headingIds = ({ file, nodes }: ChapterText): HeadingId[] =>
  nodes
    .filter(({ type, depth }) => type === 'heading' && (depth === 2 || depth === 3))
    .flatMap((node) => {
      const id = headingId(node);
      return id === undefined ? [] : [{ id, depth: node.depth!, node, place: placeOf(file, node) }];
    });

/** The text that stands for a chapter where both languages have the same: French, else English. */
export const firstText = ({ texts }: Chapter): ChapterText | undefined =>
  locales.flatMap((locale) => texts[locale] ?? [])[0];

/** Ids of the headings of a chapter, of one depth or of both. */
export const sectionIds = (chapter: Chapter, depth?: number): string[] => {
  const text = firstText(chapter);
  const all = text === undefined ? [] : headingIds(text);
  return all
    .filter((heading) => depth === undefined || heading.depth === depth)
    .map(({ id }) => id);
};
