import { describe, expect, it } from 'vitest';
import { alternatesOf, isPublic, isSource } from '../../../src/discovery/addresses.ts';
import { siteMap } from '../../../src/discovery/site-map.ts';

describe('isPublic', () => {
  it.each([
    '', 'fr/', 'en/containers/', 'en/kubernetes/workloads/', 'fr/containers/slides/', 'fr/containers/quiz/',
    'fr/practice/', 'en/compose/', 'en/programme/docker/', 'en/trainer/', 'en/glossary/',
  ])('lets "%s" be found', (path) => expect(isPublic(path)).toBe(true)); // prettier-ignore

  it.each([
    'fr/containers/slides/presenter/', 'en/compose/slides/', 'en/compose/slides/presenter/', 'fr/progress/',
    'fr/progress/attestation/', 'fr/practice/test/', 'fr/practice/review/', '404.html', '404/',
  ])('keeps "%s" out: it is empty to whoever is sent there', (path) => expect(isPublic(path)).toBe(false)); // prettier-ignore
});

describe('alternatesOf', () => {
  const languages = (path: string) =>
    Object.fromEntries(alternatesOf(path).map((one) => [one.hreflang, one.path]));

  it('names both languages, and English for whoever prefers neither', () => {
    expect(languages('fr/containers/')).toEqual({ fr: 'fr/containers/', en: 'en/containers/', 'x-default': 'en/containers/' }); // prettier-ignore
  });

  it('sends those of neither to the door, which offers both', () => {
    const homes = { fr: 'fr/', en: 'en/', 'x-default': '' };
    for (const path of ['', 'fr/', 'en/']) expect(languages(path)).toEqual(homes);
    expect(alternatesOf('404.html')).toEqual([]);
  });
});

describe('isSource', () => {
  const files = [
    'course.yaml', 'glossary.yaml', 'chapters/hosts/chapter.yaml', 'chapters/hosts/fr.mdx', 'chapters/hosts/en.mdx',
    'chapters/hosts/code/a.sh', 'chapters/hosts-more/fr.mdx',
  ]; // prettier-ignore
  it.each([
    ['fr/hosts/quiz/', ['chapters/hosts/chapter.yaml', 'chapters/hosts/fr.mdx', 'chapters/hosts/code/a.sh']],
    ['en/', ['course.yaml', 'chapters/hosts/chapter.yaml']],
    ['en/glossary/', ['glossary.yaml']],
    ['en/commands/', ['chapters/hosts/chapter.yaml']],
    ['en/about/', []],
  ])('says what "%s" is made of', (path, sources) => {
    expect(files.filter((file) => isSource(path, file))).toEqual(sources);
  }); // prettier-ignore
});

it('siteMap lists public pages once, with their languages that are there, and dates where known', () => {
  const xml = siteMap(['fr/', 'en/', '', 'fr/progress/', 'fr/a&b/', 'fr/'], {
    root: 'https://course.example/below/',
    lastChange: (path) => (path === 'en/' ? '2026-11-22T00:00:00Z' : undefined),
  });
  expect(xml.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://course.example/below/', '<loc>https://course.example/below/en/',
    '<loc>https://course.example/below/fr/', '<loc>https://course.example/below/fr/a&amp;b/',
  ]); // prettier-ignore
  expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  expect(xml).toContain('hreflang="x-default" href="https://course.example/below/"');
  expect(xml).not.toContain('en/a&amp;b/');
});
