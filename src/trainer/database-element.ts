import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { TrainerRecords, TrainerStore } from './records.ts';

type Stores = DBSchema & {
  [Name in TrainerStore]: { key: string; value: TrainerRecords[Name] };
};

const NAME = 'quai-trainer';
const VERSION = 1;
const stores: readonly TrainerStore[] = ['notes', 'votes', 'sessions'];

/** Opened with the first that asks; a browser that refuses rejects each time. */
let opening: Promise<IDBPDatabase<Stores>> | undefined;

function database(): Promise<IDBPDatabase<Stores>> {
  opening ??= open();
  opening.catch(() => (opening = undefined));
  return opening;
}

const open = (): Promise<IDBPDatabase<Stores>> =>
  openDB<Stores>(NAME, VERSION, {
    upgrade(fresh) {
      for (const name of stores)
        if (!fresh.objectStoreNames.contains(name))
          fresh.createObjectStore(name, { keyPath: 'id' });
    },
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => (opening = undefined),
  });

/** All records of a store. Rejects where the browser keeps nothing (private window, plain refusal). */
export const trainerRecords = async <Name extends TrainerStore>(
  name: Name,
): Promise<TrainerRecords[Name][]> =>
  (await (await database()).getAll(name)) as TrainerRecords[Name][];

/** The record of an id, or nothing. Rejects as `trainerRecords`. */
export const trainerRecord = async <Name extends TrainerStore>(
  name: Name,
  id: string,
): Promise<TrainerRecords[Name] | undefined> =>
  (await (await database()).get(name, id)) as TrainerRecords[Name] | undefined;

/** Keeps records, each in the place of the one with its id: all of them or none. */
export async function keepTrainerRecords<Name extends TrainerStore>(
  name: Name,
  records: readonly TrainerRecords[Name][],
): Promise<void> {
  const transaction = (await database()).transaction(name, 'readwrite');
  for (const record of records) void transaction.store.put(record);
  await transaction.done;
}

export const forgetTrainerRecord = async (name: TrainerStore, id: string): Promise<void> =>
  (await database()).delete(name, id);
