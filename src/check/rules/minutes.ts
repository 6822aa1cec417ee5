import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import { isUnread, type Chapter, type ChapterText, type Course } from '../course.ts';
import { limits } from '../limits.ts';
import { problem, type Problem } from '../problem.ts';
import { headingIds } from '../source/headings.ts';
import { findAll } from '../source/node.ts';
import { saidIn } from '../source/slides.ts';
import { countWords } from '../source/words.ts';
import { valueAt } from '../source/schema.ts';
import { entriesAt, textField } from '../source/yaml.ts';
import { textsIn } from './all.ts';

/** What a stretch of text takes to teach, and how that is made up. */
interface Needed {
  minutes: number;
  words: number;
  questions: number;
  exercises: number;
}

/** Planned minutes against what is said, asked and done. */
export const minutes = (course: Course): Problem[] => course.chapters.flatMap(sections);

function sections(chapter: Chapter): Problem[] {
  const yaml = chapter.sheet?.yaml;
  if (yaml === undefined || isUnread(chapter.exercises)) return [];
  return entriesAt(yaml, ['sections']).flatMap(({ raw, path }) => {
    const id = textField(raw, 'id') ?? '';
    const planned = valueAt(raw, ['minutes']);
    const needed = neededFor(chapter, id, Number(valueAt(raw, ['demonstrations']) ?? 0));
    if (typeof planned !== 'number' || needed === undefined) return [];
    const off = Math.abs(planned - needed.minutes);
    // Minutes are whole: half a minute is no fault.
    if (off <= Math.max(limits.minutesOff * needed.minutes, 0.5)) return [];
    const about = Math.max(1, Math.round(needed.minutes));
    return [
      problem('minutes-off', yaml.at([...path, 'minutes']), {
        id,
        planned,
        needed: about,
        sum: sum(needed),
      }),
    ];
  });
}

const sum = ({ words, questions, exercises }: Needed): string =>
  [
    `${words} words said`,
    questions && `questions ${questions} min`,
    exercises && `exercises and demonstrations ${exercises} min`,
  ]
    .filter(Boolean)
    .join(', ');

/** Planned and needed minutes of a whole chapter, for the report. */
export function chapterMinutes(chapter: Chapter): { planned: number; needed: number } {
  const yaml = chapter.sheet?.yaml;
  const entries = yaml === undefined ? [] : entriesAt(yaml, ['sections']);
  const tops = new Set(textsIn(chapter).flatMap((text) => text.draft.sections.map(({ id }) => id)));
  const own = entries.filter(({ raw }) => tops.has(textField(raw, 'id') ?? ''));
  const add = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    planned: add(own.map(({ raw }) => Number(valueAt(raw, ['minutes']) ?? 0))),
    needed: Math.round(
      add(
        own.map(({ raw }) => {
          const demonstrations = Number(valueAt(raw, ['demonstrations']) ?? 0);
          return neededFor(chapter, textField(raw, 'id') ?? '', demonstrations)?.minutes ?? 0;
        }),
      ),
    ),
  };
}

/** The languages differ in words; what is needed is their mean. */
function neededFor(chapter: Chapter, id: string, demonstrations: number): Needed | undefined {
  const stretches = textsIn(chapter)
    .map((text) => stretchOf(text, id))
    .filter((stretch) => stretch !== undefined);
  const first = stretches[0];
  if (first === undefined) return undefined;
  const said = stretches.map((nodes) =>
    saidIn(nodes).reduce((total, node) => total + countWords([node]), 0),
  );
  const words = Math.round(said.reduce((total, count) => total + count, 0) / said.length);
  const questions =
    findAll(first, (node) => isComponent(node, 'Question')).length * limits.questionMinutes;
  const exercises = exerciseMinutes(chapter, first) + demonstrations * limits.demonstrationMinutes;
  return {
    minutes: words / limits.wordsPerMinute + questions + exercises,
    words,
    questions,
    exercises,
  };
}

const exerciseMinutes = ({ exercises }: Chapter, nodes: Node[]): number =>
  findAll(nodes, (node) => isComponent(node, 'Exercise'))
    .map((node) => exercises.entries.find(({ id }) => id === attribute(node, 'id')))
    .reduce((total, entry) => total + Number(valueAt(entry?.raw, ['minutes']) ?? 0), 0);

/** From a heading to the next of its depth or above. */
function stretchOf(text: ChapterText, id: string): Node[] | undefined {
  const heading = headingIds(text).find((candidate) => candidate.id === id);
  if (heading === undefined) return undefined;
  const below = text.nodes.slice(text.nodes.indexOf(heading.node) + 1);
  const end = below.findIndex(
    ({ type, depth }) => type === 'heading' && (depth ?? 1) <= heading.depth,
  );
  return end < 0 ? below : below.slice(0, end);
}
