import { expect, it } from 'vitest';
import { fillHoles } from '../../../src/home/fill-holes.ts';

it('fills what it knows and leaves out what it does not', () => {
  expect(fillHoles('{read} of {sections}{more}', { read: 3, sections: '9' })).toBe('3 of 9');
});
