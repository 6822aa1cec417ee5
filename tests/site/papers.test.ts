/**
 * The papers of a small chapter, made as `npm run papers` makes them, read back from their PDFs; of
 * the whole course in the deep run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePapers, type Made } from '../../scripts/papers.ts';
import { readPdf, type ReadPdf } from '../../scripts/papers/pdf.ts';
import { fixture } from '../../scripts/test/stages.mjs';
import { readPapers } from '../../src/paper/papers.ts';
import { deep } from '../support/matrix.ts';
import { belowPath, course } from '../support/sites.ts';

const out = fileURLToPath(new URL('../../test-results/papers', import.meta.url));
const small = {
  dist: belowPath.folder,
  base: fixture.QUAI_BASE,
  site: fixture.QUAI_SITE,
  out: join(out, 'small'),
};

const said: string[] = [];
const kinds = ['slides', 'handout', 'chapter', 'exercises', 'solutions', 'questions', 'key'];
let made: Made;
const read = new Map<string, ReadPdf>();

const pdf = (kind: string): string => join(small.out, `papers/fr/harbour/${kind}.pdf`);
const wordsOf = (paper: ReadPdf): string =>
  Array.from({ length: paper.pages }, (_, index) => paper.textOf(index + 1))
    .join('\n')
    .replace(/\s+/g, ' ');

beforeAll(async () => {
  made = await makePapers(small, ['harbour', 'fr'], (line) => said.push(line));
  for (const kind of kinds) read.set(kind, await readPdf(readFileSync(pdf(kind))));
}, 120_000);

describe('the papers of a small chapter', () => {
  it('are all made, and nothing is wrong with one', () => {
    expect(made.faults).toEqual([]);
    expect(made.papers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
    expect(said).toHaveLength(made.papers.length);
  });

  it.each(kinds)('%s has a title, its language, tags and bookmarks', (kind) => {
    const { title, language, tagged, bookmarks } = read.get(kind)!;
    expect(title).toContain('Quai');
    expect({ language, tagged }).toEqual({ language: 'fr', tagged: true });
    expect(bookmarks).toBeGreaterThan(0);
  });

  it('have the pages that the list says, a page for each slide among them', () => {
    const list = readPapers(JSON.parse(readFileSync(join(small.out, 'papers.json'), 'utf8')));
    for (const { kind, pages, bytes } of list) {
      expect(readFileSync(pdf(kind)).length).toBe(bytes);
      expect(read.get(kind)?.pages ?? pages).toBe(pages);
    }
    const deckPage = belowPath.pages.find(({ path }) => path === 'fr/harbour/slides/')!;
    const slides = deckPage.elements.filter(
      ({ tagName, attrs }) =>
        tagName === 'section' &&
        attrs.some(({ name, value }) => name === 'class' && /\bslide\b/.test(value)),
    );
    expect(read.get('slides')!.pages).toBe(slides.length);
    expect(read.get('handout')!.pages).toBeGreaterThanOrEqual(slides.length / 2);
  });

  it('say what they are about, in text that can be selected', () => {
    const title = /<h1[^>]*>\s*([^<]+?)\s*</.exec(
      readFileSync(join(belowPath.folder, 'fr/harbour/index.html'), 'utf8'),
    )![1]!;
    for (const kind of kinds) expect(wordsOf(read.get(kind)!), kind).toContain(title);
  });

  it('keep answers for the key, and solutions for the paper that has them', () => {
    const length = (kind: string): number => wordsOf(read.get(kind)!).length;
    expect(length('key')).toBeGreaterThan(length('questions'));
    expect(wordsOf(read.get('questions')!)).not.toContain('Juste');
    expect(wordsOf(read.get('solutions')!)).toContain('Solution');
    expect(wordsOf(read.get('exercises')!)).not.toContain('Solution');
  });

  it('lead to the site where it stands, never to the server that they were made on', () => {
    const links = kinds.flatMap((kind) => read.get(kind)!.links);
    expect(links.filter((address) => address.includes('127.0.0.1'))).toEqual([]);
    expect(links.some((address) => address.startsWith(fixture.QUAI_SITE))).toBe(true);
  });
});

describe.runIf(deep)('all papers of the course', () => {
  it('are fit to print', { timeout: 3_600_000 }, async () => {
    const where = { dist: course.folder, base: '/', out: join(out, 'course') };
    const { faults, papers } = await makePapers(where, [], () => undefined);
    expect(faults).toEqual([]);
    expect(papers.length).toBeGreaterThan(100);
  });
});
