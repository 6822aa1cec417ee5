import { expect, it } from 'vitest';
import { firstKnown, keepLanguage, keptLanguage } from '../../../src/ui/language-choice.ts';

it("finds the first of a reader's languages that the course speaks", () => {
  expect(firstKnown(['de-AT', 'en-GB', 'fr'])).toBe('en');
  expect(firstKnown(['FR-ca'])).toBe('fr');
  expect(firstKnown(['de', 'nl'])).toBeUndefined();
});

it('goes on without storage', () => {
  expect(() => {
    keepLanguage('fr');
  }).not.toThrow();
  expect(keptLanguage()).toBeUndefined();
});
