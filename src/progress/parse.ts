import { count, DEEPEST, isPlain, isRecord, moment, name, names, type Check } from './checks.ts';
import type { EventType, ProgressEvent } from './event.ts';

/** What a store or a file holds, sorted out. Nothing is changed and nothing is dropped. */
export interface Parsed {
  events: ProgressEvent[];
  /** Whole records of a type or schema that this version does not know. */
  foreign: unknown[];
  /** Broken records: they are left where they are and counted. */
  quarantined: unknown[];
}

const fraction: Check = (value) =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** JSON of a sane size: what was typed or ticked. */
const response: Check = (value) => isPlain(value, DEEPEST);

type Fields = Record<string, Check>;

const fields: Record<EventType, Fields> = {
  read: { section: name },
  answer: {
    question: name,
    version: count,
    response,
    state: oneOf('right', 'partial', 'wrong', 'unmarked'),
    fraction,
    mode: name,
    attempt: count,
    certainty: optional(oneOf(1, 2, 3)),
    hints: count,
    language: name,
    test: optional(name),
  },
  'exercise-done': { exercise: name },
  'exercise-undone': { exercise: name },
  hint: { question: name, version: count, hint: count },
  review: { question: name, rating: oneOf(1, 2, 3, 4), due: moment },
  'test-started': {
    test: name,
    form: name,
    chapters: names,
    questions: names,
    seed: name,
    minutes: optional(count),
  },
  'test-ended': { test: name, seconds: count },
  bookmarked: { section: name },
  'bookmark-removed': { section: name },
  'mark-erased': { question: name },
  'read-erased': { section: name },
  undone: { event: name },
  imported: { events: count, added: names },
};

/** Taken apart once: a log of years is checked at each visit. */
const stamp = Object.entries({ id: name, at: moment, device: name, type: name, schema: count });
const checks = new Map(Object.entries(fields).map(([type, own]) => [type, Object.entries(own)]));

function fits(value: Record<string, unknown>, all: readonly [string, Check][]): boolean {
  for (const [field, check] of all) if (!check(value[field])) return false;
  return true;
}

/** Sorts one record. Never throws, whatever it is given. */
export function judge(value: unknown): keyof Parsed {
  if (!isRecord(value) || !fits(value, stamp)) return 'quarantined';
  const known = checks.get(value['type'] as string);
  if (value['schema'] !== 1 || known === undefined) return 'foreign';
  return fits(value, known) && gradeFits(value) ? 'events' : 'quarantined';
}

/** An answer has a fraction unless it is unmarked. */
const gradeFits = (value: Record<string, unknown>): boolean =>
  value['type'] !== 'answer' || (value['state'] === 'unmarked') === (value['fraction'] === null);

/** Sorts what a store or a file holds: one broken record never costs another one. */
export function parse(values: Iterable<unknown>): Parsed {
  const parsed: Parsed = { events: [], foreign: [], quarantined: [] };
  for (const value of values) (parsed[judge(value)] as unknown[]).push(value);
  return parsed;
}
