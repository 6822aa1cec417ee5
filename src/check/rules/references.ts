import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import type { Chapter, ChapterText, Course } from '../course.ts';
import { problem, written, type Place, type Problem } from '../problem.ts';
import { sectionIds } from '../source/headings.ts';
import { findAll, isAsk, offsetAt, placeOf, spanOf } from '../source/node.ts';
import { entriesAt } from '../source/yaml.ts';
import { valueAt } from '../source/schema.ts';
import { suggestion } from '../suggest.ts';
import { textsIn } from './all.ts';

/** What a chapter's text names must be there: links, figures, terms, questions, exercises. */
export const references = (course: Course): Problem[] => {
  const targets = linkTargets(course);
  return course.chapters.flatMap((chapter) => [
    ...textsIn(chapter).flatMap((text) => [
      ...links(text, targets),
      ...named(text, 'Figure', 'is', 'figure-unknown', Object.keys(course.figures)),
      ...named(text, 'Term', 'id', 'term-unknown', idsOf(course.glossary.entries)),
      ...named(text, 'Question', 'id', 'question-unknown', idsOf(chapter.questions.entries)),
      ...named(text, 'Exercise', 'id', 'exercise-unknown', idsOf(chapter.exercises.entries)),
      ...askedTwice(text),
    ]),
    ...placing(chapter),
  ]);
};

const idsOf = (entries: { id: string | undefined }[]): string[] =>
  entries.flatMap(({ id }) => id ?? []);

/** Sections, questions and exercises of the whole course; old ids of sections lead on. */
function linkTargets({ chapters }: Course): Set<string> {
  return new Set(
    chapters.flatMap((chapter) => [
      `${chapter.id}-keep`,
      ...sectionIds(chapter),
      ...formerIds(chapter),
      ...idsOf(chapter.questions.entries),
      ...idsOf(chapter.exercises.entries),
    ]),
  );
}

const formerIds = ({ sheet }: Chapter): string[] =>
  sheet === undefined
    ? []
    : entriesAt(sheet.yaml, ['sections']).flatMap(({ raw }) => {
        const former = valueAt(raw, ['formerly']);
        return Array.isArray(former) ? (former as string[]) : [];
      });

function links({ file, source, nodes }: ChapterText, targets: Set<string>): Problem[] {
  return findAll(nodes, ({ type }) => type === 'link').flatMap((node) => {
    const url = node.url ?? '';
    const place = placeOf(file, node);
    const { line, column } = spanOf(node).start;
    if (source[offsetAt(source, line, column)] !== '[')
      return [problem('link-bare', place, { url })];
    if (!url.startsWith('#')) {
      return url.startsWith('https://') ? [] : [problem('link-form', place, { url })];
    }
    const id = url.slice(1);
    return targets.has(id)
      ? []
      : [problem('link-target', place, { id, near: suggestion(id, targets) })];
  });
}

type UnknownRule = 'figure-unknown' | 'term-unknown' | 'question-unknown' | 'exercise-unknown';

function named(
  { file, nodes }: ChapterText,
  name: string,
  key: string,
  rule: UnknownRule,
  known: string[],
): Problem[] {
  return findAll(nodes, (node) => isComponent(node, name)).flatMap((node) => {
    const id = attribute(node, key);
    if (id === undefined || id === '' || known.includes(id)) return [];
    return [problem(rule, placeOf(file, node), { id, near: suggestion(id, known) })];
  });
}

function askedTwice({ file, nodes }: ChapterText): Problem[] {
  const first = new Map<string, Place>();
  return asks(nodes).flatMap((node) => {
    const id = attribute(node, 'id') ?? '';
    const place = placeOf(file, node);
    const before = first.get(id);
    if (before !== undefined)
      return [problem('asked-twice', place, { id, first: written(before) })];
    first.set(id, place);
    return [];
  });
}

const asks = (nodes: Node[]): Node[] => findAll(nodes, isAsk);

/** A question is asked in the text when its `use` says so, and an exercise stands in it. */
function placing(chapter: Chapter): Problem[] {
  const texts = textsIn(chapter);
  if (texts.length === 0) return [];
  const places = new Map(
    texts
      .flatMap(({ file, nodes }) =>
        asks(nodes).map((node) => [attribute(node, 'id') ?? '', placeOf(file, node)] as const),
      )
      .reverse(),
  );
  const questions = chapter.questions.entries.flatMap(({ data }) => data ?? []);
  const exercises = chapter.exercises.entries.filter(
    ({ id }) => id !== undefined && !places.has(id),
  );
  return [
    ...questions.flatMap(({ id, use, retired }) => {
      const place = places.get(id);
      if (place === undefined || (use.includes('text') && !retired)) return [];
      return [problem('not-for-text', place, { id, ...reason(retired) })];
    }),
    ...chapter.questions.entries
      .filter(
        ({ data }) =>
          data !== undefined && !data.retired && data.use.includes('text') && !places.has(data.id),
      )
      .map(({ yaml, path, id }) =>
        problem('never-asked', yaml.at([...path, 'id']), {
          kind: 'question',
          id: id ?? '',
          instead: 'Write `<Question id="…" />` where it is due, or take `text` out of its `use`.',
        }),
      ),
    ...exercises.map(({ yaml, path, id }) =>
      problem('never-asked', yaml.at([...path, 'id']), {
        kind: 'exercise',
        id: id ?? '',
        instead: 'Write `<Exercise id="…" />` where it is due.',
      }),
    ),
  ];
}

const reason = (retired: boolean): { why: string; instead: string } =>
  retired
    ? { why: 'it is retired', instead: 'Ask another one in its place.' }
    : {
        why: 'its `use` does not name `text`',
        instead: 'Add `text` to its `use`, or ask it elsewhere.',
      };
