import type { Course } from './course.ts';
import { written, type Problem } from './problem.ts';
import { bank } from './questions/bank.ts';
import { guessed } from './questions/statistics.ts';
import { allTexts } from './rules/all.ts';
import { exampleRemarks } from './rules/examples.ts';
import { chapterMinutes } from './rules/minutes.ts';

/** A problem for people: where, what, and below it what to do. */
export const forPeople = (found: Problem): string =>
  `${written(found)}  ${found.severity}  ${found.message}\n  ${found.fix}`;

/** A problem as GitHub shows it, on the line of the change (workflow commands). */
export function forGitHub({ severity, file, line, column, message, fix }: Problem): string {
  const escaped = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column}::${escaped(`${message}\n${fix}`)}`;
}

/** What was read, and how many problems there are. */
export function summary(course: Course, problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lines = [
    ...course.chapters.map((chapter) => {
      const { planned, needed } = chapterMinutes(chapter);
      return `${chapter.id}: ${planned} minutes planned, about ${needed} by what is said, asked and done`;
    }),
    ...guessed(course),
    ...exampleRemarks(course),
    `${counts(course)}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`,
  ];
  return lines.join('\n');
}

function counts(course: Course): string {
  const slides = allTexts(course)
    .filter(({ locale }) => locale === 'fr')
    .flatMap((text) => text.slides);
  const exercises = course.chapters.flatMap((chapter) => chapter.exercises.entries);
  return [
    counted(course.chapters.length, 'chapter'),
    counted(slides.length, 'slide'),
    counted(bank(course).length, 'question'),
    counted(exercises.length, 'exercise'),
    counted(course.glossary.entries.length, 'term'),
  ].join(', ');
}

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;
