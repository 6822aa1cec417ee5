import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineKey, linesOf } from '../../../src/quiz/kinds/line/key.ts';
import { markLine } from '../../../src/quiz/kinds/line/mark.ts';
import { graded } from '../../../src/quiz/mark.ts';
import { keyOf, mark, questionSchema } from '../../../src/quiz/question.ts';
import { sound, written } from './questions.ts';

const BLANK = { state: 'unmarked', reason: 'blank' };
const INVALID = { state: 'unmarked', reason: 'invalid' };

const asked = (lines: number, ...faulty: number[]) => ({
  lines,
  faulty: faulty.map((line) => ({ line })),
});

describe('+1 a faulty line, −1 a sound one, over the faulty ones', () => {
  it.each<[number[], number[], number]>([
    [[3], [3], 1],
    [[3], [4], 0],
    [[3], [3, 4], 0],
    [[2, 5], [2], 0.5],
    [[2, 5], [5, 2], 1],
    [[2, 5], [2, 5, 1], 0.5],
    [[2, 5], [2, 5, 1, 3], 0],
    [[2, 5], [2, 1], 0],
    [[1, 2, 3], [1, 2], 2 / 3],
    [[1, 2, 3], [1, 2, 4], 1 / 3],
    [[1, 2, 3], [1, 2, 3, 4], 2 / 3],
    [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7], 1],
  ])('faulty %j, ticked %j', (faulty, ticked, fraction) => {
    expect(markLine(asked(9, ...faulty), ticked)).toEqual(graded(fraction));
  });
});

describe('what is no line', () => {
  it.each([[null], [undefined], [[]], [{}], [''], ['  ']])('%j is blank', (response) =>
    expect(markLine(asked(9, 3), response)).toEqual(BLANK),
  );

  it.each([
    ['3'],
    [3],
    [{ 3: true }],
    [['3']],
    [[0]],
    [[-1]],
    [[1.5]],
    [[10]],
    [[3, 3]],
    [[null]],
    [[NaN]],
    [[[3]]],
  ])('%j is invalid', (response) => expect(markLine(asked(9, 3), response)).toEqual(INVALID));
});

describe('a question', () => {
  const question = questionSchema.parse(written('line', sound['line']!));
  const code = 'FROM debian\n\nCOPY . .\nRUN make\n';

  it('gives the browser numbers, no words, and needs its file', () => {
    expect(keyOf(question, code)).toEqual({
      id: 'port',
      version: 1,
      kind: 'line',
      lines: 4,
      faulty: [{ line: 3 }],
    });
    expect(() => keyOf(question)).toThrow('Question "port" is about the lines of a file');
  });

  it('is marked by its kind', () => {
    expect(mark(question, [3], code)).toEqual({ state: 'right', fraction: 1 });
    expect(mark(question, [5], code)).toEqual(INVALID);
  });

  it.each([
    ['a', 1],
    ['a\n', 1],
    ['a\n\n', 2],
    ['a\r\nb\r\n', 2],
    ['a\n\nb', 3],
  ])('counts the lines of %j', (text, count) => {
    expect(linesOf(text)).toHaveLength(count);
    if (question.kind === 'line') expect(lineKey(question, text).lines).toBe(count);
  });
});

describe('whatever is ticked', () => {
  const cases = fc.integer({ min: 1, max: 12 }).chain((lines) => {
    const all = Array.from({ length: lines }, (_, index) => index + 1);
    return fc.record({
      lines: fc.constant(lines),
      faulty: fc.subarray(all, { minLength: 1 }),
      ticked: fc.shuffledSubarray(all),
    });
  });

  const fractionOf = (lines: number, faulty: number[], ticked: number[]): number => {
    const marked = markLine(asked(lines, ...faulty), ticked);
    return marked.state === 'unmarked' ? 0 : marked.fraction;
  };

  it('the key earns 1, the order does not matter, and a line more moves the mark its way', () => {
    fc.assert(
      fc.property(cases, ({ lines, faulty, ticked }) => {
        expect(fractionOf(lines, faulty, faulty)).toBe(1);
        const fraction = fractionOf(lines, faulty, ticked);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
        expect(fractionOf(lines, faulty, ticked.toReversed())).toBe(fraction);
        for (let line = 1; line <= lines; line += 1) {
          if (ticked.includes(line)) continue;
          const after = fractionOf(lines, faulty, [...ticked, line]);
          if (faulty.includes(line)) expect(after).toBeGreaterThanOrEqual(fraction);
          else expect(after).toBeLessThanOrEqual(fraction);
        }
      }),
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (response) =>
        ['right', 'partial', 'wrong', 'unmarked'].includes(markLine(asked(5, 2), response).state),
      ),
    );
  });
});
