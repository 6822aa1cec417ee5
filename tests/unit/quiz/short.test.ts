import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markShort, missOf, shortKey } from '../../../src/quiz/kinds/short/mark.ts';
import { matches, shownPattern } from '../../../src/quiz/kinds/short/pattern.ts';
import type { Fold } from '../../../src/quiz/typed-text.ts';
import { BLANK, INVALID, RIGHT, WRONG, isSound } from './marks.ts';

const same = (text: string) => ({ match: { fr: text, en: text } });
const key = {
  answers: [{ match: { fr: 'noyau', en: 'kernel' } }, same('cgroup*')],
  fold: ['case'] as Fold[],
  misses: [same('cgroups v1'), same('hyper*'), same('*')],
};

describe('a short answer, by hand', () => {
  it.each([
    ['noyau', RIGHT],
    ['Kernel', RIGHT],
    [' noyau ', RIGHT],
    ['cgroup', RIGHT],
    ['cgroups', RIGHT],
    ['cgroups v1', RIGHT],
    ['le noyau', WRONG],
    ['hyperviseur', WRONG],
    ['', BLANK],
    [' \n', BLANK],
    [null, BLANK],
    [[], BLANK],
    [{}, BLANK],
    [['noyau'], INVALID],
    [7, INVALID],
    [{ text: 'noyau' }, INVALID],
  ])('%o', (response, expected) => expect(markShort(key, response)).toEqual(expected));

  it.each([
    ['noyau', -1],
    ['cgroups v1', -1],
    ['Hyperviseur', 1],
    ['autre chose', 2],
  ])('%o is the miss %d', (text, place) => expect(missOf(key, text)).toBe(place));

  it('is no miss that was not foreseen', () => {
    expect(missOf({ ...key, misses: [same('image')] }, 'couche')).toBe(-1);
  });

  it('gives the browser what is compared, and no rationale', () => {
    const why = { fr: 'Parce que.', en: 'Because.' };
    const told = (list: typeof key.misses) => list.map((one) => ({ ...one, why }));
    const question = { id: 'q', version: 1, kind: 'short', fold: key.fold };
    expect(shortKey({ ...question, answers: told(key.answers), misses: told(key.misses) })).toEqual(
      { ...question, answers: key.answers, misses: key.misses },
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['a*c', 'ac', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abcd', false],
    ['*a*', 'banana', true],
    ['ab*ba', 'aba', false],
    ['ab*ba', 'abba', true],
    ['*na*na', 'banana', true],
    ['*na*na*na', 'banana', false],
    ['*', 'anything at all', true],
    ['**', '', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['\\**', '*x', true],
    ['a.c', 'abc', false],
    ['a|b', 'a', false],
    ['[ab]', 'a', false],
    ['$HOME', '$HOME', true],
    ['a\\b', 'a\\b', true],
  ])('%o for %o: %s', (pattern, text, expected) =>
    expect(matches(pattern, text, [])).toBe(expected),
  );

  it('takes a text without stars for itself', () => {
    const plain = fc.string().filter((text) => !text.includes('*'));
    fc.assert(
      fc.property(plain, (text) => {
        expect(matches(text, text, ['case'])).toBe(true);
      }),
    );
  });

  it('agrees with the same pattern as a regular expression', () => {
    const signs = (unit: string) => fc.string({ unit: fc.constantFrom(...unit), maxLength: 8 });
    fc.assert(
      fc.property(signs('ab*'), signs('ab'), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(matches(pattern, text, [])).toBe(expression.test(text));
      }),
    );
  });

  it('is shown with an ellipsis where anything may stand', () => {
    expect(shownPattern('*kern*l\\*')).toBe('…kern…l*');
  });
});

describe('a short answer, whatever is typed', () => {
  it('is right, wrong or not marked, the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (response) => {
        const marked = markShort(key, response);
        isSound(marked);
        expect(markShort(key, response)).toEqual(marked);
      }),
    );
  });

  it('is right in either language, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom('noyau', 'kernel'), fc.boolean(), (text, upper) => {
        expect(markShort(key, upper ? text.toUpperCase() : text)).toEqual(RIGHT);
      }),
    );
  });
});
