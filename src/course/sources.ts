import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

interface ChapterStructure {
  sections?: { id: string; slides?: boolean }[];
  parts?: { id: string; sections?: string[] }[];
}

interface GlossaryEntry {
  name: { fr: string; en: string } | string;
  english?: boolean;
}

/** Text of a file beside the chapter, or "" when there is none (the check says so with a place). */
const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Sections without slides, and where parts begin, as chapter.yaml has them. */
export function chapterStructure(folder: string): {
  silent: Set<string>;
  parts: Map<string, string>;
} {
  const chapter = (parse(readIfThere(join(folder, 'chapter.yaml'))) ?? {}) as ChapterStructure;
  const silent = (chapter.sections ?? []).filter(({ slides }) => slides === false);
  const parts = (chapter.parts ?? []).flatMap(({ id, sections }) =>
    sections?.[0] === undefined ? [] : [[sections[0], id] as const],
  );
  return { silent: new Set(silent.map(({ id }) => id)), parts: new Map(parts) };
}

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`;

/** English words that French text keeps, longest first, as the glossary has them. */
export function englishWords(content: string): string[] {
  const source = readIfThere(join(content, 'glossary.yaml'));
  if (lastGlossary?.source !== source) lastGlossary = { source, words: englishWordsIn(source) };
  return lastGlossary.words;
}

/** Each chapter asks anew; an edit is seen. */
let lastGlossary: { source: string; words: string[] } | undefined;

function englishWordsIn(source: string): string[] {
  const entries = (parse(source) ?? []) as GlossaryEntry[];
  return entries
    .filter(({ english }) => english)
    .flatMap(({ name }) => (typeof name === 'string' ? [] : [name.fr, plural(name.fr)]))
    .filter((word) => /^[\p{L}\d -]+$/u.test(word))
    .sort((a, b) => b.length - a.length);
}

/** Text of an example file of a chapter. Throws with what to do when there is none. */
export function exampleFile(folder: string, file: string): string {
  const text = readIfThere(join(folder, 'code', file));
  if (text === '')
    throw new Error(
      `${basename(folder)}: code/${file} is missing or empty. Add it, or correct <Code file>.`,
    );
  return text;
}

/** A file's name as readers see it: a folder must not tell that something is wrong with it. */
export const shownFile = (file: string): string => file.replace(/^broken\//, '');

export const chapterText = (folder: string, locale: string): string =>
  readIfThere(join(folder, `${locale}.mdx`));

/** content/ seen from a chapter's folder. */
export const contentOf = (folder: string): string => dirname(dirname(folder));
