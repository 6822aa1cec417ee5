import { expect, test } from 'vitest';
import { parseCarried } from '../../../src/deck/carry.ts';

const now = 1_000_000;
const asked = [{ slide: 'q-shared-kernel', chosen: ['A'], shown: true }];
const tools = { hand: 'pen', zoom: { block: 0, scale: 2, x: 1, y: 1 } };

test('what was left a moment ago is taken up', () =>
  expect(parseCarried({ at: now - 500, asked, tools }, now)).toEqual({
    at: now - 500,
    asked,
    tools,
  }));

test.each([now - 61_000, now + 1, 'x'])('left at %s is nothing', (at) =>
  expect(parseCarried({ at, asked, tools }, now)).toBeUndefined(),
);

test('what is spoilt is left out', () =>
  expect(
    parseCarried(
      {
        at: now,
        asked: [{ slide: 1 }, { slide: 'q', chosen: [1, 'B'], shown: false }],
        tools: { hand: 'foot', zoom: { block: 0 }, spotlight: { block: 0, from: NaN, to: 1 } },
      },
      now,
    ),
  ).toEqual({ at: now, asked: [{ slide: 'q', chosen: ['B'], shown: false }], tools: {} }));
