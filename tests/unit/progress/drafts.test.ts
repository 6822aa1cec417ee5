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

describe('drafts', () => {
  it('are read by another page, the latest of each question', async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all([one.keepDraft('q1', ['a']), one.keepDraft('q1', ['a', 'b'])]);
    await one.keepDraft('q2', 'docker run');
    expect(await other.draft('q1')).toEqual(['a', 'b']);
    expect(await other.draft('q2')).toBe('docker run');
    expect(await other.draft('q3')).toBeUndefined();
  });

  it('are forgotten alone', async () => {
    const log = await open();
    await Promise.all([log.keepDraft('q1', 'one'), log.keepDraft('q2', 'two')]);
    await log.keepDraft('q1', undefined);
    expect(await log.draft('q1')).toBeUndefined();
    expect(await log.draft('q2')).toBe('two');
  });

  it('are no events, and tell nobody', async () => {
    const log = await open();
    const told = vi.fn();
    log.subscribe(told);
    await log.keepDraft('q1', 'one');
    expect(await log.events()).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  it('that cannot be kept are held for the page, without a word', async () => {
    const memory = createMemoryLog();
    await memory.keepDraft('q1', 'one');
    expect(await memory.draft('q1')).toBe('one');
    const log = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await log.keepDraft('q1', 'one');
    expect(await log.draft('q1')).toBe('one');
    expect(log.status).toEqual({ kept: true });
  });
});
