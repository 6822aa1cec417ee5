import type { ChapterBook } from './book.ts';
import { placesOf } from './places.ts';

/**
 * Ids of headings by the page of the chapter that they stand on now, for a visit to where they stood before: on the
 * introduction of a chapter of several pages, all of them, since it may have been the chapter's one page;
 * on a part's page, those that other parts' sections had.
 */
export function movedFrom(book: ChapterBook, here?: string): Record<string, string> {
  const former = new Set(book.data.sections.flatMap(({ formerly }) => formerly));
  const pages: Record<string, string> = {};
  for (const [id, { page, kind }] of placesOf(book)) {
    if (kind !== 'section') continue; // a question may be asked in the bank alone
    if (page === undefined || page === here || (here !== undefined && !former.has(id))) continue;
    pages[page] = pages[page] === undefined ? id : `${pages[page]} ${id}`;
  }
  return pages;
}
