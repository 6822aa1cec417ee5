import { getEntry } from 'astro:content';
import { locales } from '../i18n/locales.ts';
import { rehearse, type Rehearsal } from '../markdown/rehearsal.ts';
import { parsed } from '../markdown/source.ts';
import type { ChapterBook } from './book.ts';

/** What a finished chapter takes in a room: the numbers of `npm run rehearsal`. */
export async function rehearsal({ id, data, exercises }: ChapterBook): Promise<Rehearsal> {
  const texts = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      nodes: parsed((await getEntry('texts', `${id}/${locale}`))?.body ?? ''),
    })),
  );
  return rehearse({ id, texts, sections: data.sections, exercises, parts: data.parts.length });
}
