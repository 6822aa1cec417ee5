import type { Draft, Fault, Note } from './database.ts';
import type { EventDraft, EventOf, EventType, ProgressEvent } from './event.ts';
import { EventLog } from './event-log.ts';
import type { Progress } from './fold.ts';
import type { Transfer } from './transfer.ts';

/** Whether what the reader does is kept in this browser, and if not, why. */
export type LogStatus = { kept: true } | { kept: false; reason: Fault };

/** An event to be; with an id of its own, writing it twice is writing it once. */
export type NamedDraft = EventDraft & { id?: string };

export interface ProgressLog {
  /** Adds an event. Never rejects: what cannot be stored is held until the page is left. */
  append<Draft extends EventDraft>(draft: Draft): Promise<EventOf<Draft['type'] & EventType>>;
  /** Adds events in one transaction: all of them, or none. Never rejects. */
  appendAll(drafts: readonly NamedDraft[]): Promise<ProgressEvent[]>;
  /** All sound events, in order. Never rejects. */
  events(): Promise<readonly ProgressEvent[]>;
  /** The same, folded: what is shown. */
  progress(): Promise<Progress>;
  /** Calls back after each change, here or in another tab; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Keeps what was begun of an answer; `undefined` forgets it. Never rejects. */
  keepDraft(question: string, response: unknown): Promise<void>;
  /** What was begun, here or on another page. Never rejects. */
  draft(question: string): Promise<unknown>;
  /** All that was begun. Never rejects. */
  drafts(): Promise<Draft[]>;
  /** Keeps the reader's note on a section; a blank one is forgotten. Says whether it is stored. Never rejects. */
  keepNote(section: string, text: string): Promise<boolean>;
  notes(): Promise<Note[]>;
  /** Export, import, backups and erasing. Rejects where its code cannot be fetched. */
  transfer(): Promise<Transfer>;
  readonly status: LogStatus;
  /** Broken records found in the store by the last reading. */
  readonly quarantined: number;
  close(): void;
}

/** How long to wait for the browser's storage before going on without it. */
const PATIENCE = 3000;

let shared: Promise<ProgressLog> | undefined;

/** The page's log: opened once, by whoever needs it first. */
export const openLog = (): Promise<ProgressLog> => (shared ??= createLog());

/** A log on the browser's storage, or in memory where there is none. Never rejects. */
export async function createLog(patience = PATIENCE): Promise<ProgressLog> {
  const log = new EventLog();
  const opened = log.open();
  await Promise.race([opened, after(patience).then(() => log.giveUpWaiting())]);
  return log;
}

/** A log that keeps nothing beyond the page. */
export const createMemoryLog = (): ProgressLog => new EventLog();

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));
