import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, parse } from '../../../src/progress/parse.ts';
import { answer, anyEvent, read } from './events.ts';

const sound = answer('a', 1_800_000_000_000, 'q', 0.5);
const deep = (levels: number): unknown => (levels === 0 ? 'end' : [deep(levels - 1)]);

describe('a broken record is quarantined', () => {
  it.each([
    ['null', null],
    ['a string', 'read'],
    ['an array', [sound]],
    ['no id', { ...sound, id: undefined }],
    ['an empty id', { ...sound, id: '' }],
    ['a huge id', { ...sound, id: 'x'.repeat(201) }],
    ['half a surrogate pair', { ...sound, question: 'q\uD800' }],
    ['a time that is no number', { ...sound, at: 'now' }],
    ['a time that is NaN', { ...sound, at: Number.NaN }],
    ['a time before 1970', { ...sound, at: -1 }],
    ['a time beyond all dates', { ...sound, at: 1e308 }],
    ['no device', { ...sound, device: undefined }],
    ['no type', { ...sound, type: undefined }],
    ['a schema that is no number', { ...sound, schema: '1' }],
    ['a fraction of -1', { ...sound, fraction: -1 }],
    ['a fraction above 1', { ...sound, fraction: 1.000001 }],
    ['a fraction that is NaN', { ...sound, fraction: Number.NaN }],
    ['a mark without a fraction', { ...sound, fraction: null }],
    ['a fraction without a mark', { ...sound, state: 'unmarked' }],
    ['an unknown state', { ...sound, state: 'perfect' }],
    ['a version of -1', { ...sound, version: -1 }],
    ['half an attempt', { ...sound, attempt: 1.5 }],
    ['a certainty of 4', { ...sound, certainty: 4 }],
    ['no response', { ...sound, response: undefined }],
    ['a response too deep', { ...sound, response: deep(9) }],
    ['a response too long', { ...sound, response: 'x'.repeat(10_001) }],
    ['an infinite response', { ...sound, response: [Number.POSITIVE_INFINITY] }],
    ['a section that is no name', { ...read('a', 1, 's'), section: 7 }],
  ])('%s', (_, record) => expect(judge(record)).toBe('quarantined'));
});

it('keeps the rest when one record is broken, and drops nothing', () => {
  const future = { ...sound, id: 'b', type: 'shared', with: 'all' };
  const parsed = parse([null, sound, future, { ...sound, schema: 2 }]);
  expect(parsed.events).toEqual([sound]);
  expect(parsed.foreign).toEqual([future, { ...sound, schema: 2 }]);
  expect(parsed.quarantined).toEqual([null]);
});

it('keeps fields that it does not know', () => {
  const more = { ...sound, mood: 'calm' };
  expect(parse([more]).events[0]).toBe(more);
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'takes "%s" for an unknown type, not for a known one',
  (type) => {
    expect(judge({ ...sound, type })).toBe('foreign');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

it('accepts every event that it can write', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(judge(event)).toBe('events');
    }),
  );
});

it('never throws, whatever a store holds', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
      expect(['events', 'foreign', 'quarantined']).toContain(judge(value));
    }),
  );
});

it('never throws on a sound record with one field replaced', () => {
  const field = fc.constantFrom(...Object.keys(sound));
  fc.assert(
    fc.property(field, fc.anything(), (name, value) => {
      expect(() => judge({ ...sound, [name]: value })).not.toThrow();
    }),
  );
});
