import type { Locale } from '../i18n/locales.ts';
import { place, routes } from '../library/library.ts';

/**
 * The address of a section, a question or an exercise of the course, as seen from a chapter's
 * page. Throws when there is none: the content check says where.
 */
export async function hrefTo(id: string, locale: Locale, from: string): Promise<string> {
  const found = await place(id);
  if (found === undefined) throw new Error(`Nothing in the course has the id "${id}".`);
  return found.chapter === from ? `#${id}` : routes.chapter(locale, found.chapter, id);
}
