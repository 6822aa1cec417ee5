import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { chapterSchema, type ChapterData } from '../course/schema/chapter.ts';
import { courseSchema, type CourseData } from '../course/schema/course.ts';
import { exerciseSchema, type Exercise } from '../course/schema/exercise.ts';
import { termSchema, type Term } from '../course/schema/glossary.ts';
import { topicSchema, type Topic } from '../course/schema/syllabus.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { ChapterDraft } from '../markdown/outline.ts';
import type { Node } from '../markdown/tree.ts';
import { questionSchema, type Question } from '../quiz/question.ts';
import { readMarkdown, type SyntaxFault } from './source/markdown.ts';
import { readAs, type SchemaFault } from './source/schema.ts';
import { draftOf, slidesOf, type Slide } from './source/slides.ts';
import { entriesAt, readYaml, textField, type Path, type YamlFile } from './source/yaml.ts';

/** What the check must know of a figure. */
export interface FigureFacts {
  steps: number;
  labels: Record<string, unknown>;
}

/** An entry of a YAML list; `data` is there when its schema has nothing against it. */
export interface Entry<Data> {
  yaml: YamlFile;
  path: Path;
  raw: unknown;
  id: string | undefined;
  data?: Data;
  faults: SchemaFault[];
}

/** A YAML file that is one value, or the entries of one that is a list. */
export interface Sheet<Data> {
  yaml: YamlFile;
  data?: Data;
  faults: SchemaFault[];
}
export interface Listing<Data> {
  file: string;
  yaml?: YamlFile;
  entries: Entry<Data>[];
}

/** A chapter in one language. */
export interface ChapterText {
  chapter: string;
  locale: Locale;
  file: string;
  source: string;
  nodes: Node[];
  faults: SyntaxFault[];
  draft: ChapterDraft;
  slides: Slide[];
}

export interface CodeFile {
  /** As `<Code file>` names it. */
  name: string;
  /** As printed. */
  file: string;
  /** On disk. */
  path: string;
  text: string;
}

export interface Chapter {
  id: string;
  /** The folder, as printed. */
  file: string;
  folder: string;
  sheet?: Sheet<ChapterData>;
  texts: Partial<Record<Locale, ChapterText>>;
  questions: Listing<Question>;
  exercises: Listing<Exercise>;
  code: CodeFile[];
}

/** Everything in content/, read with positions. */
export interface Course {
  /** content/, as printed. */
  file: string;
  sheet?: Sheet<CourseData>;
  glossary: Listing<Term>;
  syllabus: Listing<Topic>;
  lock?: YamlFile;
  chapters: Chapter[];
  figures: Record<string, FigureFacts>;
}

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
