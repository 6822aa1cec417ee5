import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatch, matchResults } from '../../../src/quiz/kinds/match/mark.ts';
import { BLANK, INVALID, RIGHT, WRONG, entriesOf, isSound, part, someIds } from './marks.ts';

const key = { pairs: entriesOf(['a', 'b', 'c', 'd']), extra: entriesOf(['x']) };

describe('matching, by hand', () => {
  it.each([
    ['all pairs', { a: 'a', b: 'b', c: 'c', d: 'd' }, RIGHT],
    ['none', { a: 'b', b: 'a', c: 'd', d: 'c' }, WRONG],
    ['one left blank', { a: 'a', b: 'b', c: 'c', d: '' }, part(0.75)],
    ['three left out', { a: 'a' }, part(0.25)],
    ['three that are null', { a: 'a', b: null, c: null, d: null }, part(0.25)],
    ['one wrong, the rest blank', { a: 'b' }, WRONG],
    ['an extra', { a: 'x', b: 'b' }, part(0.25)],
    ['one right side twice', { a: 'a', b: 'a', c: 'c', d: 'd' }, part(0.75)],
    ['nothing', {}, BLANK],
    ['an empty list', [], BLANK],
    ['white space', ' ', BLANK],
    ['null', null, BLANK],
    ['every pair blank', { a: '', b: null }, BLANK],
    ['an unknown pair', { a: 'a', z: 'a' }, INVALID],
    ['an unknown pair left blank', { z: '' }, INVALID],
    ['an extra as a pair', { x: 'a' }, INVALID],
    ['an unknown choice', { a: 'z' }, INVALID],
    ['white space as a choice', { a: ' ' }, INVALID],
    ['a number', { a: 1 }, INVALID],
    ['a list in a pair', { a: ['a'] }, INVALID],
    ['a list', ['a', 'b'], INVALID],
    ['a text', 'a', INVALID],
    ['a name of every object', { toString: 'a' }, INVALID],
  ])('%s', (_, response, expected) => expect(markMatch(key, response)).toEqual(expected));

  it('names what became of each pair', () => {
    expect([...(matchResults(key, { a: 'a', b: 'x' }) as Map<string, string>)]).toEqual([
      ['a', 'right'],
      ['b', 'wrong'],
      ['c', 'missed'],
      ['d', 'missed'],
    ]);
  });
});

const cases = someIds(3).chain((ids) => {
  const [pairs, extra] = [ids.slice(0, -1), ids.slice(-1)];
  const chosen = fc.constantFrom(...ids, '', null);
  return fc.record({
    key: fc.constant({ pairs: entriesOf(pairs), extra: entriesOf(extra) }),
    response: fc.array(chosen, { minLength: pairs.length, maxLength: pairs.length }),
  });
});

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const responseOf = ({ key: { pairs }, response }: Case) =>
  Object.fromEntries(pairs.map(({ id }, place) => [id, response[place]!]));

const holds = (check: (one: Case) => void) => fc.assert(fc.property(cases, check));

describe('matching, whatever the question and the response', () => {
  it('gives right pairs by pairs', () =>
    holds((one) => {
      const marked = markMatch(one.key, responseOf(one));
      isSound(marked);
      const right = one.key.pairs.filter(({ id }, place) => one.response[place] === id).length;
      const isBlank = one.response.every((chosen) => !chosen);
      if (isBlank) expect(marked).toEqual(BLANK);
      else expect(marked).toMatchObject({ fraction: right / one.key.pairs.length });
    }));

  it('gives the full mark for the key', () =>
    holds(({ key: { pairs, extra } }) => {
      const all = Object.fromEntries(pairs.map(({ id }) => [id, id]));
      expect(markMatch({ pairs, extra }, all)).toEqual(RIGHT);
    }));

  it('does not mind the order of pairs', () =>
    holds((one) => {
      const { pairs, extra } = one.key;
      const turned = Object.fromEntries(Object.entries(responseOf(one)).reverse());
      expect(markMatch({ pairs: pairs.toReversed(), extra }, turned)).toEqual(
        markMatch(one.key, responseOf(one)),
      );
    }));

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (response) => isSound(markMatch(key, response))));
  });
});
