import { describe, expect, it } from 'vitest';
import { attribute, named, show, text, type Element, type Page } from '../support/dist.ts';
import { linksOf } from '../support/links.ts';
import { locales } from '../support/kinds.ts';
import { belowPath, course } from '../support/sites.ts';

const all = [course, belowPath].flatMap((site) => site.pages.map((page) => ({ site, page })));
const inLanguages = all.filter(({ page }) => page.locale !== undefined);

/** Pages with what is wrong on them, for one readable message. */
const wrong = (
  pages: { page: Page }[],
  problem: (page: Page) => string | false | undefined,
): string[] =>
  pages.flatMap(({ page }) => {
    const found = problem(page);
    return found === undefined || found === false ? [] : [`/${page.path}: ${found}`];
  });

const twice = (values: string[]): string | undefined =>
  values.filter((value, index) => values.indexOf(value) !== index)[0];

describe('every page', () => {
  it('uses an id once', () => {
    expect(
      wrong(all, ({ elements }) => twice(elements.flatMap((one) => attribute(one, 'id') ?? []))),
    ).toEqual([]);
  });

  it('names labels, descriptions and popovers that are on it', () => {
    const names = [
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-details',
      'popovertarget',
      'list',
    ];
    const dangling = ({ elements }: Page) => {
      const ids = new Set(elements.map((one) => attribute(one, 'id')));
      const used = elements.flatMap((one) =>
        names.flatMap((name) => attribute(one, name)?.split(/\s+/) ?? []),
      );
      return used.find((id) => !ids.has(id));
    };
    expect(wrong(all, dangling)).toEqual([]);
  });

  it('says its language, that of its address', () => {
    const languageOf = (page: Page) => attribute(named(page, 'html')[0]!, 'lang');
    expect(wrong(all, (page) => (languageOf(page) ?? '') === '' && 'no lang')).toEqual([]);
    expect(
      wrong(inLanguages, (page) => languageOf(page) !== page.locale && languageOf(page)),
    ).toEqual([]);
  });

  it('has one h1, one main and one title', () => {
    const counts = (page: Page) =>
      ['h1', 'main', 'title']
        .map((tag) => `${tag}: ${named(page, tag).filter(outsideDrawing).length}`)
        .join(', ');
    const outsideDrawing = (element: { namespaceURI: string }) =>
      element.namespaceURI.endsWith('xhtml');
    expect(
      wrong(inLanguages, (page) => counts(page) !== 'h1: 1, main: 1, title: 1' && counts(page)),
    ).toEqual([]);
  });

  it('has a title that no other page of its language has', () => {
    const titleOf = (page: Page) => text(named(page, 'title')[0]!).trim();
    for (const site of [course, belowPath]) {
      for (const locale of locales)
        expect(
          twice(site.pages.filter((page) => page.locale === locale).map(titleOf)),
        ).toBeUndefined();
    }
    expect(wrong(inLanguages, (page) => titleOf(page) === '' && 'empty title')).toEqual([]);
  });

  it('describes itself', () => {
    const description = (page: Page) =>
      named(page, 'meta').find((meta) => attribute(meta, 'name') === 'description');
    expect(wrong(inLanguages, (page) => !description(page) && 'no description')).toEqual([]);
  });

  it('names its twin in the other language, in its head when the site has an address', () => {
    const problems = inLanguages.flatMap(({ site, page }) => {
      const other = page.locale === 'fr' ? 'en' : 'fr';
      const expected = site.base + page.path.replace(/^(fr|en)/, other);
      const links = linksOf(site, page).filter(
        ({ element }) => attribute(element, 'hreflang') === other,
      );
      const wanted = [
        ...(page.kind.endsWith('presenter') ? [] : ['a']), // it speaks the language of its deck
        ...(site === belowPath ? ['link'] : []),
      ];
      const lacking = wanted.filter((tag) => !links.some(({ element }) => element.tagName === tag));
      const astray = links.map(({ url }) => url.pathname).filter((path) => path !== expected);
      return [...lacking.map((tag) => `no <${tag} hreflang="${other}">`), ...astray].map(
        (problem) => `/${page.path}: ${problem}, not ${expected}`,
      );
    });
    expect(problems).toEqual([]);
  });

  it('gives every drawing a name and a description, and hides those that say nothing', () => {
    const says = (page: Page, id: string) => {
      const element = page.elements.find((one) => attribute(one, 'id') === id);
      return element !== undefined && text(element).trim() !== '';
    };
    const isTold = (page: Page, drawing: Element) =>
      attribute(drawing, 'role') === 'img' &&
      (attribute(drawing, 'aria-label') ??
        attribute(drawing, 'aria-labelledby')
          ?.split(' ')
          .every((id) => says(page, id)));
    const isHidden = (drawing: Element) => attribute(drawing, 'aria-hidden') === 'true';
    const isFigure = (drawing: Element) => /(^| )fig( |$)/.test(attribute(drawing, 'class') ?? '');
    const mute = (page: Page) =>
      named(page, 'svg').find(
        (drawing) => !isTold(page, drawing) && (isFigure(drawing) || !isHidden(drawing)),
      );
    expect(
      wrong(all, (page) => {
        const drawing = mute(page);
        return drawing && show(drawing);
      }),
    ).toEqual([]);
    const figures = all.flatMap(({ page }) => named(page, 'svg').filter(isFigure));
    expect(figures.length).toBeGreaterThan(100);
  });

  it('gives every picture a text, or an empty one on purpose', () => {
    expect(
      wrong(all, (page) => {
        const picture = named(page, 'img').find((one) => attribute(one, 'alt') === undefined);
        return picture && show(picture);
      }),
    ).toEqual([]);
  });
});
