import { expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { textToKeep } from '../../../src/logbook/note-form-element.ts';
import { saidWords } from '../../../src/logbook/said.ts';
import { sayFrom } from '../../../src/logbook/view-element.ts';

const sayIn = (lang: Locale) => sayFrom({ dataset: { words: saidWords(lang) } }, lang);
const due = (lang: Locale, count: number) => sayIn(lang).count('due.describe', count, { total: 4 });

it('counts as the language does: in French, 0 is singular', () => {
  expect(due('fr', 0)).toContain(' 0 question. ');
  expect(due('fr', 1)).toContain(' 1 question. ');
  expect(due('fr', 2)).toContain(' 2 questions. ');
  expect(due('en', 0)).toContain(' 0 questions. ');
  expect(due('en', 1)).toContain(' 1 question. ');
  expect(due('en', 1200)).toContain(' 1,200 questions. ');
});

const note = (text: string) => ({ id: 's1', at: 1, text });

it('keeps what was written to a note while it was being edited', () => {
  expect(textToKeep(note('a'), 'b', note('a'))).toBe('b');
  expect(textToKeep(note('a'), 'b', undefined)).toBe('b');
  const both = textToKeep(note('a'), 'b', note('imported'));
  expect(both).toMatch(/^b\n/);
  expect(both).toMatch(/\nimported$/);
});

it('removes a note that was emptied, whatever has come meanwhile', () => {
  expect(textToKeep(note('a'), ' ', note('imported'))).toBe(' ');
});
