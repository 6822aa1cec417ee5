import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { chapterSchema } from './course/schema/chapter.ts';
import { courseSchema } from './course/schema/course.ts';
import { exerciseSchema } from './course/schema/exercise.ts';
import { termSchema } from './course/schema/glossary.ts';
import { questionSchema } from './quiz/question.ts';

const content = process.env.QUAI_CONTENT ?? './content';

/** The files of one name, one in each chapter. */
async function filesOfChapters(name: string): Promise<{ chapter: string; path: string }[]> {
  const folders = await readdir(join(content, 'chapters'), { withFileTypes: true });
  return folders
    .filter((folder) => folder.isDirectory())
    .map(({ name: chapter }) => ({ chapter, path: join(content, 'chapters', chapter, name) }));
}

const readList = (path: string): unknown[] => {
  try {
    return (parse(readFileSync(path, 'utf8')) as unknown[] | null) ?? [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/**
 * Entries of YAML lists: one file, or one a chapter. `order` keeps the author's order, which a
 * collection would lose. Astro's own loaders read one entry a file, or lists without a chapter.
 */
const lists = (find: () => Promise<{ chapter: string; path: string }[]>): Loader => ({
  name: 'quai-lists',
  async load(context) {
    const load = async () => {
      context.store.clear();
      for (const file of await find()) await storeList(context, file);
    };
    await load();
    context.watcher?.on('change', (path) => void (path.endsWith('.yaml') && load()));
  },
});

async function storeList(
  context: LoaderContext,
  { chapter, path }: { chapter: string; path: string },
) {
  for (const [order, entry] of readList(path).entries()) {
    const { id = `${path}-${String(order)}` } = (entry ?? {}) as { id?: string };
    const data = await context.parseData({ id, data: { chapter, order, entry }, filePath: path });
    context.store.set({ id, data });
  }
}

const listed = <Schema extends z.ZodType>(entry: Schema) =>
  z.object({ chapter: z.string(), order: z.number(), entry });

export const collections = {
  course: defineCollection({
    loader: glob({ base: content, pattern: 'course.yaml' }),
    schema: courseSchema,
  }),
  chapters: defineCollection({
    loader: glob({
      base: `${content}/chapters`,
      pattern: '*/chapter.yaml',
      generateId: ({ entry }) => entry.split('/')[0]!,
    }),
    schema: chapterSchema,
  }),
  texts: defineCollection({
    loader: glob({ base: `${content}/chapters`, pattern: '*/{fr,en}.mdx' }),
  }),
  questions: defineCollection({
    loader: lists(() => filesOfChapters('quiz.yaml')),
    schema: listed(questionSchema),
  }),
  exercises: defineCollection({
    loader: lists(() => filesOfChapters('exercises.yaml')),
    schema: listed(exerciseSchema),
  }),
  glossary: defineCollection({
    loader: lists(() => Promise.resolve([{ chapter: '', path: join(content, 'glossary.yaml') }])),
    schema: listed(termSchema),
  }),
};
