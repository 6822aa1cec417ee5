import { idsOf, isUnread, type Chapter, type Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { sectionIds } from '../source/headings.ts';
import { valueAt } from '../source/schema.ts';
import { entriesAt, type Path, type YamlFile } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';
import { unknownTopics } from './chapters.ts';

/** course.yaml, the files that must be there, the syllabus, and the figures. */
export const course = (all: Course): Problem[] => [
  ...files(all),
  ...unlisted(all),
  ...tracks(all),
  ...frontMatter(all),
  ...syllabus(all),
  ...figures(all),
];

const START = { line: 1, column: 1 };

function files({ file, sheet, glossary, syllabus: topics, chapters }: Course): Problem[] {
  const missing = (name: string, there: unknown, instead: string): Problem[] =>
    there === undefined
      ? [problem('file-missing', { file: name, ...START }, { name, instead })]
      : [];
  return [
    ...missing(
      `${file}/course.yaml`,
      sheet,
      'The course begins there: title, edition, chapters in order.',
    ),
    ...missing(`${file}/glossary.yaml`, glossary.yaml, 'Write `[]` when there is no term yet.'),
    ...missing(`${file}/syllabus.yaml`, topics.yaml, 'Write `[]` when there is no topic yet.'),
    ...chapters.flatMap((chapter) => [
      ...missing(
        `${chapter.file}/chapter.yaml`,
        chapter.sheet,
        'Begin with `npm run new-chapter`.',
      ),
      ...missing(`${chapter.file}/fr.mdx`, chapter.texts.fr, TWIN),
      ...missing(`${chapter.file}/en.mdx`, chapter.texts.en, TWIN),
    ]),
  ];
}

const TWIN = 'A chapter is written in both languages: add the twin, with the same ids.';

function unlisted({ sheet, chapters }: Course): Problem[] {
  const listed = chapterIds(sheet?.yaml);
  if (sheet === undefined || listed.length === 0) return [];
  return chapters
    .filter(({ id }) => !listed.includes(id))
    .map(({ id }) => problem('chapter-unlisted', sheet.yaml.at(['chapters']), { id }));
}

const chapterIds = (yaml: YamlFile | undefined): string[] =>
  yaml === undefined
    ? []
    : entriesAt(yaml, ['chapters']).flatMap(({ raw }) => String(valueAt(raw, ['id'])));

/** Tracks may name chapters that are not written yet, and sections of written ones. */
function tracks({ sheet, chapters }: Course): Problem[] {
  if (sheet?.data === undefined) return [];
  const { yaml, data } = sheet;
  const listed = data.chapters.map(({ id }) => id);
  const sections = chapters.flatMap((chapter: Chapter) => sectionIds(chapter, 2));
  const chapterAt = (id: string, path: Path): Problem[] =>
    listed.includes(id)
      ? []
      : [problem('chapter-unknown', yaml.at(path), { id, near: suggestion(id, listed) })];
  return data.tracks.flatMap((track, index) => [
    ...track.chapters.flatMap((id, place) => chapterAt(id, ['tracks', index, 'chapters', place])),
    ...track.sections.flatMap((id, place) =>
      sections.includes(id)
        ? []
        : [
            problem('section-unknown', yaml.at(['tracks', index, 'sections', place]), {
              id,
              kind: '`##` section of the course',
              near: suggestion(id, sections),
            }),
          ],
    ),
    ...track.days.flatMap(({ blocks }, day) =>
      blocks.flatMap(({ chapter }, block) =>
        chapter === undefined
          ? []
          : chapterAt(chapter, ['tracks', index, 'days', day, 'blocks', block, 'chapter']),
      ),
    ),
  ]);
}

const frontMatter = ({ sheet, syllabus: topics }: Course): Problem[] =>
  sheet === undefined || isUnread(topics)
    ? []
    : unknownTopics(sheet.yaml, ['covers'], valueAt(sheet.yaml.raw, ['covers']), idsOf(topics));

/** Topics that no section and no page covers: what the original taught must stand somewhere. */
function syllabus({ sheet, syllabus: { yaml, entries }, chapters }: Course): Problem[] {
  const covered = new Set([
    ...(sheet?.data?.covers ?? []),
    ...chapters.flatMap((chapter) => coveredIn(chapter)),
  ]);
  const left = entries.flatMap(({ id }) => id ?? []).filter((id) => !covered.has(id));
  const unread = chapters.some((chapter) => chapter.sheet !== undefined && isUnread(chapter.sheet));
  if (yaml === undefined || unread || left.length === 0) return [];
  const place: Place = yaml.at([]);
  return [problem('syllabus-uncovered', place, { count: left.length, all: entries.length })];
}

const coveredIn = ({ sheet }: Chapter): unknown[] =>
  sheet === undefined
    ? []
    : entriesAt(sheet.yaml, ['sections']).flatMap(({ raw }) => valueAt(raw, ['covers']) ?? []);

function figures({ figures: all }: Course): Problem[] {
  const limit = limits.figureLabels;
  return Object.entries(all)
    .map(([id, { labels }]) => ({ id, count: Object.keys(labels).length }))
    .filter(({ count }) => count > limit)
    .map(({ id, count }) =>
      problem(
        'figure-labels',
        { file: `src/figures/words/${id}.ts`, ...START },
        { id, count, limit },
      ),
    );
}
