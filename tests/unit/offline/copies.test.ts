import { describe, expect, it } from 'vitest';
import { megabytes, parseCopies, stateOf, twinAddress, type Copy } from '../../../src/offline/copies.ts'; // prettier-ignore

const copy: Copy = { language: 'en', bytes: 14_652_453, sent: 2_906_803, files: 300, isWanted: true, isComing: false, missing: [] }; // prettier-ignore

describe('stateOf', () => {
  it.each([
    [copy, 'whole'],
    [{ ...copy, missing: ['/en/'], isComing: true }, 'coming'],
    [{ ...copy, missing: ['/en/'] }, 'partial'],
    [{ ...copy, missing: ['/en/'], isWanted: false }, 'none'],
  ] as const)('%# is what the files say, whatever else is said', (one, state) => {
    expect(stateOf({ ...one, missing: [...one.missing] })).toBe(state);
  });
});

describe('parseCopies', () => {
  it('takes what a worker says', () => expect(parseCopies([copy, copy])).toEqual([copy, copy]));

  it.each([
    undefined,
    null,
    [],
    {},
    'whole',
    [null],
    [{ ...copy, language: 1 }],
    [{ ...copy, bytes: Number.NaN }],
    [{ ...copy, sent: '3' }],
    [{ ...copy, isWanted: 'yes' }],
    [copy, { ...copy, missing: [1] }],
  ])('refuses %j', (value) => expect(parseCopies(value)).toBeUndefined());
});

describe('megabytes', () => {
  it('has one decimal below ten', () => {
    expect(megabytes(copy.bytes, 'en')).toBe('15');
    expect(megabytes(copy.sent, 'fr')).toBe('2,9');
  });
});

describe('twinAddress', () => {
  it.each([
    ['/en/containers/slides/', '/', '/fr/containers/slides/'],
    ['/below/en/', '/below/', '/below/fr/'],
    ['/404.html', '/', '/404.html'],
    ['/english/', '/', '/english/'],
  ])('of %s under %s is %s', (path, base, twin) => {
    expect(twinAddress(path, base, 'en', 'fr')).toBe(twin);
  });
});
