import { describe, expect, it } from 'vitest';
import { show, type Site } from '../support/dist.ts';
import { follow, host, linksOf, type Link } from '../support/links.ts';
import { belowPath, course, ownHosts } from '../support/sites.ts';

/** Links to the site itself; an absolute address of its own host is one too. */
const internal = (site: Site): Link[] =>
  site.pages
    .flatMap((page) => linksOf(site, page))
    .filter(({ url }) => url.origin === host || ownHosts.includes(url.host));

const broken = (site: Site): string[] =>
  internal(site).flatMap(({ page, element, url }) => {
    const problem = follow(site, url);
    return problem === undefined ? [] : [`/${page.path} ${show(element)}: ${problem}`];
  });

describe.each([
  ['the course', course],
  ['a course under a base path', belowPath],
])('every link of %s', (_, site) => {
  it('leads to a page that is there, with its last slash, and to an id that is on it', () => {
    expect([...new Set(broken(site))]).toEqual([]);
  });

  it('is among many: the pages are linked together', () => {
    expect(internal(site).length).toBeGreaterThan(site.pages.length);
  });
});

describe('every page of the course', () => {
  it('can be reached from the home page of its language', () => {
    const reached = new Set(['fr/', 'en/']);
    for (const path of reached) {
      const page = course.pages.find((candidate) => candidate.path === path);
      for (const { url, element } of page ? linksOf(course, page) : []) {
        const target = decodeURIComponent(url.pathname.slice(1));
        if (element.tagName === 'a' && course.pages.some((one) => one.path === target))
          reached.add(target);
      }
    }
    // A composed session is opened by its address, which the compose page writes.
    const lost = course.pages.filter(
      ({ path, locale, kind }) =>
        locale !== undefined &&
        !kind.startsWith('session ') &&
        kind !== 'offline' &&
        !reached.has(path),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
