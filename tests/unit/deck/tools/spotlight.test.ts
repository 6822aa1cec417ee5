import { expect, test } from 'vitest';
import { covers, fits, moved, pressedLine } from '../../../../src/deck/tools/spotlight.ts';

test('a press points one line out; again, none; another, that one', () => {
  const one = pressedLine(undefined, 3, false);
  expect(one).toEqual({ from: 3, to: 3 });
  expect(pressedLine(one, 3, false)).toBeUndefined();
  expect(pressedLine(one, 5, false)).toEqual({ from: 5, to: 5 });
});

test('Shift reaches from where it began, both ways', () => {
  const range = pressedLine({ from: 3, to: 3 }, 1, true);
  expect(range).toEqual({ from: 3, to: 1 });
  expect([0, 1, 2, 3, 4].filter((line) => covers(range!, line))).toEqual([1, 2, 3]);
  expect(pressedLine(range, 6, true)).toEqual({ from: 3, to: 6 });
  expect(pressedLine(undefined, 2, true)).toEqual({ from: 2, to: 2 });
});

test('arrows stay in the block, and with Shift move its end', () => {
  expect(moved({ from: 0, to: 0 }, -1, 4, false)).toEqual({ from: 0, to: 0 });
  expect(moved({ from: 1, to: 3 }, 1, 4, false)).toEqual({ from: 3, to: 3 });
  expect(moved({ from: 1, to: 2 }, 1, 4, true)).toEqual({ from: 1, to: 3 });
  expect(moved({ from: 1, to: 3 }, 1, 4, true)).toEqual({ from: 1, to: 3 });
  expect(moved({ from: 1, to: 1 }, -1, 4, true)).toEqual({ from: 1, to: 0 });
});

test('a range kept elsewhere must be in the block', () => {
  expect(fits({ from: 0, to: 3 }, 4)).toBe(true);
  expect(fits({ from: 0, to: 4 }, 4)).toBe(false);
  expect(fits({ from: -1, to: 2 }, 4)).toBe(false);
});
