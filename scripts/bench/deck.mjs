/**
 * How soon the first slide is seen over a slow network, beside a floor: the same slides as bare
 * HTML, without a script and with a style sheet of one line. Both are sent with Brotli, visited by
 * turns, with nothing cached.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../chromium.mjs';
import { medians } from './pages.mjs';
import { putOnSlow4G } from './ruler/network.mjs';
import { filesOf, serveCompressed } from './ruler/server.mjs';

export const runs = 5;

/** @returns {Promise<{ path: string, bytes: number, page: Seen, floor: Seen }[]>} milliseconds */
export async function measureDecks(dist) {
  const server = await serveCompressed(withFloor(filesOf(dist)));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    const rows = [];
    for (const path of decksOf(dist)) rows.push(await compare(browser, server, path));
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The deck that the others are judged by, and the largest. */
function decksOf(dist) {
  const all = readdirSync(join(dist, 'fr'))
    .map((chapter) => `fr/${chapter}/slides/`)
    .filter((path) => existsSync(join(dist, path, 'index.html')));
  const size = (path) => statSync(join(dist, path, 'index.html')).size;
  const largest = all.toSorted((one, other) => size(other) - size(one))[0];
  return [...new Set([...all.filter((path) => path.includes('/containers/')), largest])];
}

async function compare(browser, server, path) {
  const url = `${server.url}/`;
  const timings = { page: [], floor: [] };
  for (let run = 0; run < runs; run++) {
    timings.page.push(await visit(browser, url + path));
    timings.floor.push(await visit(browser, `${url}floor/${path}`));
  }
  const { byteLength } = await (await fetch(url + path)).arrayBuffer();
  return { path, bytes: byteLength, page: medians(timings.page), floor: medians(timings.floor) };
}

async function visit(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await putOnSlow4G(devtools);
  await page.addInitScript(listenForSlide);
  await page.goto(url, { waitUntil: 'load' });
  // A busy machine may tell of a paint only after all has been loaded.
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0 && window.quaiSlide > 0,
  );
  const seen = await page.evaluate(readPaints);
  await context.close();
  return seen;
}

/* These two run in the page. */
/* global window, PerformanceObserver */
function listenForSlide() {
  window.quaiSlide = 0;
  new PerformanceObserver((list) => {
    for (const { element, startTime } of list.getEntries()) {
      const isFirst = element?.closest('section.slide')?.matches('.title') ?? false;
      if (isFirst && window.quaiSlide === 0) window.quaiSlide = startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

function readPaints() {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const [{ responseEnd }] = performance.getEntriesByType('navigation');
  return { paint, slide: window.quaiSlide, html: responseEnd };
}

/** The same slides: no script, no policy, and one style sheet, of one line. */
const asFloor = (html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<(?:link|meta)\b[^>]*>/g, '')
    .replace('<head>', '<head><meta charset="utf-8"><link rel="stylesheet" href="/floor.css">');
const floorSheet = 'body{font:1.25rem/1.5 sans-serif;margin:2rem}';

/** A built site, and below /floor/ the same decks as bare HTML. */
const withFloor = (read) => (pathname) => {
  if (pathname === '/floor.css') return { type: '.css', body: Buffer.from(floorSheet) };
  if (!pathname.startsWith('/floor/')) return read(pathname);
  const found = read(pathname.slice('/floor'.length));
  return found && { ...found, body: Buffer.from(asFloor(found.body.toString())) };
};
