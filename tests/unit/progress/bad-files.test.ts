import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import { planImport } from '../../../src/progress/import-plan.ts';
import { createLog } from '../../../src/progress/log.ts';
import { parse } from '../../../src/progress/parse.ts';
import { readFile } from '../../../src/progress/read-file.ts';
import { history, numbers } from '../../support/history.ts';
import { answer, read } from './events.ts';
import { bytesOf, everything, fileOf, usedBrowser } from './stored.ts';

const sound = fileOf(history(40), {
  drafts: [{ id: 'q', at: 1, response: { a: ['b'] } }],
  notes: [{ id: 's', at: 1, text: 'a note, é' }],
});
const bytes = bytesOf(sound);
const random = numbers(20_261_122);
const below = (bound: number) => Math.floor(random() * bound);

/** Nothing throws, and what would be stored can be read by the next visit. */
function survives(file: Uint8Array): boolean {
  const reading = readFile(file);
  if ('refusal' in reading) return false;
  const plan = planImport(reading.content, { events: [], drafts: [], notes: [] }, Date.now());
  const { events, quarantined } = parse(plan.events);
  expect(quarantined).toEqual([]);
  fold(events);
  return true;
}

const flipped = (): Uint8Array => {
  const copy = bytes.slice();
  for (let flips = 1 + below(3); flips > 0; flips -= 1) {
    const place = below(copy.length);
    copy[place] = copy[place]! ^ (1 << below(8));
  }
  return copy;
};

const odd: unknown[] = [
  ...[null, true, -1, 1.5, 1e308, '', '\u0000', 'x'.repeat(201), 'x'.repeat(10_001), [], {}],
  ...[[[[[[[[[[1]]]]]]]]], { toString: 1 }, '\ud800', '__proto__', 'undone', 8.64e15 + 1, [null]],
];

/** One value somewhere in the file takes another type. */
function swapped(depth: number): Uint8Array {
  const file = JSON.parse(sound) as Record<string, unknown>;
  let place: Record<string, unknown> = file;
  for (let level = 0; level < depth; level += 1) {
    const inner = Object.values(place).filter(
      (value) => typeof value === 'object' && value !== null,
    );
    if (inner.length === 0) break;
    place = inner[below(inner.length)] as Record<string, unknown>;
  }
  const keys = Object.keys(place);
  const key = keys[below(keys.length)];
  if (key !== undefined) {
    if (random() < 0.2) Reflect.deleteProperty(place, key);
    else place[key] = odd[below(odd.length)];
  }
  return bytesOf(JSON.stringify(file));
}

afterEach(() => {
  vi.unstubAllGlobals();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('no crash, and nothing stored that cannot be read, by', () => {
  it('400 files with flipped bits', () => {
    for (let time = 0; time < 400; time += 1) survives(flipped());
  });

  it('300 files cut off: each is refused', () => {
    for (let cut = 0; cut < 300; cut += 1) {
      const reading = readFile(bytes.slice(0, Math.floor((cut * (bytes.length - 3)) / 300)));
      expect(reading).toEqual({ refusal: cut === 0 ? 'empty' : 'truncated' });
    }
  });

  it('600 files in which something has another type', () => {
    for (let time = 0; time < 600; time += 1) survives(swapped(time % 4));
  });
});

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const fileWith = (record: string, list = 'events') =>
  `{"format":"quai-progress","schema":1,${list === 'events' ? '' : '"events":[],'}"${list}":[${record}]}`;
const event = (fields: object) => JSON.stringify({ ...read('h', 1, 's'), ...fields });
const script = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
const bidi = '\u202eevil\u2066';

/** By hand; true where something of the file is taken. */
const hostile: [name: string, file: string, taken: boolean][] = [
  ['mark-up as a section', fileWith(event({ section: script })), true],
  ['mark-up as an id', fileWith(event({ id: script })), true],
  ['mark-up as a device', fileWith(event({ device: script })), true],
  ['mark-up as a type', fileWith(event({ type: script })), true],
  [
    'mark-up as an answer',
    fileWith(JSON.stringify({ ...answer('h', 1, script, 1), response: [script] })),
    true,
  ],
  ['mark-up as a note', fileWith(JSON.stringify({ id: 's', at: 1, text: script }), 'notes'), true],
  [
    'mark-up as a draft',
    fileWith(JSON.stringify({ id: script, at: 1, response: script }), 'drafts'),
    true,
  ],
  ['a javascript: address', fileWith(event({ section: 'javascript:alert(1)' })), true],
  [
    'a javascript: address as a note',
    fileWith('{"id":"javascript:1","at":1,"text":"javascript:1"}', 'notes'),
    true,
  ],
  ['bidirectional overrides', fileWith(event({ section: bidi })), true],
  [
    'bidirectional overrides in a note',
    fileWith(JSON.stringify({ id: 's', at: 1, text: bidi }), 'notes'),
    true,
  ],
  [
    '__proto__ as a key of the file',
    '{"__proto__":{"polluted":1},"format":"quai-progress","schema":1,"events":[]}',
    false,
  ],
  [
    '__proto__ instead of the format',
    '{"__proto__":{"format":"quai-progress","schema":1,"events":[]}}',
    false,
  ],
  [
    '__proto__ as a key of a record',
    fileWith(event({}).replace('{', '{"__proto__":{"polluted":1},')),
    true,
  ],
  ['__proto__ as a record', fileWith('{"__proto__":{"id":"h","type":"read","at":1}}'), false],
  ['constructor.prototype', fileWith(event({ constructor: { prototype: { polluted: 1 } } })), true],
  ['__proto__ as a type', fileWith(event({ type: '__proto__' })), true],
  ['toString as a type', fileWith(event({ type: 'toString' })), true],
  ['__proto__ as a question', fileWith(JSON.stringify(answer('h', 1, '__proto__', 1))), true],
  ['__proto__ as an id', fileWith(event({ id: '__proto__' })), true],
  ['constructor as a note', fileWith('{"id":"constructor","at":1,"text":"t"}', 'notes'), true],
  ['a record that is a number', fileWith('7'), false],
  ['a record that is a list', fileWith('[[]]'), false],
  ['an id that is a number', fileWith(event({ id: 7 })), false],
  ['an id that is an object', fileWith(event({ id: { toString: 1 } })), false],
  ['an id that is empty', fileWith(event({ id: '' })), false],
  ['a time that is infinite', fileWith(event({ at: 0 }).replace('"at":0', '"at":1e999')), false],
  [
    'a field that is infinite',
    fileWith(event({ more: 0 }).replace('"more":0', '"more":-1e999')),
    false,
  ],
  ['NaN as a text', fileWith(event({ at: 'NaN' })), false],
  ['NaN as it is', fileWith(event({ at: 0 }).replace('"at":0', '"at":NaN')), false],
  ['nesting of a million levels', nested(1_000_000), false],
  [
    'nesting within a record',
    fileWith(event({ more: 0 }).replace('"more":0', `"more":${nested(5000)}`)),
    false,
  ],
  [
    'nesting within a draft',
    fileWith(`{"id":"q","at":1,"response":${nested(5000)}}`, 'drafts'),
    false,
  ],
  ['a text of a million signs', fileWith(event({ section: 'x'.repeat(1_000_000) })), false],
  [
    'a note of a million signs',
    fileWith(`{"id":"s","at":1,"text":"${'x'.repeat(1_000_000)}"}`, 'notes'),
    false,
  ],
  ['a key of a million signs', fileWith(event({ ['x'.repeat(1_000_000)]: 1 })), false],
  ['half a surrogate pair', fileWith(event({ section: '\ud800' })), false],
  ['half a surrogate pair in a key', fileWith(event({ '\udc00': 1 })), false],
  [
    'half a surrogate pair in a note',
    fileWith('{"id":"s","at":1,"text":"\\ud800"}', 'notes'),
    false,
  ],
  [
    '200,000 records that are null',
    fileWith(Array.from({ length: 200_000 }, () => 'null').join()),
    false,
  ],
  ['one id twice', fileWith(`${event({ section: 'b' })},${event({ section: 'a' })}`), true],
  ['one id as two types', fileWith(`${event({})},${JSON.stringify(answer('h', 1, 'q', 1))}`), true],
  [
    'an import that claims what is here',
    fileWith(event({ type: 'imported', events: 1, added: ['r'] })),
    true,
  ],
  ['an undoing of itself', fileWith(event({ type: 'undone', event: 'h' })), true],
];

describe(`${hostile.length} hostile files`, () => {
  beforeEach(usedBrowser);

  it.each(hostile)('%s', async (_, text, taken) => {
    const before = await everything();
    const reading = readFile(bytesOf(text));
    const log = await createLog();
    if ('content' in reading) await (await log.transfer()).merge(reading.content);
    const after = await everything();
    if (taken) expect(after).not.toEqual(before);
    else expect(after).toEqual(before);
    await log.progress();
    log.close();
    const again = await createLog();
    expect((await again.progress()).sections.size).toBeGreaterThanOrEqual(3);
    expect(again.quarantined).toBe(0);
    again.close();
  });
});

it('there are 40 of them at least', () => expect(hostile.length).toBeGreaterThanOrEqual(40));
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
