/** The drawings of a built site, since only the build can draw them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutralPages } from './course.mjs';

const figures = /<figure class="figure" id="figure-([\w-]+)">[\s\S]*?<\/figure>/g;
const place = /\uE000([\w-]+)\uE000/g;

/**
 * The neutral pages of a chapter, each figure as the built site has it, on one line.
 * @throws {Error} when the site lacks a page or a drawing
 */
export function drawnPages(course, chapterId, lang, dist) {
  const pages = neutralPages(course, chapterId, lang, (name) => `\uE000${name}\uE000`);
  const drawings = new Map(
    pages.flatMap(({ path }) => {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      return [...html.matchAll(figures)].map(([figure, name]) => [name, oneLine(figure)]);
    }),
  );
  const drawn = (_, name) => {
    if (!drawings.has(name)) throw new Error(`The built site has no figure "${name}".`);
    return drawings.get(name);
  };
  return pages.map((page) => ({ ...page, markdown: page.markdown.replace(place, drawn) }));
}

const oneLine = (figure) => figure.replace(/\s*\n\s*/g, ' ');
