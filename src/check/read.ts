import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { chapterSchema } from '../course/schema/chapter.ts';
import { courseSchema } from '../course/schema/course.ts';
import { exerciseSchema } from '../course/schema/exercise.ts';
import { termSchema } from '../course/schema/glossary.ts';
import { topicSchema } from '../course/schema/syllabus.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { questionSchema } from '../quiz/question.ts';
import type { Chapter, ChapterText, Course, FigureFacts, Listing, Sheet } from './course.ts';
import { readMarkdown } from './source/markdown.ts';
import { readAs } from './source/schema.ts';
import { draftOf, slidesOf } from '../markdown/slides.ts';
import { entriesAt, readYaml, textField, type YamlFile } from './source/yaml.ts';

/** `folder` is content/ on disk, `file` how it is printed; figures are known by name. */
export function readCourse(
  folder: string,
  file: string,
  figures: Record<string, FigureFacts>,
): Course {
  const read = reader(folder, file);
  const sheet = sheetOf(read('course.yaml'), courseSchema);
  const lock = read('questions.lock.json');
  return {
    file,
    figures,
    ...(sheet && { sheet }),
    ...(lock && { lock }),
    glossary: listing(file, 'glossary.yaml', read, termSchema),
    syllabus: listing(file, 'syllabus.yaml', read, topicSchema),
    chapters: foldersIn(join(folder, 'chapters')).map((id) =>
      readChapter(id, join(folder, 'chapters', id), `${file}/chapters/${id}`),
    ),
  };
}

type Reader = (name: string) => YamlFile | undefined;

const reader =
  (folder: string, file: string): Reader =>
  (name) => {
    const source = textOf(join(folder, name));
    return source === undefined ? undefined : readYaml(`${file}/${name}`, source);
  };

function readChapter(id: string, folder: string, file: string): Chapter {
  const read = reader(folder, file);
  const sheet = sheetOf(read('chapter.yaml'), chapterSchema);
  const silent = silentSections(sheet?.yaml);
  const texts = locales.flatMap((locale) => {
    const source = textOf(join(folder, `${locale}.mdx`));
    return source === undefined
      ? []
      : [[locale, readText(id, locale, `${file}/${locale}.mdx`, source, silent)] as const];
  });
  return {
    id,
    file,
    folder,
    ...(sheet && { sheet }),
    texts: Object.fromEntries(texts),
    questions: listing(file, 'quiz.yaml', read, questionSchema),
    exercises: listing(file, 'exercises.yaml', read, exerciseSchema),
    code: filesIn(join(folder, 'code')).map((name) => ({
      name,
      file: `${file}/code/${name}`,
      path: join(folder, 'code', name),
      text: textOf(join(folder, 'code', name)) ?? '',
    })),
  };
}

function readText(
  chapter: string,
  locale: Locale,
  file: string,
  source: string,
  silent: Set<string>,
): ChapterText {
  const { nodes, faults } = readMarkdown(source);
  const draft = draftOf(nodes);
  return { chapter, locale, file, source, nodes, faults, draft, slides: slidesOf(draft, silent) };
}

function sheetOf<Schema extends z.ZodType>(
  yaml: YamlFile | undefined,
  schema: Schema,
): Sheet<z.output<Schema>> | undefined {
  if (yaml === undefined) return undefined;
  if (yaml.faults.length > 0) return { yaml, faults: [] };
  return { yaml, ...readAs(yaml, yaml.raw, [], schema) };
}

/** Each entry is read by itself, so that one bad entry hides no other. */
function listing<Schema extends z.ZodType>(
  folder: string,
  name: string,
  read: Reader,
  schema: Schema,
): Listing<z.output<Schema>> {
  const yaml = read(name);
  const file = `${folder}/${name}`;
  if (yaml === undefined) return { file, entries: [] };
  const entries = entriesAt(yaml).map(({ raw, path }) => ({
    yaml,
    path,
    raw,
    id: textField(raw, 'id'),
    ...readAs(yaml, raw, path, schema),
  }));
  return { file, yaml, entries };
}

const silentSections = (yaml: YamlFile | undefined): Set<string> =>
  new Set(
    yaml === undefined
      ? []
      : entriesAt(yaml, ['sections'])
          .filter(({ raw }) => (raw as { slides?: unknown } | null)?.slides === false)
          .map(({ raw }) => textField(raw, 'id') ?? ''),
  );

const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

const foldersIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => statSync(join(path, name)).isDirectory())
        .sort()
    : [];

const filesIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(path, name)).isFile() && !/(^|\/)\./.test(name))
        .map((name) => name.replaceAll('\\', '/'))
        .sort()
    : [];
