import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { CourseOutline } from '../course/outline.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { say, stringKeys } from '../i18n/strings.ts';
import { writeBundle } from './bundle.ts';
import { catalogueOf } from './catalogue.ts';

/** Writes what search needs, once the pages are there and before the copy of them is listed. */
export function search(): AstroIntegration {
  return {
    name: 'quai-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const counts = await writeSearch(fileURLToPath(dir));
        logger.info(`${counts.join(' and ')} passages can be found`);
      },
    },
  };
}

/**
 * Reads a built site and writes search/ into it.
 * @returns how many passages each language has
 */
export async function writeSearch(folder: string): Promise<number[]> {
  const outline = JSON.parse(readFileSync(join(folder, 'outline.json'), 'utf8')) as CourseOutline;
  const counts: number[] = [];
  for (const locale of locales) {
    const { index, records } = catalogueOf(locale, outline, pagesIn(folder), wordsIn(locale));
    const target = join(folder, 'search', locale);
    await writeBundle(target, locale, records);
    await writeFile(join(target, 'course.json'), JSON.stringify(index));
    counts.push(records.length);
  }
  await close();
  return counts;
}

const pagesIn = (folder: string) => (path: string) => {
  const file = join(folder, path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** The words of the search, which its pages do not carry: they come when it is opened. */
const wordsIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    stringKeys
      .filter((key) => key.startsWith('search.'))
      .map((key) => [key.replace('search.', ''), say(locale, key)]),
  );
