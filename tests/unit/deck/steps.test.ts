import { expect, test } from 'vitest';
import { firstPresses, pressOf, type SteppedBlock } from '../../../src/deck/steps.ts';

const list: SteppedBlock = { kind: 'list', steps: 3 };
const code: SteppedBlock = { kind: 'code', steps: 4 };
const figure: SteppedBlock = { kind: 'figure', steps: 3 };

const presses = (blocks: SteppedBlock[]) => {
  const firsts = firstPresses(blocks);
  return blocks.map((block, index) =>
    Array.from({ length: block.steps }, (_, step) => pressOf(block, firsts[index]!, step + 1)),
  );
};

test.each([
  ['a list appears press by press', [list], [[0, 1, 2]]],
  ['code stands plain before its first step', [code], [[0, 1, 2, 3]]],
  ['a figure begins with its first step', [figure], [[undefined, 0, 1]]],
  ['a figure of one step needs no press', [{ kind: 'figure', steps: 1 }], [[undefined]]],
  [
    'blocks follow each other',
    [list, figure, code],
    [
      [0, 1, 2],
      [undefined, 3, 4],
      [5, 6, 7, 8],
    ],
  ],
  [
    'a figure before a list',
    [figure, list],
    [
      [undefined, 0, 1],
      [2, 3, 4],
    ],
  ],
  ['a block without steps takes no press', [{ kind: 'code', steps: 0 }, list], [[], [0, 1, 2]]],
] as [string, SteppedBlock[], (number | undefined)[][]][])('%s', (_, blocks, expected) => {
  expect(presses(blocks)).toEqual(expected);
});
