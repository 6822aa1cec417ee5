import { describe, expect, test } from 'vitest';
import {
  extended, inkLimits, parseInk, pathOf, without, writtenInk, type Stroke,
} from '../../../../src/deck/tools/ink.ts'; // prettier-ignore
import { Sketchbook } from '../../../../src/deck/tools/sketchbook.ts';

const stroke = (...points: [number, number][]): Stroke => ({
  colour: 1,
  thick: false,
  points: points.map(([x, y]) => ({ x, y })),
});
const line = stroke([0, 0], [100, 0]);
const slide = 'containers/containers-view-host';

describe('what is stored', () => {
  test('is read as it was written', () => {
    const ink = { [slide]: [line, { ...line, colour: 2, thick: true } as const] };
    expect(parseInk(JSON.parse(JSON.stringify(writtenInk(ink))))).toEqual(ink);
  });

  test('is rounded to tenths of a pixel', () => {
    expect(writtenInk({ [slide]: [stroke([1.26, 2.04], [3, 4])] })).toEqual({
      [slide]: [[1, 0, 1.3, 2, 3, 4]],
    });
  });

  test.each([
    ['no record', [1, 2]],
    ['a name that is no slide', { __proto__x: [[1, 0, 1, 1]], 'a b/c': [[1, 0, 1, 1]] }],
    ['no list', { [slide]: 'x' }],
    ['a third colour', { [slide]: [[3, 0, 1, 1]] }],
    ['half a point', { [slide]: [[1, 0, 1, 1, 2]] }],
    ['a text', { [slide]: [[1, 0, '1', 1]] }],
    ['not a number', { [slide]: [[1, 0, null, 1]] }],
    ['a place far away', { [slide]: [[1, 0, 1e9, 1]] }],
    ['too many points', { [slide]: [[1, 0, ...Array<number>(2 * inkLimits.points + 2).fill(1)]] }],
  ])('that is %s is no drawing', (_, value) => expect(parseInk(value)).toEqual({}));

  test('loses the spoilt stroke alone', () =>
    expect(parseInk({ [slide]: [[9], [1, 0, 0, 0, 100, 0]] })).toEqual({ [slide]: [line] }));

  test('has a limit, beyond which nothing is written', () => {
    const long = stroke(
      ...Array.from({ length: 1999 }, (_, x) => [x % 1000, 1] as [number, number]),
    );
    const most = Math.floor(inkLimits.allPoints / 1999);
    const of = (count: number) => ({ [slide]: Array<Stroke>(count).fill(long) });
    expect(writtenInk(of(most))).toBeDefined();
    expect(writtenInk(of(most + 1))).toBeUndefined();
    expect(
      writtenInk({ [slide]: Array<Stroke>(inkLimits.strokes + 1).fill(line) }),
    ).toBeUndefined();
  });
});

describe('a stroke', () => {
  test('leaves out what adds nothing, and ends at its limit', () => {
    expect(extended(line, { x: 101, y: 0 })).toBe(line);
    expect(extended(line, { x: 103, y: 0 }).points).toHaveLength(3);
    const full = {
      ...line,
      points: Array(inkLimits.points).fill({ x: 0, y: 0 }) as Stroke['points'],
    };
    expect(extended(full, { x: 500, y: 0 })).toBe(full);
  });

  test('is erased where it passes, between its points too', () => {
    expect(without([line], { x: 50, y: 9 }, 10)).toEqual([]);
    const kept = [line];
    expect(without(kept, { x: 50, y: 11 }, 10)).toBe(kept);
    expect(without(kept, { x: 115, y: 0 }, 10)).toBe(kept);
  });

  test('is a path from its first point to its last', () => {
    expect(pathOf(stroke([1, 2]))).toBe('M1 2h0.1');
    expect(pathOf(stroke([0, 0], [10, 0], [10, 10]))).toBe('M0 0Q10 0 10 5L10 10');
    expect(pathOf(stroke())).toBe('');
  });
});

describe('undo', () => {
  test('takes back a stroke, what was erased, what was cleared', () => {
    const book = new Sketchbook({});
    book.set(slide, [line]);
    book.set(slide, []);
    book.undo(slide);
    expect(book.on(slide)).toEqual([line]);
    book.undo(slide);
    expect(book.on(slide)).toEqual([]);
  });

  test('takes off the last stroke where the gesture was before a reload', () => {
    const book = new Sketchbook({ [slide]: [line, line] });
    book.undo(slide);
    expect(book.on(slide)).toEqual([line]);
  });

  test('of one slide leaves the others', () => {
    const book = new Sketchbook({ other: [line] });
    book.set(slide, [line]);
    book.undo(slide);
    expect(book.on('other')).toEqual([line]);
    book.clearAll();
    expect(book.ink).toEqual({});
  });
});
