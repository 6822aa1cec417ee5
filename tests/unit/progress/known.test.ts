import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mayHaveLog } from '../../../src/progress/known.ts';
import { createLog } from '../../../src/progress/log.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

it('sees no log on a first visit, and makes none by looking', async () => {
  (await openDB('other')).close();
  expect(await mayHaveLog()).toBe(false);
  expect(await indexedDB.databases()).toHaveLength(1);
});

it('sees the log that was opened once', async () => {
  (await createLog()).close();
  expect(await mayHaveLog()).toBe(true);
});

it.each([
  ['does not say', {}],
  ['has no IndexedDB', undefined],
])('takes it for possible where the browser %s', async (_, factory) => {
  vi.stubGlobal('indexedDB', factory);
  expect(await mayHaveLog()).toBe(true);
});
