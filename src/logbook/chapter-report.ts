import type { ChapterOutline, CourseOutline, QuestionOutline } from '../course/outline.ts';
import { dueAt, endOfDay } from '../progress/due.ts';
import type { Progress } from '../progress/fold.ts';
import { markOf, testedMarkOf, type Counted, type Marked } from './figures.ts';

/** What was done of a section, a chapter or the course. */
export interface Row {
  sections: Counted;
  /** By the mark shown, wherever it was given. */
  practised: Marked;
  /** By the latest mark that a test or an exam gave. */
  tested: Marked;
  exercises: Counted;
  /** Questions due for review before the day ends. */
  due: number;
}

export interface SectionRow extends Row {
  id: string;
  /** Milliseconds since 1970, UTC; undefined while it is unread. */
  readAt?: number;
  isBookmarked: boolean;
  hasNote: boolean;
}

export interface ChapterRow extends Row {
  id: string;
  /** One a section, in order. */
  rows: SectionRow[];
  /** Every section is read. */
  isDone: boolean;
  isBegun: boolean;
}

export interface CourseReport {
  chapters: ChapterRow[];
  total: Row;
}

/** What the rows are counted from. */
export interface Kept {
  progress: Progress;
  /** Ids of the sections with a note. */
  noted: ReadonlySet<string>;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

/** The reader's table of the course: each question and section is looked at once. */
export function courseReport({ chapters }: CourseOutline, kept: Kept): CourseReport {
  const rows = chapters.map((chapter) => chapterRow(chapter, kept));
  return { chapters: rows, total: sumOf(rows) };
}

function chapterRow(chapter: ChapterOutline, kept: Kept): ChapterRow {
  const questions = Map.groupBy(chapter.questions, ({ section }) => section);
  const exercises = Map.groupBy(chapter.exercises, ({ section }) => section);
  const rows = chapter.sections.map(({ id }) => ({
    ...rowOf([id], questions.get(id) ?? [], exercises.get(id) ?? [], kept),
    id,
    ...(kept.progress.sections.has(id) && { readAt: kept.progress.sections.get(id)! }),
    isBookmarked: kept.progress.bookmarks.has(id),
    hasNote: kept.noted.has(id),
  }));
  const sections = chapter.sections.map(({ id }) => id);
  const row = rowOf(sections, chapter.questions, chapter.exercises, kept);
  const begun = row.sections.done + row.practised.done + row.exercises.done > 0;
  return {
    ...row,
    id: chapter.id,
    rows,
    isDone: row.sections.done === row.sections.of,
    isBegun: begun,
  };
}

function rowOf(
  sections: readonly string[],
  questions: readonly QuestionOutline[],
  exercises: readonly { id: string }[],
  { progress, now }: Kept,
): Row {
  const asked = questions.map(({ id }) => progress.questions.get(id));
  const end = endOfDay(now);
  return {
    sections: counted(sections.map((id) => progress.sections.has(id))),
    practised: marked(asked.map(markOf)),
    tested: marked(asked.map(testedMarkOf)),
    exercises: counted(exercises.map(({ id }) => progress.exercises.has(id))),
    due: asked.filter((one) => one && (dueAt(one, now) ?? Infinity) < end).length,
  };
}

const counted = (all: readonly boolean[]): Counted => ({
  done: all.filter(Boolean).length,
  of: all.length,
});

function marked(marks: readonly (number | undefined)[]): Marked {
  const given = marks.filter((mark) => mark !== undefined);
  return {
    done: given.length,
    of: marks.length,
    sum: given.reduce((sum, mark) => sum + mark, 0),
  };
}

/** Rows added up. */
export function sumOf(rows: readonly Row[]): Row {
  const total = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const count = (name: 'sections' | 'exercises' | 'practised' | 'tested'): Counted => ({
    done: total((row) => row[name].done),
    of: total((row) => row[name].of),
  });
  return {
    sections: count('sections'),
    practised: { ...count('practised'), sum: total((row) => row.practised.sum) },
    tested: { ...count('tested'), sum: total((row) => row.tested.sum) },
    exercises: count('exercises'),
    due: total((row) => row.due),
  };
}
