import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import type { ProgressEvent } from '../../../src/progress/event.ts';
import { writeFiles } from '../../../src/progress/file.ts';
import { createLog, type ProgressLog } from '../../../src/progress/log.ts';
import { readFile, type FileContent } from '../../../src/progress/read-file.ts';
import { read } from './events.ts';

export const names = ['events', 'drafts', 'notes', 'backups'] as const;

export interface Everything {
  events: { id: string; type: string; section?: string }[];
  drafts: { id: string }[];
  notes: { id: string; text: string }[];
  backups: { id: string; events: unknown[] }[];
}

/** All records, as they are stored. */
export async function everything(): Promise<Everything> {
  const database = await openDB('quai');
  const lists = await Promise.all(
    names.map((name) =>
      database.objectStoreNames.contains(name) ? database.getAll(name) : Promise.resolve([]),
    ),
  );
  database.close();
  return Object.fromEntries(
    names.map((name, place) => [name, lists[place]]),
  ) as unknown as Everything;
}

/** The same without what differs between two runs: ids and times that are made on the way. */
export const shape = ({ events, drafts, notes, backups }: Everything): string =>
  JSON.stringify([
    events.map(({ type, section }) => `${type} ${section ?? ''}`).sort(),
    drafts.map(({ id }) => id).sort(),
    notes.map(({ id, text }) => `${id} ${text}`).sort(),
    backups.map((backup) => backup.events.length),
  ]);

export const put = async (store: (typeof names)[number], records: unknown[]): Promise<void> => {
  const database = await openDB('quai');
  const transaction = database.transaction(store, 'readwrite');
  await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
  database.close();
};

/** What the page shows as read. */
export const sectionsOf = async (log: ProgressLog): Promise<string[]> =>
  [...(await log.progress()).sections.keys()].sort();

/** A browser that has been used: three sections, a note, a draft. */
export async function usedBrowser(): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const log = await createLog();
  await log.appendAll(['a', 'b', 'c'].map((section) => ({ type: 'read', section })));
  await log.keepNote('a', 'mine');
  await log.keepDraft('q', ['begun']);
  log.close();
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const fileOf = (
  events: readonly unknown[],
  more: { drafts?: unknown[]; notes?: unknown[] } = {},
): string => writeFiles({ events: [...events], drafts: [], notes: [], ...more }, 1, 'desk')[0]!;

export function contentOf(text: string): FileContent {
  const reading = readFile(bytesOf(text));
  if ('refusal' in reading) throw new Error(reading.refusal);
  return reading.content;
}

/** Two sections, a note that differs and a draft of another device. */
export const otherDevice = (): FileContent =>
  contentOf(
    fileOf([read('x1', 10, 'x'), read('y1', 11, 'y')] satisfies ProgressEvent[], {
      notes: [{ id: 'a', at: 5, text: 'theirs' }],
      drafts: [{ id: 'q2', at: 5, response: 'theirs' }],
    }),
  );
