import { limits } from '../markdown/limits.ts';
import { rehearse, type Rehearsal, type RehearsedSlide } from '../markdown/rehearsal.ts';
import type { Chapter, Course } from './course.ts';
import { textsIn } from './rules/all.ts';

/** A chapter's rehearsal. Throws, with what to do, where its files have errors. */
export function rehearsalOf(chapter: Chapter): Rehearsal {
  const { id, sheet, exercises, texts } = chapter;
  const data = sheet?.data;
  if (data === undefined || !texts.fr || !texts.en)
    throw new Error(`${id} cannot be read: npm run check:content says what is wrong.`);
  return rehearse({
    id,
    texts: textsIn(chapter),
    sections: data.sections,
    parts: data.parts.length,
    exercises: exercises.entries.flatMap((entry) => entry.data ?? []),
  });
}

/** All chapters in one table, in the order of the course. */
export function courseReport({ chapters, sheet }: Course): string {
  const order = sheet?.data?.chapters.map(({ id }) => id) ?? [];
  const rows = chapters
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .map((chapter) => ({ id: chapter.id, report: rehearsalOf(chapter) }));
  const head = ['chapter', 'slides', 'planned', 'needed', 'words fr', 'words en', 'questions', 'exercises', 'demos', 'too much', 'far off']; // prettier-ignore
  return table([
    head,
    ...rows.map(({ id, report }) => [
      id,
      report.slides,
      report.planned,
      report.needed,
      report.words.fr,
      report.words.en,
      report.questions,
      report.exercises,
      report.demonstrations,
      report.tooMuch.length,
      report.sections.filter(({ isFar }) => isFar).length,
    ]),
  ]);
}

/** A chapter section by section, with the slides on which there is too much. */
export function chapterReport(chapter: Chapter): string {
  const report = rehearsalOf(chapter);
  const sections = report.sections.map((section) => [
    section.id,
    section.planned,
    section.minutes.toFixed(1),
    section.words,
    section.questions.count,
    section.exercises.count,
    section.demonstrations.count,
    section.isFar ? 'far off' : '',
  ]);
  const { slides, planned, needed, words, fullest } = report;
  return [
    `${chapter.id}: ${slides} slides, ${planned} minutes planned, about ${needed} needed ` +
      `(${words.fr} words said in French, ${words.en} in English, ${limits.wordsPerMinute} a minute)`,
    '',
    table([
      ['section', 'planned', 'needed', 'words', 'questions', 'exercises', 'demos', ''],
      ...sections,
    ]),
    '',
    ...tooMuch(report.tooMuch),
    ...Object.values(fullest).map((slide) => `Most is said on ${shown(slide)}.`),
  ].join('\n');
}

const tooMuch = (slides: readonly RehearsedSlide[]): string[] =>
  slides.length === 0
    ? [`No slide has more than ${limits.saidWords} words said or ${limits.notesWords} noted.`]
    : ['Too much:', ...slides.map((slide) => `  ${shown(slide)}`)];

const shown = ({ id, locale, said, notes }: RehearsedSlide): string =>
  `${id} (${locale}): ${said} words said, ${notes} noted`;

/** Columns of equal width; numbers to the right. */
function table(rows: (string | number)[][]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(lines[0]!.length), ...lines.slice(1)].join('\n');
}
