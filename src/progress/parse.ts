import type { EventType, ProgressEvent } from './event.ts';

/** What a store or a file holds, sorted out. Nothing is changed and nothing is dropped. */
export interface Parsed {
  events: ProgressEvent[];
  /** Whole records of a type or schema that this version does not know. */
  foreign: unknown[];
  /** Broken records: they are left where they are and counted. */
  quarantined: unknown[];
}

type Check = (value: unknown) => boolean;

const LONGEST_NAME = 200;
const LONGEST_TEXT = 10_000;
const DEEPEST = 8;
/** The last millisecond that a Date can hold. */
const LAST_MOMENT = 8.64e15;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const name: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && isWellFormed(value);

const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const moment: Check = (value) => typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;
const fraction: Check = (value) =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);
const names: Check = (value) => Array.isArray(value) && value.every(name);
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

/** Half a surrogate pair breaks exports and file names; not every browser has the method. */
const isWellFormed = (text: string): boolean => !/[\uD800-\uDFFF]/u.test(text);

function isPlain(value: unknown, depth: number): boolean {
  if (depth === 0) return false;
  if (typeof value === 'string') return value.length <= LONGEST_TEXT && isWellFormed(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((entry) => isPlain(entry, depth - 1));
  if (isRecord(value)) return Object.values(value).every((entry) => isPlain(entry, depth - 1));
  return value === null || typeof value === 'boolean';
}

const stamp = { id: name, at: moment, device: name, type: name, schema: count };

const fields: Record<EventType, Record<string, Check>> = {
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

const fits = (value: Record<string, unknown>, checks: Record<string, Check>): boolean =>
  Object.entries(checks).every(([field, check]) => check(value[field]));

const isKnown = (type: unknown): type is EventType => Object.hasOwn(fields, type as string);

/** Sorts one record. Never throws, whatever it is given. */
export function judge(value: unknown): keyof Parsed {
  if (!isRecord(value) || !fits(value, stamp)) return 'quarantined';
  if (value['schema'] !== 1 || !isKnown(value['type'])) return 'foreign';
  return fits(value, fields[value['type']]) && gradeFits(value) ? 'events' : 'quarantined';
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
