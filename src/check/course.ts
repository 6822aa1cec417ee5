import type { ChapterData } from '../course/schema/chapter.ts';
import type { CourseData } from '../course/schema/course.ts';
import type { Exercise } from '../course/schema/exercise.ts';
import type { Term } from '../course/schema/glossary.ts';
import type { Topic } from '../course/schema/syllabus.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ChapterDraft } from '../markdown/outline.ts';
import type { Node } from '../markdown/tree.ts';
import type { Question } from '../quiz/question.ts';
import type { SyntaxFault } from './source/markdown.ts';
import type { SchemaFault } from './source/schema.ts';
import type { Slide } from '../markdown/slides.ts';
import type { Path, YamlFile } from './source/yaml.ts';

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

/** Ids of the entries of a list that have one. */
export const idsOf = ({ entries }: Listing<unknown>): string[] =>
  entries.flatMap(({ id }) => id ?? []);

/** Whether a file is there and could not be read: what names its entries cannot be judged. */
export const isUnread = ({ yaml }: { yaml?: YamlFile }): boolean =>
  yaml !== undefined && yaml.faults.length > 0;

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
