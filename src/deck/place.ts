import type { ChapterBook } from '../library/library.ts';

/** The slide that a continued one (`<id>.2`) goes on from. */
export const originOf = (id: string): string => id.replace(/\.\d+$/, '');

/** The `##` section that a heading's id belongs to; undefined when it is none of the chapter's. */
export const sectionOf = ({ sections }: ChapterBook, id: string) =>
  sections.find(
    (section) =>
      section.id === originOf(id) ||
      section.subsections.some((subsection) => subsection.id === originOf(id)),
  );

/** How many sections are begun when a section's slides are shown. */
export const begun = ({ sections }: ChapterBook, id: string): number =>
  sections.findIndex((section) => section.id === id) + 1;
