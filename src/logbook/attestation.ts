import type { ChapterOutline, CourseOutline } from '../course/outline.ts';
import type { Progress } from '../progress/fold.ts';
import { courseReport, sumOf, type ChapterRow, type Row } from './chapter-report.ts';
import { testResults, type TestResult } from './test-results.ts';

export interface Attested {
  edition: string;
  rows: { chapter: ChapterOutline; row: ChapterRow }[];
  total: Row;
  /** Handed in, on one of the chapters at least; oldest first. */
  tests: TestResult[];
  /** Planned for the sections that were read. */
  minutes: number;
  /** First and last activity in these chapters; milliseconds. */
  period?: { first: number; last: number };
}

/** What the sheet says about some chapters, named by their ids. */
export function attested(
  outline: CourseOutline,
  progress: Progress,
  ids: ReadonlySet<string>,
  now: number,
): Attested {
  const chapters = outline.chapters.filter(({ id }) => ids.has(id));
  const kept = { progress, noted: new Set<string>(), now };
  const { chapters: report } = courseReport({ ...outline, chapters }, kept);
  const tests = testResults(progress).filter(
    ({ mark, chapters: on }) => mark !== undefined && on.some((id) => ids.has(id)),
  );
  const period = periodOf(chapters, progress, tests);
  return {
    edition: outline.edition,
    rows: chapters.map((chapter, index) => ({ chapter, row: report[index]! })),
    total: sumOf(report),
    tests: tests.reverse(),
    minutes: chapters.reduce((sum, chapter) => sum + minutesRead(chapter, progress), 0),
    ...(period && { period }),
  };
}

const minutesRead = ({ sections }: ChapterOutline, progress: Progress): number =>
  sections
    .filter(({ id }) => progress.sections.has(id))
    .reduce((sum, { minutes }) => sum + minutes, 0);

/** Of what stands: a section read again counts at its last reading, as everywhere else. */
function periodOf(chapters: ChapterOutline[], progress: Progress, tests: TestResult[]) {
  const moments = chapters.flatMap(({ sections, questions, exercises }) => [
    ...sections.map(({ id }) => progress.sections.get(id)),
    ...exercises.map(({ id }) => progress.exercises.get(id)),
    ...questions.flatMap(({ id }) => {
      const question = progress.questions.get(id);
      return [question?.first.at, question?.latest?.at];
    }),
  ]);
  const known = [...moments, ...tests.map(({ at }) => at)].filter((at) => at !== undefined);
  if (known.length === 0) return undefined;
  return { first: Math.min(...known), last: Math.max(...known) };
}

/** The chapters that the sheet lists unless the reader chooses: those read to their end. */
export const finishedChapters = ({ chapters }: CourseOutline, { sections }: Progress): string[] =>
  chapters.filter((one) => one.sections.every(({ id }) => sections.has(id))).map(({ id }) => id);

/** Chapters with anything to attest. */
export const begunChapters = (outline: CourseOutline, progress: Progress): string[] =>
  courseReport(outline, { progress, noted: new Set(), now: 0 })
    .chapters.filter(({ isBegun }) => isBegun)
    .map(({ id }) => id);
