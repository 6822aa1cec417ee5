import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeOf, changesNothing, fileName, fileText, planOf, readFile, type FiledRecords,
} from '../../../src/trainer/file.ts'; // prettier-ignore

const at = 1_795_348_800_000;
const records: FiledRecords = {
  notes: [
    { id: 'containers-pid', at, text: 'Montrer `ps` d’abord.\n« Deux fenêtres »' },
    { id: 'containers-view.2', at: at + 1, text: 'x' },
  ],
  votes: [
    {
      id: '2026-11-23T09:00:00.000Z.q-shared-kernel',
      at,
      deck: 'containers',
      session: '2026-11-23T09:00:00.000Z',
      group: 'Lyon',
      chapter: 'containers',
      question: 'q-shared-kernel',
      lang: 'fr',
      stem: 'Que partagent deux conteneurs ?',
      choices: [
        { text: 'le noyau', right: true },
        { text: 'rien', right: false },
      ],
      phase: 'compare',
      shown: false,
      hands: [
        [3, 7],
        [9, 1],
      ],
    },
  ],
  sessions: [
    { id: 's1', at, search: '?c=containers', logo: 'data:image/png;base64,iVBORw0KGgo=' },
    { id: 's2', at, search: '' },
  ],
};
const none = { notes: [], votes: [], sessions: [] };
const text = fileText(records, at);

test('what is written is read', () => expect(readFile(text)).toEqual({ records, broken: 0 }));

test('a file has its day', () =>
  expect(fileName(new Date(2026, 10, 3).getTime())).toBe('quai-trainer-2026-11-03.json'));

test.each([
  ['', 'syntax'],
  ['{', 'syntax'],
  [text.slice(0, -3), 'syntax'],
  ['[]', 'foreign'],
  ['null', 'foreign'],
  ['{"format":"quai-progress","schema":1,"events":[]}', 'foreign'],
  ['{"format":"quai-trainer"}', 'foreign'],
  ['{"format":"quai-trainer","schema":2}', 'newer'],
  ['{"format":"quai-trainer","schema":1,"notes":{}}', 'foreign'],
  [`{"format":"quai-trainer","schema":1,"notes":[${'1,'.repeat(20_000)}1]}`, 'large'],
  [' '.repeat(20_000_001), 'large'],
])('refuses %.30j', (file, refusal) => expect(readFile(file)).toEqual({ refusal }));

const filed = (part: object) =>
  readFile(JSON.stringify({ format: 'quai-trainer', schema: 1, ...part }));

test.each([
  ['a note of nothing', { notes: [{ id: 'a', at }] }],
  ['a note of no time', { notes: [{ id: 'a', at: '9', text: 'x' }] }],
  ['a note of the year 9999', { notes: [{ id: 'a', at: 2.5e14, text: 'x' }] }],
  ['a note too long', { notes: [{ id: 'a', at, text: 'x'.repeat(10_001) }] }],
  ['half a sign', { notes: [{ id: 'a', at, text: '\uD800' }] }],
  ['a third round', { votes: [{ ...records.votes[0], hands: [[1, 2], [1, 2], [1, 2]] }] }],
  ['hands of no number', { votes: [{ ...records.votes[0], hands: [1, -1] }] }],
  ['a drawing that runs', { sessions: [{ id: 'a', at, search: '', logo: 'data:image/svg+xml;base64,AA==' }] }],
  ['a picture elsewhere', { sessions: [{ id: 'a', at, search: '', logo: 'https://example.org/a.png' }] }],
  ['a picture too large', { sessions: [{ id: 'a', at, search: '', logo: `data:image/png;base64,${'A'.repeat(280_000)}` }] }],
])('leaves out %s', (_, part) => expect(filed(part)).toEqual({ records: none, broken: 1 })); // prettier-ignore

test('keys that nobody reads stay behind', () => {
  const note = { id: 'a', at, text: 'x', __proto__: { y: 1 }, extra: '<script>' };
  expect(filed({ notes: [note] })).toEqual({
    records: { ...none, notes: [{ id: 'a', at, text: 'x' }] },
    broken: 0,
  });
});

test('of two with one id the later stands: in the file, and against ours', () => {
  const [old, late] = [{ id: 'a', at, text: 'old' }, { id: 'a', at: at + 5, text: 'late' }]; // prettier-ignore
  expect(filed({ notes: [late, old] })).toMatchObject({ records: { notes: [late] } });
  expect(changeOf([old], [late])).toEqual({ added: [], changed: [], same: 1 });
  expect(changeOf([late], [old])).toEqual({ added: [], changed: [late], same: 0 });
  expect(changeOf([late], [])).toEqual({ added: [late], changed: [], same: 0 });
});

test('a file brought in twice changes nothing the second time', () => {
  expect(changesNothing(planOf(records, none))).toBe(false);
  expect(changesNothing(planOf(records, { ...none, ...records }))).toBe(true);
});

test('union is the same, whichever device brings which file in first', () => {
  const note = fc.record({ id: fc.constantFrom('a', 'b', 'c'), at: fc.nat(20) });
  const device = fc.uniqueArray(note, { selector: ({ id }) => id });
  const joined = (ours: { id: string; at: number }[], theirs: { id: string; at: number }[]) => {
    const { added, changed } = changeOf(theirs, ours);
    const all = new Map([...ours, ...added, ...changed].map((one) => [one.id, one.at]));
    return Object.fromEntries([...all].sort());
  };
  fc.assert(
    fc.property(device, device, (one, other) => {
      expect(joined(one, other)).toEqual(joined(other, one));
    }),
  );
});

/** Cuts, doubles and replaces pieces, as bad disks and worse hands do. */
const mutations = fc.array(
  fc.record({
    place: fc.nat(text.length),
    cut: fc.nat(12),
    put: fc.oneof(
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', 'null', '-1', '1e999', '\\u0000'),
      fc.string({ maxLength: 6 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

test('a mutated file never throws, and what is read of it is sound and reads the same again', () => {
  let sound = 0;
  fc.assert(
    fc.property(mutations, (steps) => {
      const mutated = steps.reduce(
        (file, { place, cut, put }) => file.slice(0, place) + put + file.slice(place + cut),
        text,
      );
      const reading = readFile(mutated);
      if ('refusal' in reading) return;
      sound += 1;
      expect(readFile(fileText(reading.records, at))).toEqual({ ...reading, broken: 0 });
    }),
    { numRuns: 600 },
  );
  expect(sound).toBeGreaterThan(0);
});
