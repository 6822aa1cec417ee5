import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberKey } from '../../../src/quiz/kinds/number/key.ts';
import { markNumber, missOf } from '../../../src/quiz/kinds/number/mark.ts';
import { isAmbiguous, readNumber } from '../../../src/quiz/kinds/number/reading.ts';
import { writtenNumber } from '../../../src/quiz/kinds/number/writing.ts';
import { keyOf, mark, questionSchema } from '../../../src/quiz/question.ts';
import { sound, written } from './questions.ts';

const MEBIBYTES = { fr: 'Mio', en: 'MiB' };
const RIGHT = { state: 'right', fraction: 1 };
const WRONG = { state: 'wrong', fraction: 0 };
const BLANK = { state: 'unmarked', reason: 'blank' };
const INVALID = { state: 'unmarked', reason: 'invalid' };

describe('a number is read in either language', () => {
  it.each<[string, number | string]>([
    ['12', 12],
    ['  12 ', 12],
    ['007', 7],
    ['+1', 1],
    ['-1,5', -1.5],
    ['−3', -3],
    ['0,25', 0.25],
    ['0.25', 0.25],
    ['1,000', 1],
    ['1.000', 1],
    ['1 000', 1000],
    ['1\u00a0000\u202f000,5', 1000000.5],
    ['256 Mio', 256],
    ['256MiB', 256],
    ['256\u202fMiB', 256],
    [',5', 'number'],
    ['5.', 'number'],
    ['1e3', 'number'],
    ['1.000.000', 'number'],
    ['1,5 000', 'number'],
    ['12 34', 'number'],
    ['1 0000', 'number'],
    ['1234 567', 'number'],
    ['1  000', 'number'],
    ['- 5', 'number'],
    ['--5', 'number'],
    ['0x10', 'number'],
    ['Infinity', 'number'],
    ['NaN', 'number'],
    ['many', 'number'],
    ['Mio', 'number'],
    ['256 Go', 'unit'],
    ['256 mib', 'unit'],
    ['256 %', 'unit'],
  ])('%s', (text, expected) => expect(readNumber(text, MEBIBYTES)).toBe(expected));

  it('has a unit only where the question has one', () => {
    expect(readNumber('256 Mio')).toBe('unit');
    expect(readNumber('50 %', { fr: '%', en: '%' })).toBe(50);
  });

  it('is said back where a reader may have meant thousands', () => {
    expect(['1,024', '-12.000 MiB', '1.024'].map((text) => isAmbiguous(text, 'en'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(['1.024', '999.000 Mio', '-1.000'].map((text) => isAmbiguous(text, 'fr'))).toEqual([
      true,
      true,
      true,
    ]);
    for (const text of ['1024', '1 024', '0.125', '1.5', '1.0245', '1024.000'])
      expect(isAmbiguous(text, 'fr'), text).toBe(false);
  });

  it('is written as the language does, with all its decimals and a unit that stays with it', () => {
    expect(writtenNumber(1536.125, 'fr', 'Mio')).toBe('1\u202f536,125\u00a0Mio');
    expect(writtenNumber(0.0001, 'en')).toBe('0.0001');
  });
});

describe('marking', () => {
  it.each([
    [10, 0, '10', RIGHT],
    [10, 0, '10,0', RIGHT],
    [10, 0, '10.01', WRONG],
    [10, 0.5, '10,5', RIGHT],
    [10, 0.5, '9.5', RIGHT],
    [10, 0.5, '10,51', WRONG],
    [0.3, 0.1, '0,2', RIGHT],
    [0.3, 0.1, '0.4', RIGHT],
    [-4, 0, '−4', RIGHT],
    [-4, 0, '4', WRONG],
    [1e12, 0, '1 000 000 000 000', RIGHT],
    [0, 0, '-0', RIGHT],
    [0, 0, '9'.repeat(400), WRONG],
  ])('%d ± %d, answered %s', (value, tolerance, response, expected) => {
    expect(markNumber({ value, tolerance }, response)).toEqual(expected);
  });

  it.each([[null], [undefined], [''], [' \u00a0'], [[]], [{}]])('%j is blank', (response) =>
    expect(markNumber({ value: 1, tolerance: 0 }, response)).toEqual(BLANK),
  );

  it.each([[1], [true], [['1']], [{ value: 1 }], ['one'], ['1 kg']])('%j is invalid', (response) =>
    expect(markNumber({ value: 1, tolerance: 0 }, response)).toEqual(INVALID),
  );

  it('names the first foreseen miss within its own tolerance', () => {
    const misses = [
      { value: 262144, tolerance: 0 },
      { value: 250, tolerance: 5 },
      { value: 254, tolerance: 1 },
    ];
    const question = { value: 256, tolerance: 0, unit: MEBIBYTES, misses };
    expect(
      ['262 144', '254', '246 MiB', '256', 'x', 3].map((given) => missOf(question, given)),
    ).toEqual([0, 1, 1, -1, -1, -1]);
  });

  it('is done by a question’s kind, with a key without words', () => {
    const question = questionSchema.parse(written('number', sound['number']!));
    expect(mark(question, '256 Mio')).toEqual(RIGHT);
    expect(keyOf(question)).toEqual({
      id: 'port',
      version: 1,
      kind: 'number',
      value: 256,
      tolerance: 0,
      unit: MEBIBYTES,
      misses: [{ value: 262144, tolerance: 0 }],
    });
    const { unit, ...without } = question as Extract<typeof question, { kind: 'number' }>;
    expect(unit).toEqual(MEBIBYTES);
    expect(numberKey(without)).not.toHaveProperty('unit');
  });
});

describe('whatever the number', () => {
  const value = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, thousandths]) => Number(`${whole}.${String(thousandths).padStart(3, '0')}`));

  it('it is read alike as each language writes it', () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(readNumber(writtenNumber(number, 'fr', 'Mio'), MEBIBYTES)).toBeCloseTo(number, 9);
        const english = writtenNumber(number, 'en').replaceAll(',', '');
        expect(readNumber(english)).toBeCloseTo(number, 9);
        expect(readNumber(english.replace('.', ','))).toBeCloseTo(number, 9);
      }),
    );
  });

  it('it is right within the tolerance alone', () => {
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: -12, max: 12 }),
        (at, tolerance, off) => {
          const given = (at + off).toFixed(3);
          const { state } = markNumber({ value: at, tolerance }, given);
          expect(state).toBe(Math.abs(off) <= tolerance ? 'right' : 'wrong');
        },
      ),
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (response) =>
        ['right', 'wrong', 'unmarked'].includes(
          markNumber({ value: 1, tolerance: 0 }, response).state,
        ),
      ),
    );
  });
});
