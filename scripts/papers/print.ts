import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { routesUnder } from '../../src/course/routes.ts';
import type { MadePaper, Paper } from '../../src/paper/papers.ts';
import { faultsOf, withoutMargins } from './faults.ts';
import { aimLinks, beyondEdge, fillLeaves, pagesSaid } from './in-page.ts';
import { finishPdf, readPdf, type ReadPdf } from './pdf.ts';

export interface Press {
  browser: Browser;
  /** Where the built site is served, with its base path. */
  url: string;
  /** Where it stands for its readers: what links in the papers lead to. */
  site: string | undefined;
  /** Where papers/ goes. */
  out: string;
  /** Written into the papers as the day they were made. */
  date: Date;
}

/** A4 less the margins of the style sheets, in CSS pixels: as wide as what is printed. */
const millimetre = 96 / 25.4;
const widths = {
  slides: 1280,
  handout: Math.floor(180 * millimetre),
  page: Math.floor(162 * millimetre),
};
const patience = 120_000;

/**
 * Prints one paper and judges it.
 * @throws {Error} with a sentence, when the paper is not fit to be given to a printer
 */
export async function printPaper(press: Press, paper: Paper): Promise<MadePaper> {
  const page = await open(press, paper);
  try {
    const beyond = await page.evaluate(beyondEdge);
    const expected = await page.evaluate(pagesSaid);
    const running = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--running').replaceAll('"', ''),
    );
    await page.evaluate(aimLinks, press.site);
    const { bytes, read } = await printed(page);
    const last = withoutMargins(read.textOf(read.pages), running);
    const faults = faultsOf(paper.kind, paper.lang, { ...read, last, expected, beyond });
    if (faults.length > 0) throw new Error(`${nameOf(paper)}: ${faults.join('; ')}.`);
    return await keep(press, paper, read.pages, await finishPdf(bytes, press.date));
  } finally {
    await page.close();
  }
}

export const nameOf = ({ chapter, lang, kind }: Paper): string => `${chapter} ${lang} ${kind}`;

async function open({ browser, url }: Press, paper: Paper): Promise<Page> {
  const { lang, chapter, kind } = paper;
  const width = kind === 'slides' || kind === 'handout' ? widths[kind] : widths.page;
  const page = await browser.newPage({
    viewport: { width, height: 1000 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(patience);
  const { pathname, origin } = new URL(url);
  await page.goto(origin + routesUnder(pathname).paperView(lang, chapter, kind));
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.waitForFunction(() => document.documentElement.dataset['paper'] !== undefined);
  if (await page.evaluate(() => document.documentElement.dataset['paper'] === 'failed'))
    throw new Error(`${nameOf(paper)}: a page of the chapter did not come.`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Chromium cannot count the pages to a place: what the first pass says is printed by the next. */
async function printed(page: Page): Promise<{ bytes: Uint8Array; read: ReadPdf }> {
  let bytes = await pdfOf(page);
  let read = await readPdf(bytes);
  const hasContents = (await page.locator('[data-leaf]').count()) > 0;
  for (let pass = 2; hasContents; pass++) {
    const missing = await page.evaluate(fillLeaves, Object.fromEntries(read.places));
    if (missing > 0) throw new Error(`${missing} lines of the contents lead nowhere.`);
    const before = read.places;
    bytes = await pdfOf(page);
    read = await readPdf(bytes);
    if ([...before].every(([name, place]) => read.places.get(name) === place)) break;
    if (pass === 4) throw new Error('The pages of the contents do not settle.');
  }
  return { bytes, read };
}

const pdfOf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });

async function keep(
  press: Press,
  { lang, chapter, kind }: Paper,
  pages: number,
  bytes: Uint8Array,
): Promise<MadePaper> {
  const file = join(press.out, routesUnder('/').paper(lang, chapter, kind));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return { lang, chapter, kind, pages, bytes: bytes.length };
}
