import { describe, expect, it } from 'vitest';
import { attribute, type Element } from '../support/dist.ts';
import { belowPath } from '../support/sites.ts';

/** The little course has a chapter with one page for each of its two parts. */
const elementsOf = (path: string): Element[] =>
  belowPath.pages.find((page) => page.path === path)!.elements;
const valuesIn = (path: string, name: string): string[] =>
  elementsOf(path).flatMap((element) => attribute(element, name) ?? []);
const idsIn = (path: string): string[] => valuesIn(path, 'data-section');
const linksIn = (path: string): string[] => valuesIn(path, 'href');

describe.each(['fr', 'en'])('a chapter of several pages, in %s', (lang) => {
  const base = `/below/a-path/${lang}/harbour/`;

  it('has each section on the page of its part, and what to keep on the last', () => {
    expect(idsIn(`${lang}/harbour/`)).toEqual([]);
    expect(idsIn(`${lang}/harbour/land/`)).toEqual(['harbour-quays']);
    expect(idsIn(`${lang}/harbour/water/`)).toEqual(['harbour-code', 'harbour-keep']);
  });

  it('has one list of contents, on its first page', () => {
    const links = linksIn(`${lang}/harbour/`);
    for (const id of ['land/#harbour-quays', 'water/#harbour-code', 'water/#harbour-keep'])
      expect(links).toContain(`${base}${id}`);
  });

  it('can be presented part by part', () => {
    expect(linksIn(`${lang}/harbour/land/`)).toContain(`${base}slides/?part=land`);
    const pageOf = (id: string): string | undefined =>
      attribute(
        elementsOf(`${lang}/harbour/slides/`).find((element) => attribute(element, 'id') === id)!,
        'data-page',
      );
    expect(['harbour-land', 'harbour-water', 'harbour-keep'].map(pageOf)).toEqual([
      'land',
      'water',
      'water',
    ]);
  });

  it('is linked to by the page, from elsewhere and from another part', () => {
    expect(linksIn(`${lang}/ship/`)).toContain(`${base}land/#harbour-quays`);
    expect(linksIn(`${lang}/glossary/`)).toContain(`${base}water/#harbour-code`);
    expect(linksIn(`${lang}/harbour/quiz/`)).toContain(`${base}land/#harbour-quays`);
    expect(linksIn(`${lang}/harbour/exercises/`)).toContain(`${base}water/#harbour-code`);
  });
});
