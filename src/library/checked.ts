import { getEntry } from 'astro:content';
import { softwareIn, softwareName } from '../course/software.ts';
import { locales } from '../i18n/locales.ts';
import type { ChapterBook } from './book.ts';
import { course } from './library.ts';

/**
 * For which versions the facts of a section were checked, as the course says them: "Docker Engine 29".
 * They are those of the software that the section speaks of, in either language. What is told as
 * history is true of no version of today.
 */
export async function versionsOf(book: ChapterBook, section: string): Promise<string[]> {
  if (book.sections.find(({ id }) => id === section)?.history) return [];
  const { versions } = await course();
  const text = (await textsOf(book)).get(section) ?? '';
  return softwareIn(text, Object.keys(versions)).map(
    (id) => `${softwareName(id)}\u00a0${versions[id]!}`,
  );
}

const known = new WeakMap<ChapterBook, Promise<Map<string, string>>>();

function textsOf(book: ChapterBook): Promise<Map<string, string>> {
  const texts = known.get(book) ?? readTexts(book);
  known.set(book, texts);
  return texts;
}

async function readTexts({ id }: ChapterBook): Promise<Map<string, string>> {
  const sources = await Promise.all(
    locales.map(async (locale) => (await getEntry('texts', `${id}/${locale}`))?.body ?? ''),
  );
  const texts = new Map<string, string>();
  for (const [section, text] of sources.flatMap(sectionTexts))
    texts.set(section, `${texts.get(section) ?? ''}\n${text}`);
  return texts;
}

/** The source of a chapter cut at its `##`: id → Markdown. */
export function sectionTexts(source: string): [string, string][] {
  const [, ...parts] = source.split(/^## .*\[#([a-z0-9-]+)\]\s*$/m);
  return parts.flatMap((id, index) =>
    index % 2 === 0 ? [[id, parts[index + 1] ?? ''] as [string, string]] : [],
  );
}
