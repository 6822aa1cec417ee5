import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, type ProgressLog } from '../../../src/progress/log.ts';
import { NotDone } from '../../../src/progress/transfer.ts';
import { breakable, run, ways, type Way } from './breaking.ts';
import { everything, otherDevice, put, sectionsOf, shape, usedBrowser } from './stored.ts';

/**
 * Each operation with each of its storage's steps failing in each way: what is stored is then as
 * before or as after, never between; what the reader did is shown; and the next write that works
 * leaves nothing behind.
 */
interface Operation {
  act: (log: ProgressLog) => Promise<unknown>;
  /** Sections shown afterwards, whether it was stored or not; else only those of before or after. */
  shown?: string[];
  /** Rejects instead of holding what it could not store. */
  rejects?: boolean;
}

const operations: Record<string, Operation> = {
  'appending an event': {
    act: (log) => log.append({ type: 'read', section: 'd' }),
    shown: ['a', 'b', 'c', 'd'],
  },
  'appending four at once': {
    act: (log) => log.appendAll(['d', 'e', 'f', 'g'].map((section) => ({ type: 'read', section }))),
    shown: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  },
  'undoing an event': {
    act: async (log) => {
      const event = (await log.events()).find(({ type }) => type === 'read')!;
      await log.append({ type: 'undone', event: event.id });
    },
  },
  'keeping a note': { act: (log) => log.keepNote('b', 'new'), shown: ['a', 'b', 'c'] },
  'keeping a draft': { act: (log) => log.keepDraft('q9', ['x']), shown: ['a', 'b', 'c'] },
  'forgetting a draft': { act: (log) => log.keepDraft('q', undefined), shown: ['a', 'b', 'c'] },
  reading: { act: (log) => log.events(), shown: ['a', 'b', 'c'] },
  'reading what was begun': {
    act: async (log) => {
      await log.draft('q');
      await log.drafts();
      await log.notes();
      await (await log.transfer()).backups();
    },
    shown: ['a', 'b', 'c'],
  },
  exporting: {
    act: async (log) => (await log.transfer()).records(),
    shown: ['a', 'b', 'c'],
  },
  importing: {
    act: async (log) => (await log.transfer()).merge(otherDevice()),
    rejects: true,
  },
  'importing when three copies are kept': {
    act: async (log) => {
      await log.append({ type: 'read', section: 'z' });
      await (await log.transfer()).merge(otherDevice());
    },
    rejects: true,
  },
  erasing: { act: async (log) => (await log.transfer()).eraseAll(), rejects: true },
};

const prepare = async (name: string): Promise<void> => {
  await usedBrowser();
  if (name.includes('three copies'))
    await put(
      'backups',
      [1, 2, 3].map((at) => ({ id: `${at}-x`, at, events: [], drafts: [], notes: [] })),
    );
};

/** What is stored before and after, and what is shown, when nothing fails; and the steps it takes. */
async function soundRun(name: string, { act }: Operation) {
  await prepare(name);
  const log = await createLog();
  await log.events();
  const before = { stored: shape(await everything()), shown: await sectionsOf(log) };
  const steps = await run(() => act(log));
  const after = { stored: shape(await everything()), shown: await sectionsOf(log) };
  log.close();
  return { before, after, steps };
}

breakable();
const cases: [operation: string, step: number, way: Way][] = [];
const sound = new Map<string, Awaited<ReturnType<typeof soundRun>>>();
for (const [name, operation] of Object.entries(operations)) {
  const one = await soundRun(name, operation);
  sound.set(name, one);
  for (let step = 1; step <= one.steps; step += 1)
    for (const way of ways) cases.push([name, step, way]);
}

let log: ProgressLog | undefined;
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  log?.close();
  vi.unstubAllGlobals();
});

it('there are at least 200 injected faults', () =>
  expect(cases.length).toBeGreaterThanOrEqual(200));

describe('stored as before or as after, never between', () => {
  it.each(cases)('%s, step %i: %s', async (name, step, way) => {
    const { act, shown, rejects } = operations[name]!;
    const { before, after } = sound.get(name)!;
    await prepare(name);
    log = await createLog();
    await log.events();
    const failed = await attempt(() => run(() => act(log!), { step, way }));
    if (!rejects) expect(failed).toBeUndefined();
    else if (failed) expect(failed).toBeInstanceOf(NotDone);
    const states = [before.stored, after.stored, ...between(name, before.stored)];
    expect(states).toContain(shape(await everything()));
    if (shown) expect(await sectionsOf(log)).toEqual(shown);
    await log.append({ type: 'read', section: 'last' });
    expect(log.status).toEqual({ kept: true });
    await expectWhole(name, failed === undefined);
  });

  /** Nothing that the reader did, and nothing else, is stored once the storage works again. */
  async function expectWhole(name: string, done: boolean): Promise<void> {
    const fresh = await createLog();
    const seen = (await sectionsOf(fresh)).filter((section) => section !== 'last');
    fresh.close();
    const { before, after } = sound.get(name)!;
    if (name === 'undoing an event') expect([2, 3]).toContain(seen.length);
    else if (name.includes('three copies') && !done)
      expect([before.shown, [...before.shown, 'z']]).toContainEqual(seen);
    else expect(seen).toEqual(done ? after.shown : before.shown);
  }
});

/** Two operations in a row have a state between them, which is whole. */
function between(name: string, before: string): string[] {
  if (!name.includes('three copies')) return [];
  return [before.replace('"read c"', '"read c","read z"')];
}

async function attempt(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  }
}
