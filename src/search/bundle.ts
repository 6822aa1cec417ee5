import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Locale } from '../i18n/locales.ts';
import type { SearchRecord } from './index-file.ts';

/** Texts in one file: more of them make an answer fetch less, fewer of them fill the copy. */
const FRAGMENTS = 12;

/** What the API of Pagefind loads in a browser; its own interfaces are not shipped. */
const isNeeded = (path: string): boolean =>
  !/(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)|wasm\.unknown\.pagefind)$/.test(
    path,
  );

/**
 * Writes the index of one language into a folder. Each is an index of its own: the API takes the
 * language of the page where an index has several, and a reader may ask for the other one.
 * @throws {Error} with what Pagefind says
 */
export async function writeBundle(
  folder: string,
  locale: Locale,
  records: readonly SearchRecord[],
): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: locale,
    maxFragments: FRAGMENTS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const added = await Promise.all(
    records.map((record) =>
      index.addHTMLFile({ url: `/${record.place}/`, content: documentOf(record, locale) }),
    ),
  );
  const refused = added.flatMap((file) => file.errors);
  if (refused.length > 0) throw new Error(`Pagefind: ${refused.join(', ')}`);
  const { files } = await index.getFiles();
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await index.deleteIndex();
}

const documentOf = ({ title, text }: SearchRecord, locale: Locale): string =>
  `<!doctype html><html lang="${locale}"><body><h1>${escaped(title)}</h1><p>${escaped(text)}</p></body></html>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
