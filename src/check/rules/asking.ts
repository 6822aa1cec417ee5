import { attribute } from '../../markdown/tree.ts';
import type { Chapter, ChapterText, Course } from '../course.ts';
import { problem, written, type Place, type Problem } from '../problem.ts';
import { findAll, isAsk } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { textsIn } from './all.ts';

/** Questions and exercises in the text: once, those that are meant for it, and all of those. */
export const asking = (course: Course): Problem[] =>
  course.chapters.flatMap((chapter) => {
    const texts = textsIn(chapter).map(asksIn);
    const places = new Map(texts.flat().reverse());
    return texts.length === 0
      ? []
      : [...texts.flatMap(twice), ...unmeant(chapter, places), ...unplaced(chapter, places)];
  });

/** The id and the place of each question and exercise. */
const asksIn = ({ file, nodes }: ChapterText): [string, Place][] =>
  findAll(nodes, isAsk).map((node) => [attribute(node, 'id') ?? '', placeOf(file, node)]);

const twice = (asks: [string, Place][]): Problem[] =>
  asks.flatMap(([id, place], index) => {
    const before = asks.slice(0, index).find(([other]) => other === id);
    return before === undefined
      ? []
      : [problem('asked-twice', place, { id, first: written(before[1]) })];
  });

function unmeant({ questions }: Chapter, places: Map<string, Place>): Problem[] {
  return questions.entries.flatMap(({ data }) => {
    const place = places.get(data?.id ?? '');
    if (data === undefined || place === undefined) return [];
    if (data.use.includes('text') && !data.retired) return [];
    return [problem('not-for-text', place, { id: data.id, ...reason(data.retired) })];
  });
}

const reason = (retired: boolean): { why: string; instead: string } =>
  retired
    ? { why: 'it is retired', instead: 'Ask another one in its place.' }
    : {
        why: 'its `use` does not name `text`',
        instead: 'Add `text` to its `use`, or ask it elsewhere.',
      };

function unplaced({ questions, exercises }: Chapter, places: Map<string, Place>): Problem[] {
  const meant = questions.entries.filter(
    ({ data }) => data !== undefined && !data.retired && data.use.includes('text'),
  );
  return [
    ...meant.map((entry) => ({ ...entry, kind: 'question', instead: QUESTION })),
    ...exercises.entries.map((entry) => ({ ...entry, kind: 'exercise', instead: EXERCISE })),
  ]
    .filter(({ id }) => id !== undefined && !places.has(id))
    .map(({ yaml, path, id = '', kind, instead }) =>
      problem('never-asked', yaml.at([...path, 'id']), { kind, id, instead }),
    );
}

const QUESTION = 'Write `<Question id="…" />` where it is due, or take `text` out of its `use`.';
const EXERCISE = 'Write `<Exercise id="…" />` where it is due.';
