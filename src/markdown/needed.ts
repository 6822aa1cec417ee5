import { headingId } from './heading.ts';
import { limits } from './limits.ts';
import { findAll } from './nodes.ts';
import { saidIn } from './slides.ts';
import { attribute, isComponent, type Node } from './tree.ts';
import { countWords } from './words.ts';

/** What a stretch of text takes to teach, in minutes, and how that is made up. */
export interface Needed {
  minutes: number;
  /** Said: the mean of the languages. */
  words: number;
  questions: { count: number; minutes: number };
  exercises: { count: number; minutes: number };
  demonstrations: { count: number; minutes: number };
}

/**
 * What a stretch takes, from its text in each language: the same is asked and done in all of them.
 * `minutesOf` knows the minutes of an exercise by its id.
 */
export function neededFor(
  stretches: readonly Node[][],
  demonstrations: number,
  minutesOf: (exercise: string) => number,
): Needed {
  const [first = []] = stretches;
  const words = Math.round(mean(stretches.map(wordsSaid)));
  const asked = findAll(first, (node) => isComponent(node, 'Question')).length;
  const done = findAll(first, (node) => isComponent(node, 'Exercise'));
  const exercises = {
    count: done.length,
    minutes: sum(done.map((node) => minutesOf(attribute(node, 'id') ?? ''))),
  };
  const questions = { count: asked, minutes: asked * limits.questionMinutes };
  const shown = { count: demonstrations, minutes: demonstrations * limits.demonstrationMinutes };
  const minutes =
    words / limits.wordsPerMinute + questions.minutes + exercises.minutes + shown.minutes;
  return { minutes, words, questions, exercises, demonstrations: shown };
}

/** Whether planned minutes are far from those needed; minutes are whole: half of one is no fault. */
export const isFar = (planned: number, needed: number): boolean =>
  Math.abs(planned - needed) > Math.max(limits.minutesOff * needed, 0.5);

/** From a heading to the next of its depth or above; nothing where no heading has the id. */
export function stretchOf(nodes: readonly Node[], id: string): Node[] | undefined {
  const place = nodes.findIndex((node) => isTitle(node) && headingId(node) === id);
  const heading = nodes[place];
  if (heading === undefined) return undefined;
  const below = nodes.slice(place + 1);
  const end = below.findIndex(
    ({ type, depth }) => type === 'heading' && (depth ?? 1) <= (heading.depth ?? 1),
  );
  return end < 0 ? below : below.slice(0, end);
}

const isTitle = ({ type, depth }: Node): boolean =>
  type === 'heading' && (depth === 2 || depth === 3);

const wordsSaid = (nodes: Node[]): number => sum(saidIn(nodes).map((node) => countWords([node])));

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values) / values.length;
