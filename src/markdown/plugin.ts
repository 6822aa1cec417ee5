import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import type { Node } from './tree.ts';
import { toViews, type ChapterFacts } from './views.ts';

/** Tells what the views must know of the chapter in a folder, in a language. */
export type ChapterReader = (folder: string, locale: 'fr' | 'en') => ChapterFacts;

/** Sätteri plugin: a chapter's Markdown becomes the vocabulary of the views. */
export const viewsPlugin =
  (read: ChapterReader): MdastPluginEntry =>
  ({ fileURL, sourceFormat }) => {
    if (sourceFormat !== 'mdx' || fileURL === undefined) return null;
    const path = fileURLToPath(fileURL);
    const locale = basename(path, '.mdx') === 'en' ? 'en' : 'fr';
    const facts = read(dirname(path), locale);
    return {
      name: 'views',
      after(root, context) {
        const children = toViews(root.children as unknown as Node[], facts);
        context.replaceNode(root, { type: 'root', children } as never);
      },
    };
  };
