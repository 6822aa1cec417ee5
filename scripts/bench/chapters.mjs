/** Courses of any length, for measuring: one real chapter, again and again under other ids. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';

const written = ['chapter.yaml', 'fr.mdx', 'en.mdx', 'quiz.yaml', 'exercises.yaml'];

/**
 * Writes a course of `count` chapters into a folder: the chapter `model` of a real course, then
 * copies of it whose ids bear a number.
 */
export function multiply(content, model, count, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  const chapters = join(folder, 'chapters');
  for (const other of readdirSync(chapters)) {
    if (other !== model) rmSync(join(chapters, other), { recursive: true });
  }
  const copies = Array.from({ length: count - 1 }, (_, index) => `copy-${index + 2}`);
  for (const copy of copies) copyChapter(join(chapters, model), join(chapters, copy), copy);
  listChapters(join(folder, 'course.yaml'), [model, ...copies]);
}

function copyChapter(from, to, suffix) {
  cpSync(from, to, { recursive: true });
  const files = written
    .filter((name) => readdirSync(to).includes(name))
    .map((name) => join(to, name));
  const ids = new Set(files.flatMap((file) => idsIn(file)));
  const word = new RegExp(`(?<![\\w-])(?:${[...ids].join('|')})(?![\\w-])`, 'g');
  for (const file of files) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(word, (id) => `${id}-${suffix}`),
    );
  }
}

/** Ids that must be unique over the course; those of choices and steps need not be. */
function idsIn(file) {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.mdx')) return [...source.matchAll(/\[#([\w-]+)\]/g)].map(([, id]) => id);
  const data = parse(source) ?? [];
  const entries = Array.isArray(data)
    ? data
    : [...data.sections, ...data.objectives, ...(data.parts ?? [])];
  return entries.flatMap(({ id, formerly = [] }) => [id, ...formerly]);
}

function listChapters(file, ids) {
  const course = parseDocument(readFileSync(file, 'utf8'));
  course.set(
    'chapters',
    ids.map((id) => ({ id, title: { fr: `Chapitre ${id}`, en: `Chapter ${id}` } })),
  );
  course.delete('tracks');
  writeFileSync(file, course.toString());
}
