import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMultiple } from '../../../src/quiz/kinds/multiple/mark.ts';
import { markSingle } from '../../../src/quiz/kinds/single/mark.ts';
import { graded, type Mark } from '../../../src/quiz/mark.ts';

/** Choices by a string of R (right) and W (wrong), with the ids a, b, c…; a response likewise. */
const choicesOf = (key: string) =>
  Array.from(key, (sign, place) => ({
    id: String.fromCharCode(97 + place),
    correct: sign === 'R',
  }));

const marks = { single: markSingle, multiple: markMultiple };
type KindName = keyof typeof marks;

const BLANK: Mark = { state: 'unmarked', reason: 'blank' };
const INVALID: Mark = { state: 'unmarked', reason: 'invalid' };

/**
 * Worked out by hand from Moodle's rules (question/type/multichoice/question.php, with +1/right
 * and −1/wrong as the fractions of the choices). Kind, key, response, expected fraction.
 */
const vectors: [KindName, string, string, number | Mark][] = [
  ['single', 'RW', 'a', 1],
  ['single', 'RW', 'b', 0],
  ['single', 'RW', '', BLANK],
  ['single', 'RW', 'ab', INVALID],
  ['single', 'RW', 'c', INVALID],
  ['single', 'WRW', 'a', 0],
  ['single', 'WRW', 'b', 1],
  ['single', 'WRW', 'c', 0],
  ['single', 'WWWR', 'd', 1],
  ['single', 'WWWR', 'c', 0],
  ['single', 'WWWR', 'dd', INVALID],
  ['single', 'WWWR', 'dz', INVALID],
  ['single', 'WWWR', 'z', INVALID],

  // One right, one wrong: +1, −1.
  ['multiple', 'RW', '', BLANK],
  ['multiple', 'RW', 'a', 1],
  ['multiple', 'RW', 'b', 0],
  ['multiple', 'RW', 'ab', 0],
  // Two right, two wrong: +1/2, −1/2.
  ['multiple', 'RRWW', 'a', 0.5],
  ['multiple', 'RRWW', 'b', 0.5],
  ['multiple', 'RRWW', 'ab', 1],
  ['multiple', 'RRWW', 'ac', 0],
  ['multiple', 'RRWW', 'abc', 0.5],
  ['multiple', 'RRWW', 'abcd', 0],
  ['multiple', 'RRWW', 'c', 0],
  ['multiple', 'RRWW', 'cd', 0],
  ['multiple', 'RRWW', 'acd', 0],
  // Three right, one wrong: +1/3, −1.
  ['multiple', 'RRRW', 'a', 1 / 3],
  ['multiple', 'RRRW', 'ab', 2 / 3],
  ['multiple', 'RRRW', 'abc', 1],
  ['multiple', 'RRRW', 'abd', 0],
  ['multiple', 'RRRW', 'abcd', 0],
  ['multiple', 'RRRW', 'd', 0],
  // One right, three wrong: +1, −1/3.
  ['multiple', 'RWWW', 'a', 1],
  ['multiple', 'RWWW', 'ab', 2 / 3],
  ['multiple', 'RWWW', 'abc', 1 / 3],
  ['multiple', 'RWWW', 'abcd', 0],
  ['multiple', 'RWWW', 'b', 0],
  // Three right, two wrong: +1/3, −1/2.
  ['multiple', 'RRRWW', 'abd', 1 / 6],
  ['multiple', 'RRRWW', 'abcd', 0.5],
  ['multiple', 'RRRWW', 'ad', 0],
  ['multiple', 'RRRWW', 'abcde', 0],
  // Two right, three wrong: +1/2, −1/3.
  ['multiple', 'RRWWW', 'ac', 1 / 6],
  ['multiple', 'RRWWW', 'acd', 0],
  ['multiple', 'RRWWW', 'abc', 2 / 3],
  ['multiple', 'RRWWW', 'abcd', 1 / 3],
  // Four right, two wrong: +1/4, −1/2.
  ['multiple', 'RRRRWW', 'abc', 0.75],
  ['multiple', 'RRRRWW', 'abce', 0.25],
  ['multiple', 'RRRRWW', 'abcde', 0.5],
  // Seven right: seven sevenths are exactly one.
  ['multiple', 'RRRRRRRW', 'abcdefg', 1],
  ['multiple', 'RRRRRRRW', 'abcdef', 6 / 7],
  // What the question does not have is not wrong.
  ['multiple', 'RRWW', 'abz', INVALID],
  ['multiple', 'RRWW', 'aa', INVALID],
  ['multiple', 'RRWW', 'z', INVALID],
];

describe('hand-computed vectors', () => {
  it.each(vectors)('%s %s answered "%s"', (kind, key, response, expected) => {
    const marked = marks[kind]({ choices: choicesOf(key) }, Array.from(response));
    if (typeof expected !== 'number' || marked.state === 'unmarked') {
      expect(marked).toEqual(expected);
      return;
    }
    expect(marked.state).toBe(expected === 0 ? 'wrong' : expected === 1 ? 'right' : 'partial');
    expect(marked.fraction).toBeCloseTo(expected, 7);
  });

  it.each([[null], [undefined]])('takes %s for blank', (response) => {
    expect(markSingle({ choices: choicesOf('RW') }, response)).toEqual(BLANK);
    expect(markMultiple({ choices: choicesOf('RW') }, response)).toEqual(BLANK);
  });

  it.each([['a'], [7], [{ a: true }], [[['a']]], [[null]], [[0]]])(
    'takes %o for invalid',
    (response) => {
      expect(markSingle({ choices: choicesOf('RW') }, response)).toEqual(INVALID);
      expect(markMultiple({ choices: choicesOf('RW') }, response)).toEqual(INVALID);
    },
  );
});

describe("a fraction is named with Moodle's tolerances", () => {
  it.each([
    [-1, 'wrong', 0],
    [0, 'wrong', 0],
    [0.0000009, 'wrong', 0],
    [0.000001, 'partial', 0.000001],
    [0.5, 'partial', 0.5],
    [0.999999, 'partial', 0.999999],
    [0.9999991, 'right', 1],
    [1, 'right', 1],
    [2, 'right', 1],
  ])('%d is %s', (given, state, fraction) => expect(graded(given)).toEqual({ state, fraction }));
});

const keyOf = (kind: KindName) =>
  kind === 'single'
    ? fc
        .tuple(fc.integer({ min: 2, max: 8 }), fc.nat())
        .map(([size, place]) =>
          Array.from({ length: size }, (_, at) => (at === place % size ? 'R' : 'W')),
        )
    : fc
        .array(fc.constantFrom('R', 'W'), { minLength: 2, maxLength: 8 })
        .filter((signs) => signs.includes('R') && signs.includes('W'));

/** A key and a response out of its ids, at times with an id that it does not have. */
const cases = (kind: KindName) =>
  keyOf(kind).chain((signs) => {
    const choices = choicesOf(signs.join(''));
    const ids = choices.map(({ id }) => id);
    return fc.record({
      choices: fc.constant(choices),
      response: fc
        .subarray(ids)
        .chain((ticked) => fc.shuffledSubarray(ticked, { minLength: ticked.length })),
    });
  });

describe.each(['single', 'multiple'] as const)(
  '%s, whatever the question and the response',
  (kind) => {
    const mark = marks[kind];
    const holds = (check: (choices: ReturnType<typeof choicesOf>, response: string[]) => void) =>
      fc.assert(
        fc.property(cases(kind), ({ choices, response }) => {
          check(choices, response);
        }),
      );

    it('stays within 0 and 1, and names the fraction', () =>
      holds((choices, response) => {
        const marked = mark({ choices }, response);
        if (marked.state === 'unmarked') return;
        expect(marked.fraction).toBeGreaterThanOrEqual(0);
        expect(marked.fraction).toBeLessThanOrEqual(1);
        expect(marked).toEqual(graded(marked.fraction));
      }));

    it('gives the full mark for the key', () =>
      holds((choices) => {
        const key = choices.filter(({ correct }) => correct).map(({ id }) => id);
        expect(mark({ choices }, key)).toEqual({ state: 'right', fraction: 1 });
      }));

    it('leaves blank unmarked', () =>
      holds((choices) => expect(mark({ choices }, [])).toEqual(BLANK)));

    it('never marks an unknown id wrong', () =>
      holds((choices, response) => {
        expect(mark({ choices }, [...response, 'elsewhere'])).toEqual(INVALID);
      }));

    it('does not mind the order of choices or of ticks', () =>
      holds((choices, response) => {
        expect(mark({ choices: choices.toReversed() }, response.toReversed())).toEqual(
          mark({ choices }, response),
        );
      }));

    it('gives the same mark twice, and through JSON', () =>
      holds((choices, response) => {
        const copy = JSON.parse(JSON.stringify({ choices, response })) as {
          choices: typeof choices;
          response: string[];
        };
        expect(JSON.parse(JSON.stringify(mark({ choices }, response)))).toEqual(
          mark({ choices: copy.choices }, copy.response),
        );
      }));

    it('never throws', () => {
      fc.assert(
        fc.property(cases(kind), fc.anything(), ({ choices }, response) => {
          expect(['right', 'partial', 'wrong', 'unmarked']).toContain(
            mark({ choices }, response).state,
          );
        }),
      );
    });
  },
);

describe('multiple choice', () => {
  const fractionOf = (choices: ReturnType<typeof choicesOf>, response: string[]): number => {
    const marked = markMultiple({ choices }, response);
    return marked.state === 'unmarked' ? 0 : marked.fraction;
  };

  it('never pays for ticking everything', () => {
    fc.assert(
      fc.property(cases('multiple'), ({ choices }) => {
        const all = choices.map(({ id }) => id);
        expect(markMultiple({ choices }, all)).toEqual({ state: 'wrong', fraction: 0 });
      }),
    );
  });

  it('never lowers the mark for one more right tick, nor raises it for one more wrong tick', () => {
    fc.assert(
      fc.property(cases('multiple'), ({ choices, response }) => {
        for (const { id, correct } of choices.filter((choice) => !response.includes(choice.id))) {
          const [before, after] = [
            fractionOf(choices, response),
            fractionOf(choices, [...response, id]),
          ];
          if (correct) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});
