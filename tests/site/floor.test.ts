import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/bench/neutral/course.mjs';
import { drawnPages } from '../../scripts/bench/neutral/figures.mjs';
import { floorPage } from '../../scripts/bench/neutral/floor.mjs';
import { locales } from '../support/kinds.ts';
import { course } from '../support/sites.ts';

/** A chapter's page may weigh this much of the same words in bare HTML. */
const most = 1.6;
/** Quick; a ratio of two packed pages differs by a hundredth from the best quality's. */
const quality = 5;

interface Neutral {
  path: string;
  title: string;
  markdown: string;
}
const neutral = readContent('content') as { chapters: { id: string }[] };
const floorOf = (page: Neutral, lang: string): string => floorPage(page, lang);
const packed = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** How often each word is read, in whatever order; mark-up, scripts and styles are no words. */
function wordsIn(html: string): Map<string, number> {
  const text = html
    .replace(/<(script|style|template|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&\w+;|&#\w+;/g, ' ');
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\d]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

describe.each(locales)('the chapters in %s, beside the same words in bare HTML', (lang) => {
  const pages = neutral.chapters
    .flatMap(({ id }) => drawnPages(neutral, id, lang, course.folder) as Neutral[])
    .map((page) => ({
      path: page.path,
      ours: readFileSync(join(course.folder, page.path, 'index.html'), 'utf8'),
      floor: floorOf(page, lang),
    }));

  it('are all there', () => {
    expect(pages.length).toBeGreaterThanOrEqual(neutral.chapters.length);
  });

  it(`weigh at most ${most} times as much`, () => {
    const heavy = pages
      .map(({ path, ours, floor }) => ({ path, ratio: packed(ours) / packed(floor) }))
      .filter(({ ratio }) => ratio > most)
      .map(({ path, ratio }) => `/${path}: ${ratio.toFixed(2)} times`);
    expect(heavy).toEqual([]);
  });

  it('have all the words of the bare pages, which have nearly all of theirs', () => {
    for (const { path, ours, floor } of pages) {
      const [own, bare] = [wordsIn(ours), wordsIn(floor)];
      const missing = [...bare].filter(([word, count]) => (own.get(word) ?? 0) < count);
      expect(missing, path).toEqual([]);
      expect(total(bare) / total(own), path).toBeGreaterThan(0.8);
    }
  });
});
