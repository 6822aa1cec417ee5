import { locales } from '../../i18n/locales.ts';
import { idsOf, isUnread, type Chapter, type Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { sectionIds } from '../source/headings.ts';
import { valueAt } from '../source/schema.ts';
import { entriesAt, textField, type Path, type YamlFile } from '../source/yaml.ts';
import { suggestion } from '../suggest.ts';

/** What a chapter's YAML names must be there: objectives, sections, topics, other chapters. */
export const chapters = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) => [
    ...questionFacts(chapter),
    ...exerciseSections(chapter),
    ...objectives(chapter),
    ...covers(chapter, course),
    ...needs(chapter, course),
    ...exampleNeeds(chapter),
    ...dates(chapter),
    ...title(chapter, course),
  ]);

const objectiveIds = ({ sheet }: Pick<Chapter, 'sheet'>): string[] =>
  sheet === undefined
    ? []
    : entriesAt(sheet.yaml, ['objectives']).flatMap(({ raw }) => textField(raw, 'id') ?? []);

function questionFacts(chapter: Chapter): Problem[] {
  const sections = sectionIds(chapter, 2);
  const known = objectiveIds(chapter);
  return chapter.questions.entries.flatMap(({ yaml, path, raw }) => [
    ...unknown(
      yaml,
      [...path, 'section'],
      textField(raw, 'section'),
      sections,
      '`##` section of the chapter',
    ),
    ...unknown(yaml, [...path, 'objective'], textField(raw, 'objective'), known),
  ]);
}

/** `kind` says what a section must be; an objective needs no saying. */
function unknown(
  yaml: YamlFile,
  path: Path,
  id: string | undefined,
  known: string[],
  kind?: string,
): Problem[] {
  if (id === undefined || known.length === 0 || known.includes(id)) return [];
  const values = { id, near: suggestion(id, known), ...(kind !== undefined && { kind }) };
  return [
    problem(kind === undefined ? 'objective-unknown' : 'section-unknown', yaml.at(path), values),
  ];
}

const exerciseSections = (chapter: Chapter): Problem[] =>
  chapter.exercises.entries.flatMap(({ yaml, path, raw }) =>
    unknown(
      yaml,
      [...path, 'section'],
      textField(raw, 'section'),
      sectionIds(chapter),
      'section of the chapter',
    ),
  );

/** A chapter without questions yet is not nagged, nor one whose questions name objectives wrongly. */
function objectives({ sheet, questions }: Chapter): Problem[] {
  if (sheet === undefined || questions.entries.length === 0) return [];
  const known = objectiveIds({ sheet });
  const asked = questions.entries.map(({ raw }) => textField(raw, 'objective') ?? '');
  if (asked.some((id) => !known.includes(id))) return [];
  return entriesAt(sheet.yaml, ['objectives'])
    .map(({ raw, path }) => ({ id: textField(raw, 'id') ?? '', path }))
    .filter(({ id }) => !asked.includes(id))
    .map(({ id, path }) => problem('objective-unasked', sheet.yaml.at([...path, 'id']), { id }));
}

function covers({ sheet }: Chapter, { syllabus }: Course): Problem[] {
  if (sheet === undefined || isUnread(syllabus)) return [];
  return entriesAt(sheet.yaml, ['sections']).flatMap(({ raw, path }) =>
    unknownTopics(sheet.yaml, [...path, 'covers'], valueAt(raw, ['covers']), idsOf(syllabus)),
  );
}

/** Topics in a `covers` that the syllabus does not have. */
export const unknownTopics = (
  yaml: YamlFile,
  path: Path,
  covered: unknown,
  known: string[],
): Problem[] =>
  (Array.isArray(covered) ? (covered as unknown[]) : [])
    .map((topic, index) => ({ id: String(topic), index }))
    .filter(({ id }) => !known.includes(id))
    .map(({ id, index }) =>
      problem('topic-unknown', yaml.at([...path, index]), { id, near: suggestion(id, known) }),
    );

function needs({ id: own, sheet }: Chapter, course: Course): Problem[] {
  const listed = course.sheet?.data?.chapters.map(({ id }) => id) ?? [];
  if (sheet?.data === undefined || listed.length === 0) return [];
  const { yaml, data } = sheet;
  return data.needs.flatMap((id, index) => {
    const place = yaml.at(['needs', index]);
    if (!listed.includes(id))
      return [problem('chapter-unknown', place, { id, near: suggestion(id, listed) })];
    return listed.includes(own) && listed.indexOf(id) >= listed.indexOf(own)
      ? [problem('needs-order', place, { id })]
      : [];
  });
}

/** `examples` names files that are there, each once. */
function exampleNeeds({ sheet, code }: Chapter): Problem[] {
  if (sheet?.data === undefined) return [];
  const { yaml, data } = sheet;
  const known = code.filter(({ text }) => text !== '').map(({ name }) => name);
  const named = data.examples.flatMap(({ files }, entry) =>
    files.map((id, index) => ({ id, place: yaml.at(['examples', entry, 'files', index]) })),
  );
  return named.flatMap(({ id, place }, index) => {
    if (!known.includes(id))
      return [problem('code-unknown', place, { id, near: suggestion(id, known) })];
    const before = named.slice(0, index).some((other) => other.id === id);
    return before ? [problem('example-twice', place, { id })] : [];
  });
}

function dates({ sheet }: Chapter): Problem[] {
  if (sheet?.data === undefined || sheet.data.checked.getTime() <= Date.now()) return [];
  const date = sheet.data.checked.toISOString().slice(0, 10);
  return [problem('checked-future', sheet.yaml.at(['checked']), { date })];
}

function title({ id, sheet }: Chapter, course: Course): Problem[] {
  const listed = course.sheet?.data?.chapters.find((chapter) => chapter.id === id);
  if (sheet?.data === undefined || listed === undefined) return [];
  const { yaml, data } = sheet;
  return locales
    .filter((locale) => data.title[locale] !== listed.title[locale])
    .map((locale) =>
      problem('chapter-title', yaml.at(['title', locale]), { locale, other: listed.title[locale] }),
    );
}
