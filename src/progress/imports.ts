import type { EventOf, ProgressEvent } from './event.ts';
import { undoneIn } from './valid.ts';

/** A file that was imported here or on another device. */
export interface ImportEntry {
  event: EventOf<'imported'>;
  undone: boolean;
  /** Undoings to undo, for the import to count again. */
  by: string[];
}

/** Imports that the log knows of, latest first. */
export function importsIn(events: readonly ProgressEvent[]): ImportEntry[] {
  const undone = undoneIn(events);
  const by = (id: string) =>
    events.flatMap((event) =>
      event.type === 'undone' && event.event === id && !undone.has(event.id) ? event.id : [],
    );
  return events
    .filter((event) => event.type === 'imported')
    .map((event) => ({ event, undone: undone.has(event.id), by: by(event.id) }))
    .reverse();
}
