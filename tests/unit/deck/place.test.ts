import { expect, test } from 'vitest';
import { begun, originOf, sectionOf } from '../../../src/deck/place.ts';
import type { ChapterBook } from '../../../src/library/library.ts';

const section = (id: string, ...subsections: string[]) => ({
  id,
  subsections: subsections.map((name) => ({ id: name })),
});
const book = { sections: [section('what', 'view'), section('how')] } as unknown as ChapterBook;

test.each([
  ['what', 'what'],
  ['view', 'what'],
  ['view.2', 'what'],
  ['how.3', 'how'],
  ['nowhere', undefined],
])('%s belongs to %s', (id, expected) => expect(sectionOf(book, id)?.id).toBe(expected));

test('a continued slide goes on from its heading', () => expect(originOf('view.12')).toBe('view'));

test('counts the sections that are begun', () => {
  expect(begun(book, 'how')).toBe(2);
  expect(begun(book, '')).toBe(0);
});
