import { pageNames, partPage, viewNames } from '../../course/routes.ts';
import type { Chapter, Course } from '../course.ts';
import { problem, written, type Place, type Problem } from '../problem.ts';
import { headingIds } from '../source/headings.ts';
import { isId } from '../source/ids.ts';
import { entriesAt, textField, type Path, type YamlFile } from '../source/yaml.ts';
import { valueAt } from '../source/schema.ts';

/** Something that has an id, and what it is. */
interface Named {
  id: string;
  kind: string;
  place: Place;
  chapter?: string;
}

/** Ids: one of a kind over the course, none reserved, with or without the chapter's name. */
export const ids = (course: Course): Problem[] => {
  const fixed = [...chapterNames(course), ...course.chapters.flatMap(yamlNames)];
  const french = course.chapters.flatMap((chapter) => headingNames(chapter, 'fr'));
  const english = course.chapters.flatMap((chapter) => headingNames(chapter, 'en'));
  const all = [...fixed, ...french, ...english];
  return [
    ...twice([...chapterNames(course), ...french, ...course.chapters.flatMap(yamlNames)]),
    ...twice(english),
    ...lists(course).flatMap(twice),
    ...all.flatMap((named) => [...reserved(named, course), ...prefix(named)]),
    ...formerly(course, [...fixed, ...french]),
  ];
};

const chapterNames = ({ sheet }: Course): Named[] =>
  sheet === undefined ? [] : namesAt(sheet.yaml, ['chapters'], 'chapter');

const namesAt = (yaml: YamlFile, path: Path, kind: string): Named[] =>
  entriesAt(yaml, path).flatMap(({ raw, path: at }) => {
    const id = textField(raw, 'id');
    return id === undefined ? [] : [{ id, kind, place: yaml.at([...at, 'id']) }];
  });

function yamlNames({ id: chapter, sheet, questions, exercises }: Chapter): Named[] {
  const names = [
    ...(sheet === undefined ? [] : namesAt(sheet.yaml, ['parts'], 'part')),
    ...(questions.yaml === undefined ? [] : namesAt(questions.yaml, [], 'question')),
    ...(exercises.yaml === undefined ? [] : namesAt(exercises.yaml, [], 'exercise')),
  ];
  return names.map((named) => ({ ...named, chapter }));
}

const headingNames = ({ id: chapter, texts }: Chapter, locale: 'fr' | 'en'): Named[] => {
  const text = texts[locale];
  const found = text === undefined ? [] : headingIds(text);
  return found.map(({ id, place }) => ({ id, kind: 'section', place, chapter }));
};

/** Lists whose ids are looked up apart: terms, topics, tracks, objectives, entries of sections. */
function lists({ sheet, glossary, syllabus, chapters }: Course): Named[][] {
  const at = (yaml: YamlFile | undefined, path: Path, kind: string): Named[] =>
    yaml === undefined ? [] : namesAt(yaml, path, kind);
  return [
    at(glossary.yaml, [], 'term'),
    at(syllabus.yaml, [], 'topic'),
    at(sheet?.yaml, ['tracks'], 'track'),
    chapters.flatMap((chapter) => at(chapter.sheet?.yaml, ['objectives'], 'objective')),
    ...chapters.map((chapter) => at(chapter.sheet?.yaml, ['sections'], 'section')),
  ];
}

function twice(names: Named[]): Problem[] {
  const first = new Map<string, Place>();
  return names.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (before !== undefined) return [problem('id-twice', place, { id, first: written(before) })];
    first.set(id, place);
    return [];
  });
}

function reserved({ id, kind, place, chapter }: Named, { chapters }: Course): Problem[] {
  const report = (what: string): Problem[] => [problem('id-reserved', place, { id, what })];
  if (kind === 'chapter' && (pageNames as readonly string[]).includes(id))
    return report('a page of the site');
  if (kind === 'part' && (viewNames as readonly string[]).includes(partPage(chapter ?? '', id)))
    return report('a view of the chapter');
  if (id.startsWith('q-')) return report('the slides of questions');
  if (chapters.some((chapter) => `${chapter.id}-keep` === id))
    return report('the closing section, which is generated from `keep`');
  return [];
}

function prefix({ id, kind, place, chapter }: Named): Problem[] {
  if (chapter === undefined || !isId(id)) return [];
  const has = id.startsWith(`${chapter}-`);
  if (kind === 'question') return has ? [problem('question-prefix', place, { id })] : [];
  if (kind === 'exercise' || has) return [];
  return [problem('id-prefix', place, { id, kind, chapter })];
}

function formerly({ chapters }: Course, taken: Named[]): Problem[] {
  const former = chapters.flatMap(({ sheet }) =>
    sheet === undefined
      ? []
      : entriesAt(sheet.yaml, ['sections']).flatMap(({ raw, path }) => {
          const old = valueAt(raw, ['formerly']);
          const names = Array.isArray(old) ? (old as unknown[]) : [];
          return names.map((id, index) => ({
            id: String(id),
            place: sheet.yaml.at([...path, 'formerly', index]),
          }));
        }),
  );
  return former.flatMap(({ id, place }, index) => {
    const other = [...taken, ...former.slice(0, index)].find((named) => named.id === id);
    return other === undefined
      ? []
      : [problem('formerly-taken', place, { id, first: written(other.place) })];
  });
}
