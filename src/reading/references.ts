import type { Locale } from '../i18n/locales.ts';
import { place, routes } from '../library/library.ts';

/** A page of a chapter: the whole of it, or one of its parts. */
export interface Here {
  chapter: string;
  part?: string;
}

/**
 * The address of a section, a question or an exercise of the course, as seen from a chapter's
 * page. Throws when there is none: the content check says where.
 */
export async function hrefTo(id: string, locale: Locale, here: Here): Promise<string> {
  const found = await place(id);
  if (found === undefined) throw new Error(`Nothing in the course has the id "${id}".`);
  return found.chapter === here.chapter && found.page === here.part
    ? `#${id}`
    : routes.chapter(locale, found.chapter, id, found.page);
}
