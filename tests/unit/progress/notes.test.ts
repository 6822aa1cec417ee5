import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, createMemoryLog, type ProgressLog } from '../../../src/progress/log.ts';

const opened: ProgressLog[] = [];

const open = async (): Promise<ProgressLog> => {
  const log = await createLog();
  opened.push(log);
  return log;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const textsOf = async (log: ProgressLog) =>
  (await log.notes()).map(({ id, text }) => `${id}: ${text}`);

describe('notes', () => {
  it('are read by another page, the latest of each section; a blank one is forgotten', async () => {
    const [one, other] = [await open(), await open()];
    expect(await one.keepNote('s1', 'first')).toBe(true);
    expect(await one.keepNote('s1', 'second')).toBe(true);
    expect(await one.keepNote('s2', 'x')).toBe(true);
    expect(await one.keepNote('s2', ' \n')).toBe(true);
    expect(await textsOf(other)).toEqual(['s1: second']);
  });

  it('say when they are held for the page alone', async () => {
    const memory = createMemoryLog();
    expect(await memory.keepNote('s1', 'text')).toBe(false);
    expect(await textsOf(memory)).toEqual(['s1: text']);
    const log = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await log.keepNote('s1', 'text')).toBe(false);
    vi.restoreAllMocks();
    expect(await log.keepNote('s2', 'next')).toBe(true);
    expect(await textsOf(await open())).toEqual(['s1: text', 's2: next']);
  });
});
