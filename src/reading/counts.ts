import type { ChapterBook, Part } from '../library/library.ts';

/** How many questions and exercises belong to the sections of a part. */
export function countsOf({ questions, exercises }: ChapterBook, { sections }: Part) {
  const ids = new Set(
    sections.flatMap(({ id, subsections }) => [id, ...subsections.map((one) => one.id)]),
  );
  const inPart = ({ section }: { section: string }): boolean => ids.has(section);
  return {
    questions: questions.filter(inPart).length,
    exercises: exercises.filter(inPart).length,
  };
}

/** Ids of the questions that a section teaches, with those of its subsections. */
export function questionsOf({ questions, sections }: ChapterBook, id: string): string[] {
  const subsections = sections.find((section) => section.id === id)?.subsections ?? [];
  const ids = [id, ...subsections.map((one) => one.id)];
  return questions.filter(({ section }) => ids.includes(section)).map((question) => question.id);
}
