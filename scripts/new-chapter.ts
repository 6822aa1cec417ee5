/** `npm run new-chapter -- <id>`: a chapter's files as a skeleton that passes the content check. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { pageNames } from '../src/course/routes.ts';
import { skeleton } from '../src/check/skeleton.ts';

/** Why no chapter was written, in a sentence for the author. */
export class Refusal extends Error {}

interface Listed {
  id: string;
  title: { fr: string; en: string };
}

/**
 * Writes the skeleton of a chapter that course.yaml lists; answers with what to do next.
 * @throws {Refusal} when the id is reserved, unknown or taken; nothing is written then
 */
export function newChapter(content: string, id: string | undefined, today: string): string {
  const { title } = permitted(content, id);
  const folder = join(content, 'chapters', id!);
  for (const [name, text] of Object.entries(skeleton(id!, title, today))) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return next(folder);
}

function permitted(content: string, id: string | undefined): Listed {
  const listed = chaptersOf(content);
  const names = listed.map((chapter) => chapter.id).join(', ');
  if (id === undefined) {
    throw new Refusal(
      `Say which chapter: npm run new-chapter -- <id>. course.yaml lists ${names}.`,
    );
  }
  if ((pageNames as readonly string[]).includes(id)) {
    throw new Refusal(
      `No chapter may be called "${id}": it is the address of a page. Rename it in course.yaml.`,
    );
  }
  const found = listed.find((chapter) => chapter.id === id);
  if (found === undefined) {
    throw new Refusal(
      `course.yaml lists no chapter "${id}", only ${names}. Add it to \`chapters\` first.`,
    );
  }
  if (existsSync(join(content, 'chapters', id))) {
    throw new Refusal(`content/chapters/${id} is there already. Nothing was changed.`);
  }
  return found;
}

function chaptersOf(content: string): Listed[] {
  const file = join(content, 'course.yaml');
  if (!existsSync(file)) throw new Refusal(`${file} is missing: the course begins there.`);
  return (parse(readFileSync(file, 'utf8')) as { chapters?: Listed[] }).chapters ?? [];
}

const next = (folder: string): string =>
  `${folder} is there, in both languages. Next:
  1. chapter.yaml: what the reader will be able to do, what to keep, the sections and their minutes
  2. fr.mdx and en.mdx: paragraphs are said, lists, code, tables and figures are shown
  3. quiz.yaml, then npm run questions:lock; exercises.yaml; example files in code/
  4. npm run check:content, as often as you like; npm run dev shows the page and the deck`;

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  try {
    console.log(newChapter(values.content, positionals[0], new Date().toISOString().slice(0, 10)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
