import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import type { ProgressEvent } from './event.ts';

/**
 * Version 2; version 1 had no backups. Drafts and notes are the reader's own words; they are
 * exported with the events.
 */
interface Stores extends DBSchema {
  events: { key: string; value: ProgressEvent };
  drafts: { key: string; value: Draft };
  notes: { key: string; value: Note };
  backups: { key: string; value: Backup };
  meta: { key: string; value: unknown };
}

/** What was begun and not sent: an answer, or a test; the latest of each is kept. */
export interface Draft {
  /** Of the question; of a test, see practice/. */
  id: string;
  at: number;
  response: unknown;
}

/** What the reader wrote beside a section. */
export interface Note {
  /** Of the section. */
  id: string;
  at: number;
  text: string;
}

/** All records as they stood before a file was imported. */
export interface Backup {
  id: string;
  at: number;
  events: unknown[];
  drafts: unknown[];
  notes: unknown[];
}

export type Database = IDBPDatabase<Stores>;

const NAME = 'quai';
const VERSION = 2;

/** Why nothing can be kept. */
export type Fault =
  /** The browser has no IndexedDB. */
  | 'missing'
  /** It has, and refuses it to this page: private window, blocked site data. */
  | 'refused'
  /** It does not answer: another tab holds it. */
  | 'busy'
  /** A later version of the course wrote here: its records are read, never touched. */
  | 'newer'
  | 'full'
  | 'failed';

/** By the name of the error; the first two mean that `indexedDB` is not there at all. */
const faults: Record<string, Fault> = {
  ReferenceError: 'missing',
  TypeError: 'missing',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

export const faultOf = (error: unknown): Fault =>
  faults[(error as { name?: string } | null)?.name ?? ''] ?? 'failed';

/** Told when the connection ends without our doing. */
export type Ended = (fault: Fault) => void;

/**
 * Opens the database, or rejects with what faultOf() names; it may also never settle.
 * A newer tab that asks for an upgrade gets it: this connection closes and says so.
 */
export const openDatabase = (ended: Ended): Promise<Database> =>
  openDB<Stores>(NAME, VERSION, {
    upgrade(database) {
      const names = database.objectStoreNames;
      for (const name of ['events', 'drafts', 'notes', 'backups'] as const)
        if (!names.contains(name)) database.createObjectStore(name, { keyPath: 'id' });
      if (!names.contains('meta')) database.createObjectStore('meta');
    },
    blocking: (_current, next, event) => {
      (event.target as IDBDatabase).close();
      ended(next === null ? 'failed' : 'newer');
    },
    terminated: () => ended('failed'),
  });

/** Opens whatever version is there, to read it. */
export const openNewer = (): Promise<Database> => openDB<Stores>(NAME);

type StoreName = StoreNames<Stores>;
export type Writing<Names extends StoreName[]> = IDBPTransaction<Stores, Names, 'readwrite'>;

/**
 * All of what `act` writes, or nothing: what is thrown on the way takes back what was written
 * before. Settles when that is certain. `act` must await nothing but the transaction's requests.
 */
export async function allOrNothing<Names extends StoreName[], Result>(
  database: Database,
  stores: Names,
  act: (transaction: Writing<Names>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(stores, 'readwrite');
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await act(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(transaction);
    await done;
    throw error;
  }
}

/** A request that threw leaves its transaction standing: the ones before it would be stored. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return; // it has ended by itself
  }
}

/**
 * Reads at one moment. A transaction that breaks rejects by itself too, beside its requests: nobody
 * listens to that.
 */
export async function reading<Names extends StoreName[], Result>(
  database: Database,
  stores: Names,
  act: (transaction: IDBPTransaction<Stores, Names>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(stores);
  transaction.done.catch(() => undefined);
  return act(transaction);
}

/** All records of a store. */
export const readAll = async <Name extends 'events' | 'drafts' | 'notes'>(
  database: Database,
  name: Name,
): Promise<Stores[Name]['value'][]> =>
  reading(database, [name], (transaction) => transaction.objectStore(name).getAll());

/** `put`, not `add`: a record written twice is one record. */
export const putAll = (database: Database, records: readonly unknown[]): Promise<unknown> =>
  allOrNothing(database, ['events'], (transaction) => {
    const store = transaction.objectStore('events');
    // async: what put() throws at once must not leave the other promises without a listener.
    return Promise.all(records.map(async (record) => store.put(record as ProgressEvent)));
  });

/** This browser's name in the log: made once, then kept. */
export function deviceOf(database: Database, fresh: string): Promise<string> {
  return allOrNothing(database, ['meta'], async (transaction) => {
    const store = transaction.objectStore('meta');
    const known = await store.get('device');
    if (typeof known === 'string') return known;
    await store.put(fresh, 'device');
    return fresh;
  });
}
