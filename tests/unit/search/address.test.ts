import { describe, expect, it } from 'vitest';
import { addressWith, askedIn, isSamePage } from '../../../src/search/address.ts';
import { readRecent, withRecent } from '../../../src/search/recent.ts';
import { isLike } from '../../../src/search/stem.ts';

describe('the address', () => {
  it('says what is searched, and keeps the rest', () => {
    const href = addressWith('http://a/fr/x/?part=y#z', 'docker run -p');
    expect(href).toBe('http://a/fr/x/?part=y&search=docker+run+-p#z');
    expect(askedIn(new URL(href).search)).toBe('docker run -p');
    expect(addressWith(href, undefined)).toBe('http://a/fr/x/?part=y#z');
    expect(askedIn('?part=y')).toBeUndefined();
  });
  it('tells another place of the page from another page', () => {
    const here = 'http://a/fr/x/?search=docker';
    expect(isSamePage('http://a/fr/x/#b', here)).toBe(true);
    expect(isSamePage('http://a/fr/x/', here)).toBe(false);
    expect(isSamePage('http://a/fr/y/#b', here)).toBe(false);
    expect(isSamePage('http://a/fr/x/?part=1#b', here)).toBe(false);
  });
});

describe('recent searches', () => {
  it('are five, the last one first, each once', () => {
    const list = ['a', 'b', 'c', 'd', 'e', 'b'].reduce<string[]>(withRecent, []);
    expect(list).toEqual(['b', 'e', 'd', 'c', 'a']);
    expect(withRecent(list, 'f')).toEqual(['f', 'b', 'e', 'd', 'c']);
    expect(readRecent(JSON.stringify(list))).toEqual(list);
  });
  it.each([null, 'x', '{}', '3', '[1,"",null]'])('are none in %s', (kept) =>
    expect(readRecent(kept)).toEqual([]),
  );
});

describe('isLike', () => {
  it.each([
    ['reseaux', 'reseau'],
    ['installation', 'installer'],
    ['pods', 'pod'],
    ['volume', 'vol'],
  ])('%s is of the stem of %s', (found, word) => expect(isLike(found, word)).toBe(true));
  it.each([
    ['x', 'xyzzy'],
    ['kustomize', 'kernel'],
    ['par', 'paquet'],
  ])('%s is not of the stem of %s', (found, word) => expect(isLike(found, word)).toBe(false));
});
