import { expect, test } from 'vitest';
import { arrow } from '../../../src/figures/shapes/path.ts';

test('an arrow ends at its last point, and its line ends where the head begins', () => {
  expect(arrow('0,10 50,10')).toEqual({ line: '0,10 39,10', head: '50,10 39,15 39,5' });
});

test('the head turns with the last stretch', () => {
  expect(arrow('0,0 20,0 20,40').head).toBe('20,40 15,29 25,29');
});

test('numbers keep one decimal', () => {
  expect(arrow('0,0 3,4.26 100,4.26').line).toBe('0,0 3,4.3 89,4.3');
});

test('an arrow without a direction is refused', () => {
  expect(() => arrow('1,1')).toThrow('at least two points');
  expect(() => arrow('1,1 1,1')).toThrow('ends twice at 1,1');
});
