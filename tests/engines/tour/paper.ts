import { expect } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { ask, attributeOf, shown, until, type Tab } from '../engine.ts';

/** Slides and a chapter as they are printed: laid out in every engine, and a PDF where one can be made. */
export async function print(tab: Tab, site: string): Promise<void> {
  await tab.goto(`${site}fr/containers/slides/`);
  await shown(tab, '.reveal.ready');
  const slides = await ask(tab, () => document.querySelectorAll('section.slide').length);
  await tab.goto(`${site}fr/containers/slides/?view=print`);
  await until(
    'a page for each slide',
    () => ask(tab, printedPages),
    (count) => count >= slides,
  );
  expect(await pagesOf(tab), 'slides on paper').toSatisfy(atLeast(slides));

  await tab.goto(`${site}en/containers/?print=chapter`);
  await until(
    'the chapter to be laid out',
    () => attributeOf(tab, 'html', 'data-paper'),
    (state) => state === 'ready',
  );
  await shown(tab, '.paper-contents a');
  expect(await ask(tab, () => document.querySelectorAll('header.top, .toc').length)).toBe(0);
  expect(await pagesOf(tab), 'a chapter on paper').toSatisfy(atLeast(5));
}

const printedPages = (): number =>
  [...document.querySelectorAll('.pdf-page')].filter((page) => page.clientHeight > 0).length;

/** Undefined where the engine cannot be asked for a PDF. */
async function pagesOf(tab: Tab): Promise<number | undefined> {
  const file = await tab.print();
  return file && (await PDFDocument.load(file)).getPageCount();
}

const atLeast = (wished: number) => (count: number | undefined) =>
  count === undefined || count >= wished;
