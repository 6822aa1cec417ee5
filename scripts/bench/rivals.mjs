/**
 * The same words three times: as this site, as Starlight and as bare HTML (the floor). Bytes never
 * depend on the machine; milliseconds are compared inside one batch only.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import { realContent, workshop } from './build.mjs';
import { readContent } from './neutral/course.mjs';
import { drawnPages } from './neutral/figures.mjs';
import { floorPage } from './neutral/floor.mjs';
import { compareSites } from './ruler/compare.mjs';
import { buildStarlight } from './starlight.mjs';

/** Measured in both languages: its first page and the one that follows. */
const judged = { chapter: 'kubernetes', pages: 2 };

/** The goals, for the judged pages. Fonts are told apart: neither the floor nor Starlight has any. */
export const goals = { html: 1.6, cpu: 1.5, paint: 1.15, overFirst: 0.6, overNext: 0.4 };

/**
 * @param {string} dist the course, built
 * @returns {Promise<{ rows: object[], starlight: { seconds: number, cpu: number } }>}
 */
export async function measureRivals(dist, runs) {
  const course = readContent(realContent);
  const chapters = course.chapters.map((chapter) => ({
    ...chapter,
    title: chapter.title.en,
    pages: locales.flatMap((lang) => drawnPages(course, chapter.id, lang, dist)),
  }));
  const floor = writeFloor(chapters);
  const starlight = await buildStarlight(chapters, locales);
  const paths = locales.flatMap((lang) => judgedPaths(chapters, lang));
  const sites = { floor, quai: dist, starlight: starlight.dist };
  return { rows: await compareSites(sites, paths, runs), starlight };
}

function judgedPaths(chapters, lang) {
  const { pages } = chapters.find(({ id }) => id === judged.chapter);
  return pages
    .filter(({ path }) => path.startsWith(`${lang}/`))
    .slice(0, judged.pages)
    .map(({ path }) => path);
}

function writeFloor(chapters) {
  const folder = join(workshop, 'floor');
  rmSync(folder, { recursive: true, force: true });
  for (const lang of locales) {
    const pages = chapters.flatMap((chapter) =>
      chapter.pages.filter(({ path }) => path.startsWith(`${lang}/`)),
    );
    for (const [place, page] of pages.entries()) {
      const file = join(folder, page.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      const next = pages[place + 1];
      writeFileSync(file, floorPage(page, lang, next && `/${next.path}`));
    }
  }
  return folder;
}
