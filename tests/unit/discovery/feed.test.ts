import { describe, expect, it } from 'vitest';
import { feed, type Edition } from '../../../src/discovery/feed.ts';
import { llms } from '../../../src/discovery/llms.ts';
import { robots } from '../../../src/discovery/robots.ts';
import { chapterData, courseData, dataBlock } from '../../../src/discovery/structured-data.ts';

const edition = (id: string, day: string, changed?: string): Edition => ({
  id, day, changed, title: `<${id}>`, summary: 'a & b', href: `/en/${id}/`,
}); // prettier-ignore
const written = (editions: Edition[], home = '/en/') =>
  feed({ lang: 'en', title: 'Updates', author: 'Quai', rights: 'CC', self: '/en/feed.xml', home, editions }); // prettier-ignore
const ids = (xml: string) => xml.match(/urn:uuid:[0-9a-f-]+/g)!;

describe('feed', () => {
  it('has the latest edition first, and is as late as that', () => {
    const xml = written([edition('old', '2026-01-01'), edition('new', '2026-11-22'), edition('edited', '2026-02-01', '2026-12-01T10:00:00+02:00')]); // prettier-ignore
    expect(xml.match(/<title>&lt;\w+/g)).toEqual(['<title>&lt;edited', '<title>&lt;new', '<title>&lt;old']); // prettier-ignore
    expect(/<updated>([^<]*)/.exec(xml)?.[1]).toBe('2026-12-01T08:00:00Z');
    expect(xml).toContain('<summary>a &amp; b</summary>');
  });

  it('takes what was written before a check for part of it', () => {
    const xml = written([edition('a', '2026-11-22', '2026-11-20T00:00:00Z')]);
    expect(xml).not.toContain('2026-11-20');
  });

  it('names entries by chapter and day, wherever the course stands', () => {
    const here = ids(written([edition('a', '2026-11-22')]));
    const there = ids(written([{ ...edition('a', '2026-11-22'), href: 'https://b.example/' }], 'https://b.example/')); // prettier-ignore
    const next = ids(written([edition('a', '2026-11-23')]));
    expect(there).toEqual(here);
    expect(next[0]).toBe(here[0]);
    expect(next[1]).not.toBe(here[1]);
    expect(here[1]).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('stands without an edition', () => {
    expect(written([])).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});

const common = { name: 'N', description: 'D', url: '/en/', lang: 'en', edition: '2026-11', minutes: 90 }; // prettier-ignore

describe('structured data', () => {
  it('says of a course what schema.org asks for', () => {
    const chapters = [{ name: 'A', url: '/en/a/' }];
    const data = courseData({ ...common, audience: ['x', 'y'], prerequisites: ['z'], chapters });
    expect(data).toMatchObject({ '@type': 'Course', timeRequired: 'PT90M', inLanguage: 'en' });
    expect(data).toMatchObject({ hasPart: [{ '@type': 'LearningResource', position: 1, url: '/en/a/' }] }); // prettier-ignore
    expect(data).not.toHaveProperty('educationalLevel');
  });

  it('says of a chapter what it teaches, and of which course it is part', () => {
    const data = chapterData({ ...common, level: 'beginner', objectives: ['o'], course: { name: 'C', url: '/' } }); // prettier-ignore
    expect(data).toMatchObject({ '@type': 'LearningResource', teaches: ['o'], educationalLevel: 'beginner', isPartOf: { '@type': 'Course', name: 'C' } }); // prettier-ignore
  });

  it('cannot end its block', () => {
    const text = '</script><!--';
    expect(dataBlock({ text })).not.toContain('<');
    expect(JSON.parse(dataBlock({ text }))).toEqual({ text });
  });
});

it('robots names a site map only where there is one', () => {
  expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://a.example/sitemap.xml')).toMatch(
    /\nSitemap: https:\/\/a\.example\/sitemap\.xml\n$/,
  );
});

it('llms lists the chapters of each language with their addresses', () => {
  const text = llms({
    title: 'T', description: 'D', facts: ['F'],
    languages: [{ language: 'English', home: '/en/', glossary: '/en/glossary/', chapters: [{ title: 'A', summary: 'S', href: '/en/a/' }] }],
  }); // prettier-ignore
  expect(text).toMatch(
    /^# T\n\n> D\n\n- F\n\n## Chapters in English\n\n- \[Contents\]\(\/en\/\)\n- \[A\]\(\/en\/a\/\): S\n/,
  );
});
