import type { Draft, Note } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { count, DEEPEST, isPlain, isRecord, isWellFormed, moment, name } from './checks.ts';
import { FILE_SCHEMA, FORMAT } from './file.ts';
import { judge } from './parse.ts';
import { earliest } from './union.ts';

/** Bytes of the largest file that is read, 48 MB: a log of 100,000 events is half of that. */
export const LARGEST = 48_000_000;
/** UTF-16 units; two notes that are joined must still be read. */
export const LONGEST_NOTE = 100_000;

/** Why a file is refused as a whole; nothing of it is taken then. */
export type Refusal =
  | 'large'
  | 'empty'
  /** UTF-16, or no text at all. */
  | 'encoding'
  | 'truncated'
  /** Text, and no JSON. */
  | 'syntax'
  /** JSON of something else. */
  | 'foreign'
  /** Says that it is ours, and has another shape. */
  | 'shape'
  /** Of a later version of the course. */
  | 'newer';

/** A record of a type or schema that this version does not know: stored as it is. */
export type Foreign = Record<string, unknown> & { id: string };

/** What a file holds, sorted out. */
export interface FileContent {
  events: ProgressEvent[];
  foreign: Foreign[];
  drafts: Draft[];
  notes: Note[];
  /** Records left out, since they are broken or say twice what they are. */
  broken: number;
}

export type Reading = { content: FileContent } | { refusal: Refusal };

/** Reads a file. Never throws, whatever its bytes are. */
export function readFile(bytes: Uint8Array): Reading {
  if (bytes.length > LARGEST) return { refusal: 'large' };
  const text = decode(bytes);
  if (text === undefined) return { refusal: 'encoding' };
  if (text.trim() === '') return { refusal: 'empty' };
  const value = parseJson(text);
  if (value === undefined) return { refusal: isCutOff(text) ? 'truncated' : 'syntax' };
  return readValue(value);
}

/** `stream` lets a last sign through that is cut off: JSON then says what is wrong. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether something is still open at the end: a text, a list or a record. */
function isCutOff(text: string): boolean {
  let open = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place]!;
    if (quoted && sign === '\\') place += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) open += 1;
    else if (!quoted && (sign === '}' || sign === ']')) open -= 1;
  }
  return quoted || open > 0;
}

function readValue(value: unknown): Reading {
  if (!isRecord(value) || value['format'] !== FORMAT) return { refusal: 'foreign' };
  const { schema } = value;
  if (!count(schema) || schema === 0) return { refusal: 'shape' };
  if ((schema as number) > FILE_SCHEMA) return { refusal: 'newer' };
  const lists = ['events', 'drafts', 'notes', 'broken'].map((list) => value[list] ?? []);
  if (value['events'] === undefined || !lists.every(Array.isArray)) return { refusal: 'shape' };
  return { content: sorted(lists as unknown[][]) };
}

function sorted([events = [], drafts = [], notes = [], broken = []]: unknown[][]): FileContent {
  const sound = eachOnce(events.filter(isSound));
  const kept = { drafts: drafts.filter(isDraft), notes: notes.filter(isNote) };
  const all = events.length + drafts.length + notes.length;
  const taken = sound.length + kept.drafts.length + kept.notes.length;
  return {
    events: sound.filter((record): record is ProgressEvent & Foreign => judge(record) === 'events'),
    foreign: sound.filter((record) => judge(record) === 'foreign'),
    ...kept,
    broken: all - taken + broken.length,
  };
}

/** The record is a level by itself, and an answer's response has all of its own below it. */
const isSound = (value: unknown): value is Foreign =>
  judge(value) !== 'quarantined' && isPlain(value, DEEPEST + 1) && hasSoundKeys(value);

function hasSoundKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(hasSoundKeys);
  if (!isRecord(value)) return true;
  return Object.entries(value).every(([key, entry]) => isKey(key) && hasSoundKeys(entry));
}

const isKey = (key: string): boolean => key.length <= 200 && isWellFormed(key);

function eachOnce(records: readonly Foreign[]): Foreign[] {
  const byId = new Map<string, Foreign>();
  for (const record of records) {
    const other = byId.get(record.id);
    byId.set(record.id, other === undefined ? record : earliest(record, other));
  }
  return [...byId.values()];
}

/** Of a file, and of a store in which something else wrote. */
export const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  name(value['id']) &&
  moment(value['at']) &&
  value['response'] !== undefined &&
  isPlain(value, DEEPEST + 1) &&
  hasSoundKeys(value);

export const isNote = (value: unknown): value is Note =>
  isRecord(value) &&
  name(value['id']) &&
  moment(value['at']) &&
  isText(value['text']) &&
  isPlain({ ...value, text: '' }, DEEPEST) &&
  hasSoundKeys(value);

const isText = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= LONGEST_NOTE &&
  isWellFormed(value);

/** Several files read as one, such as the parts of a long log. */
export const joined = (contents: readonly FileContent[]): FileContent => {
  const records = contents.flatMap(({ events, foreign }) => [...events, ...foreign]);
  const { events, foreign } = sorted([records]);
  return {
    events,
    foreign,
    drafts: contents.flatMap(({ drafts }) => drafts),
    notes: contents.flatMap(({ notes }) => notes),
    broken: contents.reduce((sum, { broken }) => sum + broken, 0),
  };
};
