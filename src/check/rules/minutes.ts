import { isFar, neededFor, stretchOf, type Needed } from '../../markdown/needed.ts';
import { isUnread, type Chapter, type Course } from '../course.ts';
import { problem, type Problem } from '../problem.ts';
import { valueAt } from '../source/schema.ts';
import { entriesAt, textField } from '../source/yaml.ts';
import { textsIn } from './all.ts';

/** Planned minutes against what is said, asked and done. */
export const minutes = (course: Course): Problem[] => course.chapters.flatMap(sections);

function sections(chapter: Chapter): Problem[] {
  const yaml = chapter.sheet?.yaml;
  if (yaml === undefined || isUnread(chapter.exercises)) return [];
  return entriesAt(yaml, ['sections']).flatMap(({ raw, path }) => {
    const id = textField(raw, 'id') ?? '';
    const planned = valueAt(raw, ['minutes']);
    const needed = neededIn(chapter, id, Number(valueAt(raw, ['demonstrations']) ?? 0));
    if (typeof planned !== 'number' || needed === undefined) return [];
    if (!isFar(planned, needed.minutes)) return [];
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

function sum({ words, questions, exercises, demonstrations }: Needed): string {
  const done = exercises.minutes + demonstrations.minutes;
  return [
    `${words} words said`,
    questions.minutes && `questions ${questions.minutes} min`,
    done && `exercises and demonstrations ${done} min`,
  ]
    .filter(Boolean)
    .join(', ');
}

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
          return neededIn(chapter, textField(raw, 'id') ?? '', demonstrations)?.minutes ?? 0;
        }),
      ),
    ),
  };
}

/** Nothing for a section that no text has. */
function neededIn(chapter: Chapter, id: string, demonstrations: number): Needed | undefined {
  const stretches = textsIn(chapter)
    .map(({ nodes }) => stretchOf(nodes, id))
    .filter((stretch) => stretch !== undefined);
  if (stretches.length === 0) return undefined;
  const minutesOf = (exercise: string): number =>
    Number(
      valueAt(chapter.exercises.entries.find((entry) => entry.id === exercise)?.raw, ['minutes']) ??
        0,
    );
  return neededFor(stretches, demonstrations, minutesOf);
}
