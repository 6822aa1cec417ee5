import { describe, expect, it } from 'vitest';
import { movedFrom } from '../../../src/library/moved.ts';
import type { ChapterBook } from '../../../src/library/book.ts';

const section = (id: string, page?: string) => ({
  id, page, title: { fr: id, en: id }, subsections: [{ id: `${id}-more`, title: { fr: id, en: id } }],
}); // prettier-ignore
const book = (pages: (string | undefined)[]) =>
  ({
    id: 'c', title: { fr: 'C', en: 'C' }, questions: [], exercises: [],
    sections: pages.map((page, index) => section(`c-${index}`, page)),
    data: { sections: [{ id: 'c-1', formerly: ['c-old'] }] },
  }) as unknown as ChapterBook; // prettier-ignore

describe('movedFrom', () => {
  it('tells the first page where everything of the chapter stands', () => {
    expect(movedFrom(book(['land', 'water']))).toEqual({
      land: 'c-0 c-0-more',
      water: 'c-1 c-1-more c-old c-keep',
    });
  });

  it('tells a part only of sections that were renamed and stand elsewhere', () => {
    expect(movedFrom(book(['land', 'water']), 'land')).toEqual({ water: 'c-old' });
    expect(movedFrom(book(['land', 'water']), 'water')).toEqual({});
  });

  it('has nothing to tell in a chapter of one page', () => {
    expect(movedFrom(book([undefined, undefined]))).toEqual({});
  });
});
