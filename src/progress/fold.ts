import type { EventOf, ProgressEvent } from './event.ts';
import { inOrder } from './union.ts';

/** What a reader did with one question. */
export interface QuestionProgress {
  /** The first marked answer; kept even when the mark is erased. */
  first: EventOf<'answer'>;
  /** The mark shown; absent when it was erased. */
  latest?: EventOf<'answer'>;
  /** Marked answers in all. */
  tries: number;
}

/** Everything that is shown about a reader is read from this. */
export interface Progress {
  questions: ReadonlyMap<string, QuestionProgress>;
  /** Sections read, with the time of the last reading. */
  sections: ReadonlyMap<string, number>;
  /** Exercises ticked as done, with the time of the tick. */
  exercises: ReadonlyMap<string, number>;
  /** Sections and questions in the order of the last visit to each, latest last. */
  visited: readonly { kind: 'section' | 'question'; id: string; at: number }[];
}

/**
 * Folds events into progress. Order and repetition of the events do not matter, so that merging
 * tabs, devices and files is a plain union.
 */
export function fold(events: Iterable<ProgressEvent>): Progress {
  const questions = new Map<string, QuestionProgress>();
  const sections = new Map<string, number>();
  const exercises = new Map<string, number>();
  const visited = new Map<string, Progress['visited'][number]>();
  for (const event of valid(inOrder(events))) {
    if (event.type === 'answer') answer(questions, event);
    if (event.type === 'mark-erased') erase(questions, event.question);
    if (event.type === 'read') sections.set(event.section, event.at);
    if (event.type === 'read-erased') sections.delete(event.section);
    if (event.type === 'exercise-done') exercises.set(event.exercise, event.at);
    if (event.type === 'exercise-undone') exercises.delete(event.exercise);
    visit(visited, event);
  }
  return { questions, sections, exercises, visited: [...visited.values()] };
}

/** Events that no later one undoes. `events` must be in order. */
function valid(events: readonly ProgressEvent[]): ProgressEvent[] {
  const undone = new Set<string>();
  const kept = events.toReversed().filter((event) => {
    const counts = !undone.has(event.id);
    if (counts && event.type === 'undone') undone.add(event.event);
    return counts;
  });
  return kept.reverse();
}

function answer(questions: Map<string, QuestionProgress>, event: EventOf<'answer'>): void {
  if (event.state === 'unmarked') return;
  const before = questions.get(event.question);
  questions.set(event.question, {
    first: before?.first ?? event,
    latest: event,
    tries: (before?.tries ?? 0) + 1,
  });
}

function erase(questions: Map<string, QuestionProgress>, question: string): void {
  const before = questions.get(question);
  if (before) questions.set(question, { first: before.first, tries: before.tries });
}

function visit(visited: Map<string, Progress['visited'][number]>, event: ProgressEvent): void {
  if (event.type !== 'read' && event.type !== 'answer') return;
  const place =
    event.type === 'read'
      ? ({ kind: 'section', id: event.section } as const)
      : ({ kind: 'question', id: event.question } as const);
  const key = `${place.kind} ${place.id}`;
  visited.delete(key);
  visited.set(key, { ...place, at: event.at });
}
