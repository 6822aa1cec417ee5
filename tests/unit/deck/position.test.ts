import { expect, test } from 'vitest';
import { following, hashOf, indexOf, preceding } from '../../../src/deck/position.ts';

const slides = [
  { id: 'title', presses: 0 },
  { id: 'list', presses: 2 },
  { id: 'end', presses: 0 },
];
const walk = [
  { slide: 'title', step: -1 },
  { slide: 'list', step: -1 },
  { slide: 'list', step: 0 },
  { slide: 'list', step: 1 },
  { slide: 'end', step: -1 },
];

test('goes through all slides and steps, and back the same way', () => {
  for (const [index, place] of walk.entries()) {
    expect(following(slides, place)).toEqual(walk[index + 1]);
    expect(preceding(slides, place)).toEqual(walk[index - 1]);
  }
});

test('a place that the deck does not have leads to its start', () => {
  expect(indexOf(slides, { slide: 'nowhere', step: -1 })).toBe(-1);
  expect(following(slides, { slide: 'nowhere', step: -1 })).toEqual(walk[0]);
  expect(preceding(slides, { slide: 'nowhere', step: -1 })).toBeUndefined();
});

test('writes addresses as Reveal does', () => {
  expect(hashOf(walk[1]!)).toBe('#/list');
  expect(hashOf(walk[2]!)).toBe('#/list/0');
});
