/**
 * What a reader did, as it is stored: one record an event, in the IndexedDB database `quai`,
 * store `events`, key `id`. Records are only ever added.
 *
 *   { "schema": 1, "type": "answer", "id": "5f0c…", "at": 1795348800000, "device": "b81d…",
 *     "question": "cgroup-jobs", "version": 1, "response": ["cap-memory"],
 *     "state": "partial", "fraction": 0.5, "mode": "practice", "attempt": 2, "hints": 1,
 *     "language": "fr" }
 *   { "schema": 1, "type": "read", "id": "…", "at": …, "device": "…", "section": "containers-pid" }
 *
 * Questions, sections and exercises are named by their id alone, which is unique over the course:
 * never by chapter, language or address. So both languages share one progress, and a question
 * that moves keeps its answers. Records of an unknown type or a later schema stay in the store
 * and are exported; so do unknown fields. Nothing here is ever rewritten: a mistake is undone by
 * another event.
 */
export interface Stamp {
  schema: 1;
  /** Unique; two records of one id are one event. */
  id: string;
  /** Milliseconds since 1970, UTC, by this device's clock, which may be wrong. */
  at: number;
  device: string;
}

/** The end of a section was reached. */
export interface Read {
  type: 'read';
  section: string;
}

/** Where an answer was given; other rooms may add their own. */
export type Mode = 'practice' | 'review' | 'test' | 'exam';

export interface Answer {
  type: 'answer';
  question: string;
  /** The question's version, so that an edited key never changes what was earned. */
  version: number;
  /** Ids of choices, items or gaps, or what was typed; never positions. */
  response: unknown;
  state: 'right' | 'partial' | 'wrong' | 'unmarked';
  /** In [0, 1]; null when unmarked. */
  fraction: number | null;
  mode: Mode;
  /** 1 for the first answer to this question. */
  attempt: number;
  /** How sure the reader was, where asked: 1 to 3 (Moodle's certainty levels). */
  certainty?: number;
  /** The test that it was handed in with. */
  test?: string;
  /** Hints opened before answering. */
  hints: number;
  language: string;
}

/** An exercise was ticked as done by the reader. */
export interface ExerciseDone {
  type: 'exercise-done';
  exercise: string;
}

/** The tick was taken back. */
export interface ExerciseUndone {
  type: 'exercise-undone';
  exercise: string;
}

/** A hint was opened; `hint` counts from 1. */
export interface Hint {
  type: 'hint';
  question: string;
  version: number;
  hint: number;
}

/** How well an answer was recalled, by FSRS's names: again, hard, good, easy. */
export type Rating = 1 | 2 | 3 | 4;

/**
 * A recalled answer was rated, and the question is due again at `due`. The scheduler's state is not
 * stored: it is worked out anew from the ratings, so that two devices' reviews merge.
 */
export interface Review {
  type: 'review';
  question: string;
  rating: Rating;
  /** Milliseconds since 1970, UTC. */
  due: number;
}

/** Which questions a test asks: a chapter's, several chapters', or three before a chapter is read. */
export type TestForm = 'chapter' | 'exam' | 'before';

/** All that a test needs to be asked again as it was, in either language. */
export interface TestStarted {
  type: 'test-started';
  /** Unique; its answers name it. */
  test: string;
  form: TestForm;
  chapters: string[];
  /** Ids, in the order in which they are asked. */
  questions: string[];
  /** Decides the order of choices, with each question's id. */
  seed: string;
  /** Planned length, where the reader asked for a timer. */
  minutes?: number;
}

/** A test was handed in; its answers are `answer` events, unmarked where nothing was answered. */
export interface TestEnded {
  type: 'test-ended';
  test: string;
  /** Spent with the test open. */
  seconds: number;
}

/** The reader marked a section to come back to. */
export interface Bookmarked {
  type: 'bookmarked';
  section: string;
}

export interface BookmarkRemoved {
  type: 'bookmark-removed';
  section: string;
}

/** The mark shown for a question is erased; what was answered stays recorded. */
export interface MarkErased {
  type: 'mark-erased';
  question: string;
}

/** A section counts as unread again. */
export interface ReadErased {
  type: 'read-erased';
  section: string;
}

/** An earlier event does not count. An `undone` may itself be undone. */
export interface Undone {
  type: 'undone';
  event: string;
}

/** A file was imported; its events stand beside this one. Undoing this event undoes them all. */
export interface Imported {
  type: 'imported';
  events: number;
  /** Ids of the events that the import added. */
  added: string[];
}

export type EventDraft =
  | Read
  | Answer
  | ExerciseDone
  | ExerciseUndone
  | Hint
  | Review
  | TestStarted
  | TestEnded
  | Bookmarked
  | BookmarkRemoved
  | MarkErased
  | ReadErased
  | Undone
  | Imported;

export type EventType = EventDraft['type'];
export type ProgressEvent = Stamp & EventDraft;
export type EventOf<Type extends EventType> = Stamp & Extract<EventDraft, { type: Type }>;
