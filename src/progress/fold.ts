import type { EventOf, ProgressEvent } from './event.ts';
import { inOrder } from './union.ts';
import { valid } from './valid.ts';

/** What a reader did with one question. */
export interface QuestionProgress {
  /** The first marked answer; kept even when the mark is erased. */
  first: EventOf<'answer'>;
  /** The mark shown; absent when it was erased. */
  latest?: EventOf<'answer'>;
  /** Marked answers in all. */
  tries: number;
  /** Marked answers and ratings in order, since the mark was last erased: what scheduling needs. */
  history: readonly EventOf<'answer' | 'review'>[];
}

/** A test that was begun; handed in once `ended` stands. */
export interface TestProgress {
  started: EventOf<'test-started'>;
  ended?: EventOf<'test-ended'>;
  /** As handed in, by question; `unmarked` where nothing was answered. */
  answers: ReadonlyMap<string, EventOf<'answer'>>;
}

/** Everything that is shown about a reader is read from this. */
export interface Progress {
  questions: ReadonlyMap<string, QuestionProgress>;
  /** Sections read, with the time of the last reading. */
  sections: ReadonlyMap<string, number>;
  /** Exercises ticked as done, with the time of the tick. */
  exercises: ReadonlyMap<string, number>;
  /** Sections with a bookmark, with its time. */
  bookmarks: ReadonlyMap<string, number>;
  /** Tests begun, by id, oldest first. */
  tests: ReadonlyMap<string, TestProgress>;
  /** Sections and questions in the order of the last visit to each, latest last. */
  visited: readonly { kind: 'section' | 'question'; id: string; at: number }[];
}

/** The same, while it is being made. */
interface Folding {
  questions: Map<string, Mutable<QuestionProgress>>;
  sections: Map<string, number>;
  exercises: Map<string, number>;
  bookmarks: Map<string, number>;
  tests: Map<string, Mutable<TestProgress>>;
  visited: Map<string, Progress['visited'][number]>;
}

type Mutable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Entry)[]
    ? Entry[]
    : Value[Key] extends ReadonlyMap<infer Id, infer Entry>
      ? Map<Id, Entry>
      : Value[Key];
};

/** What an event of each type changes; a type that is not here changes nothing that is shown. */
const changes: {
  [Type in ProgressEvent['type']]?: (to: Folding, event: EventOf<Type>) => void;
} = {
  read(to, { section, at }) {
    to.sections.set(section, at);
    visit(to, 'section', section, at);
  },
  'read-erased': (to, { section }) => void to.sections.delete(section),
  'exercise-done': (to, { exercise, at }) => void to.exercises.set(exercise, at),
  'exercise-undone': (to, { exercise }) => void to.exercises.delete(exercise),
  bookmarked: (to, { section, at }) => void to.bookmarks.set(section, at),
  'bookmark-removed': (to, { section }) => void to.bookmarks.delete(section),
  answer,
  review: (to, event) => void to.questions.get(event.question)?.history.push(event),
  'mark-erased': erase,
  'test-ended'(to, event) {
    const test = to.tests.get(event.test);
    if (test) test.ended ??= event;
  },
};

/**
 * Folds events into progress. Order and repetition of the events do not matter, so that merging
 * tabs, devices and files is a plain union.
 */
export function fold(events: Iterable<ProgressEvent>): Progress {
  const to: Folding = {
    questions: new Map(),
    sections: new Map(),
    exercises: new Map(),
    bookmarks: new Map(),
    tests: new Map(),
    visited: new Map(),
  };
  const counted = valid(inOrder(events));
  // Names decide, not clocks: one set back during a test dates its answers before its start.
  for (const event of counted) if (event.type === 'test-started') startTest(to, event);
  for (const event of counted)
    (changes[event.type] as ((to: Folding, event: ProgressEvent) => void) | undefined)?.(to, event);
  return { ...to, visited: [...to.visited.values()] };
}

function answer(to: Folding, event: EventOf<'answer'>): void {
  if (event.test !== undefined) to.tests.get(event.test)?.answers.set(event.question, event);
  if (event.mode === 'practice') visit(to, 'question', event.question, event.at);
  if (event.state === 'unmarked') return;
  const before = to.questions.get(event.question);
  if (before === undefined)
    to.questions.set(event.question, { first: event, latest: event, tries: 1, history: [event] });
  else {
    before.latest = event;
    before.tries += 1;
    before.history.push(event);
  }
}

function erase({ questions }: Folding, { question }: EventOf<'mark-erased'>): void {
  const before = questions.get(question);
  if (before === undefined) return;
  delete before.latest;
  before.history = [];
}

function startTest({ tests }: Folding, event: EventOf<'test-started'>): void {
  if (!tests.has(event.test)) tests.set(event.test, { started: event, answers: new Map() });
}

function visit(to: Folding, kind: 'section' | 'question', id: string, at: number): void {
  const key = `${kind} ${id}`;
  to.visited.delete(key);
  to.visited.set(key, { kind, id, at });
}
