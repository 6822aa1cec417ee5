/** The pages that a course must have, told from its content/ alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from './kinds.ts';

interface Course {
  chapters: { id: string }[];
  tracks?: Track[];
}

const sitePages = [
  '', 'about/', 'accessibility/', 'commands/', 'compose/', 'compose/slides/', 'compose/slides/presenter/', 'glossary/', 'offline/', 'practice/',
  'practice/mistakes/', 'practice/review/', 'practice/test/', 'progress/', 'progress/attestation/', 'trainer/',
]; // prettier-ignore
const chapterPages = ['', 'slides/', 'slides/presenter/', 'quiz/', 'exercises/', 'commands/'];

interface Track {
  id: string;
  chapters?: string[];
}

/** Programmes: one for each track of which everything can be read. */
function programmes(content: string): string[] {
  const course = parse(readFileSync(join(content, 'course.yaml'), 'utf8')) as Course;
  return (course.tracks ?? [])
    .filter(({ chapters = [] }) => chapters.every((id) => isWritten(content, id)))
    .map(({ id }) => `programme/${id}/`);
}

const isWritten = (content: string, id: string): boolean =>
  ['chapter.yaml', 'fr.mdx', 'en.mdx'].every((file) =>
    existsSync(join(content, 'chapters', id, file)),
  );

/** The ids of the finished chapters, in the order of the course. */
export function writtenChapters(content: string): string[] {
  const course = parse(readFileSync(join(content, 'course.yaml'), 'utf8')) as Course;
  return course.chapters.map(({ id }) => id).filter((id) => isWritten(content, id));
}

interface Chapter {
  split?: boolean;
  parts?: { id: string }[];
}

/** The pages that a chapter's text stands on, below the chapter: one, or one for each part. */
export function textPages(content: string, id: string): string[] {
  const file = join(content, 'chapters', id, 'chapter.yaml');
  const { split = false, parts = [] } = parse(readFileSync(file, 'utf8')) as Chapter;
  return split ? parts.map((part) => `${part.id.replace(`${id}-`, '')}/`) : [''];
}

/** Every address below the base path, sorted. */
export function expectedPaths(content: string): string[] {
  const below = [
    ...sitePages,
    ...programmes(content),
    ...writtenChapters(content).flatMap((id) =>
      [...new Set([...chapterPages, ...textPages(content, id)])].map((page) => `${id}/${page}`),
    ),
  ];
  return [
    '',
    '404.html',
    ...locales.flatMap((locale) => below.map((path) => `${locale}/${path}`)),
  ].sort();
}
