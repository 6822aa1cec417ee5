import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressLog } from '../../../src/progress/log.ts';
import { createLog, createMemoryLog, openLog } from '../../../src/progress/log.ts';

const opened: ProgressLog[] = [];

const open = async (patience?: number): Promise<ProgressLog> => {
  const log = await createLog(patience);
  opened.push(log);
  return log;
};

const fail = (name: string): never => {
  throw new DOMException(name, name);
};

/** Lets messages between tabs and idle callbacks through. */
const settle = (milliseconds = 30) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const storedIn = async (store: 'events' | 'meta'): Promise<unknown[]> => {
  const database = await openDB('quai');
  const records: unknown[] = await database.getAll(store);
  database.close();
  return records;
};

type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

const putOf = (): Put =>
  Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as Put;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a log', () => {
  it('stamps and stores what is appended', async () => {
    const log = await open();
    const event = await log.append({ type: 'read', section: 'containers-pid' });
    expect(event).toMatchObject({ schema: 1, type: 'read', section: 'containers-pid' });
    expect(await storedIn('events')).toEqual([event]);
    expect(log.status).toEqual({ kept: true });
  });

  it('has one name for the device, whoever opens it', async () => {
    const [one, other] = [await open(), await open()];
    const events = [
      await one.append({ type: 'read', section: 'a' }),
      await other.append({ type: 'read', section: 'b' }),
    ];
    expect(events[0]?.device).toBe(events[1]?.device);
  });

  it('keeps 200 of 200 events that two tabs append at the same time', async () => {
    const tabs = [await open(), await open()];
    const places = Array.from({ length: 100 }, (_, place) => place);
    await Promise.all(
      tabs.flatMap((tab, number) =>
        places.map((place) => tab.append({ type: 'read', section: `${number}-${place}` })),
      ),
    );
    expect(await storedIn('events')).toHaveLength(200);
    expect(await tabs[0]?.events()).toHaveLength(200);
  });

  it('tells its listeners, and those of other tabs', async () => {
    const [one, other] = [await open(), await open()];
    const [here, there] = [vi.fn(), vi.fn()];
    one.subscribe(here);
    const stop = other.subscribe(there);
    await other.events();
    await one.append({ type: 'read', section: 'a' });
    await vi.waitFor(() => expect(there).toHaveBeenCalled());
    expect(here).toHaveBeenCalled();
    expect(await other.events()).toHaveLength(1);
    stop();
    there.mockClear();
    await one.append({ type: 'read', section: 'b' });
    await settle();
    expect(there).not.toHaveBeenCalled();
  });

  it('works without a channel between tabs', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const log = await open();
    await log.append({ type: 'read', section: 'a' });
    expect(await log.events()).toHaveLength(1);
  });

  it('works without crypto.randomUUID and structuredClone', async () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const log = await open();
    vi.stubGlobal('structuredClone', undefined);
    const event = await createMemoryLog().append({ type: 'read', section: 'a' });
    expect(event.id).toMatch(/^[0-9a-f]{32}$/);
    expect(log.status).toEqual({ kept: true });
  });

  it('reads around a broken record, counts it and leaves it there', async () => {
    const log = await open();
    const event = await log.append({ type: 'read', section: 'a' });
    const database = await openDB('quai');
    await database.put('events', { ...event, id: 'broken', at: Number.NaN });
    await database.put('events', { ...event, id: 'future', type: 'shared' });
    database.close();
    const again = await open();
    expect(await again.events()).toEqual([event]);
    expect(again.quarantined).toBe(1);
    expect(await storedIn('events')).toHaveLength(3);
  });

  it('is one for the whole page', async () => {
    const [one, other] = await Promise.all([openLog(), openLog()]);
    opened.push(one);
    expect(one).toBe(other);
  });
});

describe('nothing is lost while the page stands, when', () => {
  /** The same interface, in memory: what follows must hold whatever is broken. */
  const works = async (log: ProgressLog, reason: string): Promise<void> => {
    expect(log.status).toEqual({ kept: false, reason });
    const event = await log.append({ type: 'read', section: 'a' });
    expect(await log.events()).toContainEqual(event);
    expect(log.status).toEqual({ kept: false, reason });
  };

  it('the browser has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await works(await open(), 'missing');
  });

  it('opening throws a SecurityError', async () => {
    vi.stubGlobal('indexedDB', { open: () => fail('SecurityError') });
    await works(await open(), 'refused');
  });

  it('even looking at IndexedDB throws', async () => {
    vi.stubGlobal('indexedDB', undefined);
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => fail('SecurityError'),
      configurable: true,
    });
    await works(await open(), 'refused');
  });

  it('opening fails for a reason of its own, again and again', async () => {
    vi.stubGlobal('indexedDB', { open: () => fail('UnknownError') });
    await works(await open(), 'failed');
  });

  it('opening never answers, and stores it all when it answers late', async () => {
    const factory = new IDBFactory();
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const openNow = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((name, version) => {
      const request = openNow(name, version);
      const dispatch = request.dispatchEvent.bind(request);
      request.dispatchEvent = (event: Event) => {
        if (event.type === 'success') void late.then(() => dispatch(event));
        else dispatch(event);
        return true;
      };
      return request;
    });
    vi.stubGlobal('indexedDB', factory);
    const log = await open(10);
    await works(log, 'busy');
    answer();
    await vi.waitFor(() => expect(log.status).toEqual({ kept: true }));
    expect(await storedIn('events')).toHaveLength(1);
    expect(await log.events()).toHaveLength(1);
  });

  it('a later version of the course wrote here: it is read, never touched', async () => {
    const first = await open();
    const event = await first.append({ type: 'read', section: 'before' });
    first.close();
    (
      await openDB('quai', 9, { upgrade: (database) => void database.createObjectStore('more') })
    ).close();
    const log = await open();
    await works(log, 'newer');
    expect(await log.events()).toHaveLength(2);
    expect(await storedIn('events')).toEqual([event]);
  });

  it('a newer tab wants to upgrade: it gets the database', async () => {
    const log = await open();
    const newer = await openDB('quai', 9);
    expect(newer.version).toBe(9);
    newer.close();
    await works(log, 'newer');
  });

  it.each([1, 2, 3, 4, 5])(
    'write number %i does not fit: it is tried again with the next',
    async (step) => {
      const put = putOf();
      const log = await open();
      let writes = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...parameters: Parameters<Put>
      ) {
        writes += 1;
        return writes === step ? fail('QuotaExceededError') : put.apply(this, parameters);
      });
      for (let place = 1; place <= 5; place += 1) {
        await log.append({ type: 'read', section: `s${place}` });
        expect(log.status.kept).toBe(place !== step);
        expect(await log.events()).toHaveLength(place);
        const safe = place === step ? place - 1 : place;
        expect(await storedIn('events')).toHaveLength(safe);
      }
      spy.mockRestore();
      await log.append({ type: 'read', section: 'last' });
      expect(log.status).toEqual({ kept: true });
      expect(await storedIn('events')).toHaveLength(6);
    },
  );

  it('a transaction is aborted midway: none of its events is stored, then all are', async () => {
    const log = await open();
    const put = putOf();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: Parameters<Put>
    ) {
      const request = put.apply(this, parameters);
      this.transaction.abort();
      return request;
    });
    await Promise.all(['a', 'b', 'c'].map((section) => log.append({ type: 'read', section })));
    expect(log.status).toEqual({ kept: false, reason: 'failed' });
    expect(await log.events()).toHaveLength(3);
    expect(await storedIn('events')).toEqual([]);
    spy.mockRestore();
    await log.append({ type: 'read', section: 'd' });
    expect(log.status).toEqual({ kept: true });
    expect(await storedIn('events')).toHaveLength(4);
  });

  it("the reader clears the site's data: the next write makes the database anew", async () => {
    const log = await open();
    await log.append({ type: 'read', section: 'a' });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('quai').onsuccess = resolve;
    });
    await log.append({ type: 'read', section: 'b' });
    expect(log.status).toEqual({ kept: true });
    expect(await storedIn('events')).toHaveLength(1);
  });
});
