import { isRecord, isWellFormed } from '../progress/checks.ts';
import type { KeptSession, RoomVote, SlideNote, TrainerStore } from './records.ts';
import { parseRoomVote } from './votes.ts';

/**
 * The file that a trainer takes along: JSON, in UTF-8, with the records as they are stored, except
 * that a logo is a data URL.
 *
 *   { "format": "quai-trainer", "schema": 1, "at": 1795348800000,
 *     "notes": […], "votes": […], "sessions": […] }
 */
const FORMAT = 'quai-trainer';
const SCHEMA = 1;

/** Bytes of the largest file that is read: a year of notes and twenty logos are a tenth of that. */
export const largest = 20_000_000;
/** Records of one kind. */
const most = 20_000;

/** A session as a file has it. */
export type FiledSession = Omit<KeptSession, 'logo'> & { logo?: string };

export interface FiledRecords {
  notes: SlideNote[];
  votes: RoomVote[];
  sessions: FiledSession[];
}

/** Why a file is refused as a whole. */
export type Refusal = 'large' | 'syntax' | 'foreign' | 'newer';

/** What a file holds; `broken` are records that are left out. */
export type Reading = { records: FiledRecords; broken: number } | { refusal: Refusal };

export const fileText = (records: FiledRecords, at: number): string =>
  `${JSON.stringify({ format: FORMAT, schema: SCHEMA, at, ...records }, undefined, 1)}\n`;

/** `quai-trainer-2026-11-23.json`, by the trainer's day. */
export function fileName(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `quai-trainer-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}

/** Reads the text of a file. Never throws, whatever it is. */
export function readFile(text: string): Reading {
  if (text.length > largest) return { refusal: 'large' };
  const value = parsed(text);
  if (value === undefined) return { refusal: 'syntax' };
  if (!isRecord(value) || value['format'] !== FORMAT) return { refusal: 'foreign' };
  const { schema } = value;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return { refusal: 'foreign' };
  if (schema > SCHEMA) return { refusal: 'newer' };
  const lists = [value['notes'], value['votes'], value['sessions']].map((list) => list ?? []);
  if (!lists.every(Array.isArray)) return { refusal: 'foreign' };
  if (lists.some(({ length }) => length > most)) return { refusal: 'large' };
  return sorted(lists as unknown[][]);
}

function sorted([notes = [], votes = [], sessions = []]: unknown[][]): Reading {
  const records = {
    notes: latest(notes.map(noteOf)),
    votes: latest(votes.map(voteOf)),
    sessions: latest(sessions.map(sessionOf)),
  };
  const read = [notes.map(noteOf), votes.map(voteOf), sessions.map(sessionOf)].flat();
  return { records, broken: read.filter((record) => record === undefined).length };
}

/** Records that a file says twice count as the later one. */
function latest<Kept extends Identified>(records: readonly (Kept | undefined)[]): Kept[] {
  const byId = new Map<string, Kept>();
  for (const record of records)
    if (record && (byId.get(record.id)?.at ?? -1) < record.at) byId.set(record.id, record);
  return [...byId.values()];
}

interface Identified {
  id: string;
  at: number;
}

/** What bringing a file in changes, for one kind of records. */
export interface Change<Kept> {
  added: Kept[];
  /** The file's is later than ours, and says something else. */
  changed: Kept[];
  /** Ours stand: the same, or later. */
  same: number;
}

/** A union by id; of two that differ, the one written later stands. */
export function changeOf<Brought extends Identified>(
  brought: readonly Brought[],
  here: readonly Identified[],
): Change<Brought> {
  const ours = new Map(here.map(({ id, at }) => [id, at]));
  const added = brought.filter(({ id }) => !ours.has(id));
  const changed = brought.filter(({ id, at }) => at > (ours.get(id) ?? Infinity));
  return { added, changed, same: brought.length - added.length - changed.length };
}

export type Plan = { [Name in TrainerStore]: Change<FiledRecords[Name][number]> };

export const planOf = (
  records: FiledRecords,
  here: Record<TrainerStore, readonly Identified[]>,
): Plan => ({
  notes: changeOf(records.notes, here.notes),
  votes: changeOf(records.votes, here.votes),
  sessions: changeOf(records.sessions, here.sessions),
});

export const changesNothing = (plan: Plan): boolean =>
  Object.values(plan).every(({ added, changed }) => added.length + changed.length === 0);

/** A note, whoever wrote it there. */
export const isSlideNote = (value: unknown): value is SlideNote =>
  isRecord(value) && isName(value['id']) && isMoment(value['at']) && isText(value['text'], 10_000);

/** What is not of the record is dropped, so that a file brings nothing that nobody reads. */
const noteOf = (value: unknown): SlideNote | undefined =>
  isSlideNote(value) ? { id: value.id, at: value.at, text: value.text } : undefined;

function voteOf(value: unknown): RoomVote | undefined {
  const vote = parseRoomVote(value);
  if (!vote) return undefined;
  const { id, at, deck, session, group, chapter, question, lang, stem, phase, shown, until } = vote;
  return {
    ...{ id, at, deck, session, group, chapter, question, lang, stem, phase, shown },
    ...(until !== undefined && { until }),
    choices: vote.choices.map(({ text, right }) =>
      right === undefined ? { text } : { text, right },
    ),
    hands: vote.hands,
  };
}

function sessionOf(value: unknown): FiledSession | undefined {
  if (!isRecord(value)) return undefined;
  const { id, at, search, logo } = value;
  if (!isName(id) || !isMoment(at) || !isText(search, 8000)) return undefined;
  if (logo !== undefined && !isLogo(logo)) return undefined;
  return { id, at, search, ...(logo !== undefined && { logo }) };
}

/** Pixels alone: a drawing in SVG could bring more than a picture. 200 kB are 267 kB in Base64. */
const isLogo = (value: unknown): value is string =>
  isText(value, 280_000) && /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(value);

const isName = (value: unknown): value is string => isText(value, 300) && value !== '';

/** No note is of before 1970, nor of after the year 2100. */
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 4_102_444_800_000;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && isWellFormed(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
