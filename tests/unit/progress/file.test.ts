import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import { fileName, writeFiles } from '../../../src/progress/file.ts';
import { planImport } from '../../../src/progress/import-plan.ts';
import { createLog } from '../../../src/progress/log.ts';
import { joined, readFile } from '../../../src/progress/read-file.ts';
import { history } from '../../support/history.ts';
import { anyEvents, read } from './events.ts';
import { bytesOf, contentOf, fileOf, put } from './stored.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe('a file', () => {
  it('holds every record as it is stored, and apart those that nobody can read', async () => {
    const log = await createLog();
    const later = { id: 'l', schema: 2, at: 1, device: 'd', type: 'read', more: { deep: [1] } };
    await put('events', [later, { ...read('r', 1, 's'), mood: 'calm' }, { id: 'torn' }]);
    await log.keepNote('s', 'mine');
    await log.keepDraft('q', { a: 1 });
    const records = await (await log.transfer()).records();
    const file = JSON.parse(writeFiles(records, 5, 'desk')[0]!) as Record<string, unknown[]>;
    expect(file).toMatchObject({ format: 'quai-progress', schema: 1, at: 5, device: 'desk' });
    expect(file['events']).toEqual([later, { ...read('r', 1, 's'), mood: 'calm' }]);
    expect(file['broken']).toEqual([{ id: 'torn' }]);
    expect([file['notes']![0], file['drafts']![0]]).toMatchObject([{ text: 'mine' }, { id: 'q' }]);
    log.close();
  });

  it('describes what JSON cannot say', () => {
    const circle: Record<string, unknown> = { id: 'c' };
    circle['self'] = circle;
    const [text] = writeFiles({ events: [circle, undefined], drafts: [], notes: [] }, 1, 'd');
    expect(contentOf(text!)).toMatchObject({ events: [], broken: 2 });
  });

  it('is one of several above 50,000 events, each read by itself, and all come back', () => {
    const events = history(50_001);
    const files = writeFiles({ events, drafts: [], notes: [] }, 1, 'd');
    expect(files.length).toBe(2);
    const contents = files.map(contentOf);
    const records = { events: [], drafts: [], notes: [] };
    const plan = planImport(joined(contents), records, Date.now());
    expect(plan.events).toHaveLength(50_001);
    expect(plan.broken).toBe(0);
    const [there, here] = [fold(plan.events as typeof events), fold(events)];
    expect(there.visited).toEqual(here.visited);
    expect([...there.questions.keys()]).toEqual([...here.questions.keys()]);
  });

  it('is named by the day', () => {
    const noon = new Date(2026, 10, 22, 12).getTime();
    expect(fileName(noon)).toBe('quai-progress-2026-11-22.json');
    expect(fileName(noon, 2)).toBe('quai-progress-2026-11-22-2.json');
  });

  it('exported anywhere is the same log', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const plan = planImport(
          contentOf(fileOf(events)),
          { events: [], drafts: [], notes: [] },
          Date.now(),
        );
        expect(fold(plan.events as typeof events)).toEqual(fold(events));
      }),
    );
  });
});

describe('a file is refused, with the reason, when', () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...'{"format":1}'].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
  const sound = fileOf([read('r', 1, 's'), read('e', 2, 'é')]);
  it.each([
    ['it is empty', new Uint8Array(), 'empty'],
    ['it is blank', bytesOf(' \n'), 'empty'],
    ['it is too large', new Uint8Array(48_000_001), 'large'],
    ['it is UTF-16', utf16, 'encoding'],
    ['it is UTF-16 without a mark', utf16.slice(2), 'encoding'],
    ['it is Latin-1', new Uint8Array([0x7b, 0xe9, 0x7d]), 'encoding'],
    ['it is a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xff]), 'encoding'],
    ['its end is missing', bytesOf(sound).slice(0, 90), 'truncated'],
    ['it ends within a sign', bytesOf('{"a":"é').slice(0, -1), 'truncated'],
    ['it is no JSON', bytesOf('<html></html>'), 'syntax'],
    ['a comma is too much', bytesOf('{"a":1,}'), 'syntax'],
    ['it is JSON of something else', bytesOf('{"a":1}'), 'foreign'],
    ['it is a list', bytesOf('[]'), 'foreign'],
    ['it is null', bytesOf('null'), 'foreign'],
    ['it is of another course', bytesOf(sound.replace('quai-', 'other-')), 'foreign'],
    ['its schema is no number', bytesOf(sound.replace('"schema":1', '"schema":"1"')), 'shape'],
    ['its schema is zero', bytesOf(sound.replace('"schema":1', '"schema":0')), 'shape'],
    ['it is of a later version', bytesOf(sound.replace('"schema":1', '"schema":2')), 'newer'],
    ['it has no events', bytesOf('{"format":"quai-progress","schema":1}'), 'shape'],
    ['events are no list', bytesOf('{"format":"quai-progress","schema":1,"events":{}}'), 'shape'],
  ])('%s', (_, bytes, refusal) => expect(readFile(bytes)).toEqual({ refusal }));

  it('a byte order mark is none of them', () => {
    expect(readFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(sound)]))).toHaveProperty(
      'content',
    );
  });
});
