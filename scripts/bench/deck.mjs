/**
 * How soon the first slide is seen over a slow network, beside a floor: the same slides as bare
 * HTML, without a script and with a style sheet of one line. Both are sent with Brotli, visited by
 * turns, with nothing cached.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../chromium.mjs';
import { medians } from './pages.mjs';

export const runs = 5;
/** Lighthouse's slow 4G (core/config/constants.js, mobileSlow4G): 1.6 Mb/s down, 150 ms to and fro. */
export const slow4G = { megabits: 1.6, latency: 150 };

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const packed = ['.woff2'];

/** @returns {Promise<{ path: string, bytes: number, page: Seen, floor: Seen }[]>} milliseconds */
export async function measureDecks(dist) {
  const server = await serveCompressed(dist);
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
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
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
  const { port } = server.address();
  const url = `http://127.0.0.1:${port}/`;
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
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.latency,
    downloadThroughput: (slow4G.megabits * 1e6) / 8,
    uploadThroughput: 750_000 / 8,
  });
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

/** A host as it should be: packed once, as HTML and text are. */
async function serveCompressed(dist) {
  const answers = new Map();
  const server = createServer(({ url }, response) => {
    if (!answers.has(url)) answers.set(url, answerTo(dist, new URL(url, 'http://local').pathname));
    const { status, headers, body } = answers.get(url);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
  return server;
}

function answerTo(dist, pathname) {
  if (pathname === '/floor.css') return packedAnswer('.css', Buffer.from(floorSheet));
  const isFloor = pathname.startsWith('/floor/');
  const path = pathname.slice(isFloor ? '/floor/'.length : 1);
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return { status: 404, headers: {}, body: '' };
  const body = readFileSync(file);
  const type = extname(file);
  return packedAnswer(type, isFloor ? Buffer.from(asFloor(body.toString())) : body);
}

function packedAnswer(type, body) {
  const headers = { 'content-type': types[type] ?? 'application/octet-stream' };
  if (packed.includes(type)) return { status: 200, headers, body };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': 'br' },
    body: brotliCompressSync(body, { params }),
  };
}
