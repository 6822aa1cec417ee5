import { expect, it } from 'vitest';
import { duration } from '../../../src/i18n/duration.ts';

it.each([
  [45, '45 min', '45 min'],
  [60, '1 h', '1 h'],
  [65, '1 h 05', '1 h 5 min'],
  [495, '8 h 15', '8 h 15 min'],
])('%i minutes', (minutes, fr, en) => {
  expect(duration(minutes, 'fr')).toBe(fr.replaceAll(' ', '\u00a0'));
  expect(duration(minutes, 'en')).toBe(en.replaceAll(' ', '\u00a0'));
});
