/**
 * `npm run papers`: every paper of the course as a PDF, made of the built site by its own pages.
 *
 *   npm run papers                              all of them
 *   npm run papers -- containers fr slides      of these chapters, languages and kinds
 *
 * Builds first where nothing is built. Writes dist/papers/<lang>/<chapter>/<kind>.pdf and
 * dist/papers.json, which the trainer's page lists. QUAI_SITE, QUAI_BASE and QUAI_OUT are those of
 * the build; SOURCE_DATE_EPOCH dates the papers, else the course's edition does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import type { CourseOutline } from '../src/course/outline.ts';
import {
  allPapers,
  choosePapers,
  readPapers,
  withPapers,
  type Paper,
} from '../src/paper/papers.ts';
import { build } from './build.mjs';
import { ensureChromium, launchArguments } from './chromium.mjs';
import { printPaper, type Press } from './papers/print.ts';
import { heading, paperLine, totals, type TimedPaper } from './papers/table.ts';
import { isProgram, root } from './processes.mjs';
import { serve } from './serve.mjs';

const AT_ONCE = 2;

export interface Where {
  /** The built site's folder, and its base path. */
  dist: string;
  base: string;
  /** Where papers/ and papers.json go. */
  out: string;
  /** Where the site stands for its readers, if that is known: what links in the papers lead to. */
  site?: string | undefined;
}

export interface Made {
  papers: TimedPaper[];
  faults: string[];
}

/**
 * Makes papers of a built site. One that is at fault does not stop the others.
 * @throws {Error} when `words` name no paper, or the site is not there
 */
export async function makePapers(
  { dist, base, out, site }: Where,
  words: readonly string[],
  say: (line: string) => void,
): Promise<Made> {
  const outline = JSON.parse(readFileSync(join(dist, 'outline.json'), 'utf8')) as CourseOutline;
  const queue = choosePapers(allPapers(outline.chapters), words);
  const server = await serve({ dist, base, port: 4600 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(say) as string,
    args: launchArguments,
  });
  const press = { browser, out, site, url: server.url, date: dateOf(outline.edition) };
  const made: Made = { papers: [], faults: [] };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(press, queue, made, say)));
  } finally {
    await browser.close();
    await server.close();
  }
  list(out, made.papers);
  return made;
}

async function work(
  press: Press,
  queue: Paper[],
  made: Made,
  say: (line: string) => void,
): Promise<void> {
  for (let paper = queue.shift(); paper; paper = queue.shift()) {
    const started = performance.now();
    try {
      const printed = await printPaper(press, paper);
      const timed = { ...printed, seconds: (performance.now() - started) / 1000 };
      made.papers.push(timed);
      say(paperLine(timed));
    } catch (error) {
      made.faults.push((error as Error).message);
    }
  }
}

/** The first day of the edition's month, so that nothing of today is in a paper. */
function dateOf(edition: string): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const [year, month] = /^(\d{4})-(\d{2})/.exec(edition)?.slice(1).map(Number) ?? [];
  return epoch
    ? new Date(Number(epoch) * 1000)
    : new Date(Date.UTC(year ?? 2000, (month ?? 1) - 1));
}

/** Those made now, with those that were made before and are still there. */
function list(out: string, made: readonly TimedPaper[]): void {
  const file = join(out, 'papers.json');
  const before = existsSync(file) ? readPapers(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const papers = withPapers(
    before,
    made.map(({ lang, chapter, kind, pages, bytes }) => ({ lang, chapter, kind, pages, bytes })),
  );
  const order = papers.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(order, null, 1)}\n`);
}

const keyOf = ({ lang, chapter, kind }: Paper): string => [lang, chapter, kind].join(' ');

async function main(words: readonly string[]): Promise<void> {
  const dist = resolve(root, process.env['QUAI_OUT'] ?? 'dist');
  if (!existsSync(join(dist, 'outline.json'))) await build();
  const started = performance.now();
  console.log(heading);
  const base = process.env['QUAI_BASE'] ?? '/';
  const where = { dist, base, out: dist, site: process.env['QUAI_SITE'] };
  const { papers, faults } = await makePapers(where, words, (line) => {
    console.log(line);
  });
  console.log(totals(papers, (performance.now() - started) / 1000));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

if (isProgram(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
}
