import type { Draft, Note } from './database.ts';
import type { EventType, ProgressEvent } from './event.ts';
import { mergeNotes } from './merge-notes.ts';
import { parse } from './parse.ts';
import { isDraft, isNote, type FileContent, type Foreign } from './read-file.ts';
import type { Records } from './file.ts';
import { inOrder, union } from './union.ts';
import { heldBack } from './valid.ts';

/** A clock that runs ahead by less than this is none that was set wrong. Milliseconds. */
const AHEAD = 86_400_000;

/** What importing a file would change: shown before, and done as it was shown. */
export interface ImportPlan {
  /** Records to add, those of unknown types with them. */
  events: (ProgressEvent | Foreign)[];
  drafts: Draft[];
  notes: Note[];
  /** Ids that the import answers for: undoing it takes them out. */
  added: string[];
  /** Sound events in the file. */
  total: number;
  /** New events by type. */
  fresh: Partial<Record<EventType, number>>;
  /** Events that are here already. */
  here: number;
  /** Of those, events that an undone import holds back and that this one brings back. */
  back: number;
  /** New records of types or schemas that this version does not know: kept as they are. */
  unknown: number;
  /** Records left out. */
  broken: number;
  /** Dates of the first and the last new event. */
  from?: number;
  to?: number;
  /** New events dated after today, by a clock that ran ahead. */
  future: number;
}

/** Whether anything would change at all. */
export const isEmpty = ({ added, events, drafts, notes }: ImportPlan): boolean =>
  added.length + events.length + drafts.length + notes.length === 0;

/**
 * What `content` would add to `records`. What is stored is never replaced by what a file says; only
 * a broken record gives way to a sound one of its id.
 */
export function planImport(content: FileContent, records: Records, now: number): ImportPlan {
  const stored = parse(records.events);
  const here = new Set([...stored.events, ...(stored.foreign as Foreign[])].map(({ id }) => id));
  const fresh = content.events.filter(({ id }) => !here.has(id));
  const unknown = content.foreign.filter(({ id }) => !here.has(id));
  const gone = heldBack(inOrder(content.events));
  const before = heldBack(inOrder(stored.events));
  const back = content.events.filter(isBack(before, gone));
  const kept = ownKept(stored.events, content.events, before);
  return {
    events: [...fresh, ...unknown],
    drafts: draftsToPut(content.drafts, records.drafts.filter(isDraft), stored.events),
    notes: notesToPut(content.notes, records.notes.filter(isNote)),
    added: [...fresh.filter(({ id }) => !gone.has(id)), ...unknown, ...back, ...kept].map(
      ({ id }) => id,
    ),
    total: content.events.length,
    fresh: byType(fresh),
    here: content.events.length - fresh.length,
    back: back.length,
    unknown: unknown.length,
    broken: content.broken,
    ...span(fresh),
    future: fresh.filter(({ at }) => at > now + AHEAD).length,
  };
}

/**
 * Events that count here and that the file's own undone imports would hold back: another device had
 * imported them from here, and undone that. The import answers for them, so that they go on counting.
 */
function ownKept(
  stored: readonly ProgressEvent[],
  brought: readonly ProgressEvent[],
  before: ReadonlySet<string>,
): ProgressEvent[] {
  if (!brought.some(({ type }) => type === 'imported')) return [];
  const after = heldBack(union(stored, brought));
  return stored.filter(({ id }) => after.has(id) && !before.has(id));
}

/** Held back here, and not in the file's own view: a log that undid the same import brings nothing. */
const isBack =
  (held: ReadonlySet<string>, gone: ReadonlySet<string>) =>
  ({ id }: ProgressEvent): boolean =>
    held.has(id) && !gone.has(id);

/** An answer that was begun there and has been given here since stays given. */
function draftsToPut(
  drafts: readonly Draft[],
  own: readonly Draft[],
  events: readonly ProgressEvent[],
): Draft[] {
  const since = new Map(own.map(({ id, at }) => [id, at]));
  for (const event of events)
    if (event.type === 'answer')
      since.set(event.question, Math.max(event.at, since.get(event.question) ?? 0));
  return latest(drafts).filter(({ id, at }) => at > (since.get(id) ?? -1));
}

const latest = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(
    [...drafts].sort((one, other) => one.at - other.at).map((one) => [one.id, one]),
  ).values(),
];

function notesToPut(notes: readonly Note[], own: readonly Note[]): Note[] {
  const stored = new Map(own.map((note) => [note.id, note]));
  const merged = new Map<string, Note>();
  for (const note of notes) {
    const before = merged.get(note.id) ?? stored.get(note.id);
    const after = before === undefined ? note : mergeNotes(before, note);
    if (after !== before) merged.set(note.id, after);
  }
  return [...merged.values()];
}

function byType(events: readonly ProgressEvent[]): ImportPlan['fresh'] {
  const counts: ImportPlan['fresh'] = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function span(events: readonly ProgressEvent[]): Pick<ImportPlan, 'from' | 'to'> {
  if (events.length === 0) return {};
  let [from, to] = [Infinity, 0];
  for (const { at } of events) [from, to] = [Math.min(from, at), Math.max(to, at)];
  return { from, to };
}
