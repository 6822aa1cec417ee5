import { expect, test } from 'vitest';
import { checkDigit, plate } from '../../../src/course/plate.ts';

// CSQU 305438 3 is the worked example of ISO 6346.
test.each([
  ['CSQU305438', 3],
  ['QUAI 004 070', 0],
  ['QUAI 002 055', 6],
])('%s has the check digit %i', (code, digit) => expect(checkDigit(code)).toBe(digit));

test('a plate bears number and minutes in three digits', () => {
  expect(plate(2, 55)).toEqual({ code: 'QUAI 002 055', digit: 6 });
});
