import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import { isEmpty } from '../../../src/progress/import-plan.ts';
import { importsIn } from '../../../src/progress/imports.ts';
import { createLog, createMemoryLog, type ProgressLog } from '../../../src/progress/log.ts';
import { mergeNotes } from '../../../src/progress/merge-notes.ts';
import { answer, read } from './events.ts';
import { contentOf, everything, fileOf, put, sectionsOf } from './stored.ts';

const opened: ProgressLog[] = [];
async function open(): Promise<ProgressLog> {
  const log = await createLog();
  opened.push(log);
  return log;
}
const importInto = async (log: ProgressLog, text: string) =>
  (await log.transfer()).merge(contentOf(text));
const undo = (log: ProgressLog, event: string) => log.append({ type: 'undone', event });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  vi.unstubAllGlobals();
});

describe('an import', () => {
  it('adds what is missing, keeps a copy, and can be undone and redone', async () => {
    const log = await open();
    await log.append({ type: 'read', section: 'mine' });
    const text = fileOf([read('x', 1, 'x'), answer('y', 2, 'q', 1)]);
    const plan = await importInto(log, text);
    expect(plan).toMatchObject({ fresh: { read: 1, answer: 1 }, here: 0, from: 1, to: 2 });
    expect(await sectionsOf(log)).toEqual(['mine', 'x']);
    expect((await everything()).backups[0]!.events).toHaveLength(1);
    const [entry] = importsIn(await log.events());
    expect(entry!.event.added).toEqual(['x', 'y']);
    await undo(log, entry!.event.id);
    expect(await sectionsOf(log)).toEqual(['mine']);
    const [gone] = importsIn(await log.events());
    expect(gone).toMatchObject({ undone: true });
    for (const id of gone!.by) await undo(log, id);
    expect(await sectionsOf(log)).toEqual(['mine', 'x']);
  });

  it('twice is once: the second time nothing is written', async () => {
    const log = await open();
    const text = fileOf([read('x', 1, 'x')], { notes: [{ id: 's', at: 1, text: 'n' }] });
    await importInto(log, text);
    const before = await everything();
    const plan = await importInto(log, text);
    expect(isEmpty(plan)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('after it was undone brings its events back', async () => {
    const log = await open();
    const text = fileOf([read('x', 1, 'x')]);
    await importInto(log, text);
    await undo(log, importsIn(await log.events())[0]!.event.id);
    expect(await importInto(log, text)).toMatchObject({ back: 1, here: 1, events: [] });
    expect(await sectionsOf(log)).toEqual(['x']);
  });

  it('does not bring back what the other device has undone', async () => {
    const phone = createMemoryLog();
    await importInto(phone, fileOf([read('bad', 1, 'bad')]));
    await undo(phone, importsIn(await phone.events())[0]!.event.id);
    const exported = fileOf((await (await phone.transfer()).records()).events);
    const desk = await open();
    await importInto(desk, exported);
    expect(await sectionsOf(desk)).toEqual([]);
    const back = fileOf((await (await desk.transfer()).records()).events);
    await importInto(phone, back);
    expect(await sectionsOf(phone)).toEqual([]);
  });

  it('that is undone takes its own undoings with it', async () => {
    const log = await open();
    const mine = await log.append({ type: 'read', section: 'mine' });
    const undone = { ...read('u', 9e12, ''), type: 'undone', event: mine.id, section: undefined };
    await importInto(log, fileOf([undone]));
    expect(await sectionsOf(log)).toEqual([]);
    await undo(log, importsIn(await log.events())[0]!.event.id);
    expect(await sectionsOf(log)).toEqual(['mine']);
  });

  it('keeps the last three copies, whatever the clock says', async () => {
    const log = await open();
    for (const number of [1, 2, 3, 4]) await importInto(log, fileOf([read(`x${number}`, 1, 'x')]));
    await put('backups', [{ id: '9999999999999-x', at: 9_999_999_999_999, events: [] }]);
    await importInto(log, fileOf([read('x5', 1, 'x')]));
    const { backups } = await everything();
    expect(backups).toHaveLength(3);
    expect(backups.some(({ events }) => events.length === 8)).toBe(true);
  });

  it('puts a sound record in the place of a broken one', async () => {
    const log = await open();
    await put('events', [{ ...read('x', 1, 'x'), at: -1 }]);
    await importInto(log, fileOf([read('x', 1, 'x')]));
    expect(await sectionsOf(log)).toEqual(['x']);
  });

  it('keeps unknown types, later schemas and unknown fields as they are', async () => {
    const log = await open();
    const later = [
      { ...read('a', 1, 's'), type: 'shared', with: 'all' },
      { ...read('b', 1, 's'), schema: 7 },
      { ...read('c', 1, 's'), mood: 'calm' },
    ];
    expect(await importInto(log, fileOf(later))).toMatchObject({ unknown: 2, fresh: { read: 1 } });
    expect((await everything()).events).toEqual(expect.arrayContaining(later));
  });

  it('keeps the newer draft, and none that was answered since', async () => {
    const log = await open();
    await log.keepDraft('mine', 'newer');
    const { id: _id, at: _at, ...given } = answer('', 0, 'given', 1);
    await log.append(given);
    const theirs = ['mine', 'given', 'other'].map((id) => ({ id, at: 5, response: 'older' }));
    await importInto(log, fileOf([], { drafts: theirs }));
    expect((await log.drafts()).map(({ id, response }) => [id, response])).toEqual([
      ['mine', 'newer'],
      ['other', 'older'],
    ]);
  });

  it('loses no text of a note, and merging again changes nothing', () => {
    const note = fc.record({
      id: fc.constant('s'),
      at: fc.nat(9),
      text: fc.string({ minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(note, note, (one, other) => {
        const merged = mergeNotes(one, other);
        expect(merged.text).toContain(one.text);
        expect(merged.text).toContain(other.text);
        expect(mergeNotes(merged, other)).toBe(merged);
        expect(mergeNotes(merged, one)).toBe(merged);
        expect(mergeNotes(other, one).text).toBe(merged.text);
      }),
    );
  });

  it('into a page that keeps nothing is held, and exported', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const log = await open();
    await importInto(log, fileOf([read('x', 1, 'x'), { ...read('z', 1, 'z'), type: 'later' }]));
    expect(await sectionsOf(log)).toEqual(['x']);
    expect((await (await log.transfer()).records()).events).toHaveLength(3);
  });

  it('waits until an undoing is dated before what it undoes', () => {
    const undone = { ...read('u', 1, ''), type: 'undone', event: 'r' } as const;
    expect(fold([read('r', 5, 's'), undone]).sections.size).toBe(0);
  });
});

describe('erasing', () => {
  it('leaves nothing here, nor in the memory of another tab', async () => {
    const [here, there] = [await open(), await open()];
    await here.append({ type: 'read', section: 'a' });
    await here.keepNote('a', 'mine');
    await importInto(here, fileOf([read('x', 1, 'x')]));
    await there.events();
    const { device } = await here.append({ type: 'read', section: 'b' });
    await (await here.transfer()).eraseAll();
    expect(await everything()).toEqual({ events: [], drafts: [], notes: [], backups: [] });
    await vi.waitFor(async () => expect(await there.events()).toEqual([]));
    expect(await here.events()).toEqual([]);
    expect((await here.append({ type: 'read', section: 'c' })).device).not.toBe(device);
  });
});

it('a database of version 1 is upgraded with all that it held, and twice is once', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('quai', 1);
    opening.onupgradeneeded = () => {
      for (const name of ['events', 'drafts', 'notes'])
        opening.result
          .createObjectStore(name, { keyPath: 'id' })
          .put({ ...read('r', 1, 's'), text: 't' });
      opening.result.createObjectStore('meta').put('old-device', 'device');
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  const before = await everything();
  for (let time = 1; time <= 2; time += 1) {
    const log = await open();
    expect(await sectionsOf(log)).toEqual(['s']);
    expect((await log.transfer()).device).toBe('old-device');
    expect(await everything()).toEqual(before);
  }
});

it('a chain of 50,000 undoings and a circle of them end', () => {
  const chain = Array.from({ length: 50_000 }, (_, place) => ({
    ...read(`u${place}`, place, ''),
    type: 'undone' as const,
    event: place === 0 ? 'r' : `u${place - 1}`,
  }));
  const circle = [
    { ...read('a', 1, ''), type: 'undone' as const, event: 'b' },
    { ...read('b', 1, ''), type: 'undone' as const, event: 'a' },
  ];
  expect(fold([read('r', 0, 's'), ...chain, ...circle]).sections.size).toBe(1);
});
