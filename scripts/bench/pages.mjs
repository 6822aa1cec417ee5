/**
 * What a page costs a reader's machine, beside a floor: the same words in bare paragraphs. The
 * network is left out, since bytes have their budget; the processor is slowed four times, as a
 * phone's is. Milliseconds depend on the machine and its load: compare the ratios.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../chromium.mjs';
import { serve } from '../serve.mjs';

export const runs = 7;
const slowdown = 4;

/** @returns {Promise<{ path: string, page: Timing, floor: Timing }[]>} */
export async function measurePages(dist) {
  const server = await serve({ dist, port: 4620 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    const rows = [];
    for (const path of pagesOf(dist))
      rows.push({ path, ...(await compare(browser, server.url, dist, path)) });
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The home page and the views of the first chapter. */
function pagesOf(dist) {
  const chapter = readdirSync(join(dist, 'fr')).find(
    (name) => readdirSync(join(dist, 'fr')).includes(name) && hasDeck(dist, name),
  );
  return ['fr/', `fr/${chapter}/`, `fr/${chapter}/slides/`, `fr/${chapter}/quiz/`];
}

function hasDeck(dist, name) {
  try {
    return readdirSync(join(dist, 'fr', name)).includes('slides');
  } catch {
    return false; // a file
  }
}

async function compare(browser, url, dist, path) {
  await writeFloor(browser, url, dist, path);
  const timings = { page: [], floor: [] };
  for (let run = 0; run < runs; run++) {
    timings.page.push(await time(browser, url + path));
    timings.floor.push(await time(browser, `${url}floor/${path}`));
  }
  return { page: medians(timings.page), floor: medians(timings.floor) };
}

async function writeFloor(browser, url, dist, path) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url + path);
  const lines = (await page.locator('main').innerText()).split('\n').filter(Boolean);
  await page.close();
  const escape = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  const body = lines.map((line) => `<p>${escape(line)}</p>`).join('\n');
  mkdirSync(join(dist, 'floor', path), { recursive: true });
  writeFileSync(
    join(dist, 'floor', path, 'index.html'),
    `<!doctype html><html lang="fr"><title>floor</title>${body}</html>`,
  );
}

/**
 * One visit with nothing cached: milliseconds to the first paint, to rest, and of main thread.
 * `shown` is what must be seen before the page counts as open.
 */
export async function time(browser, url, { javaScriptEnabled = true, shown } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(listenForLongTasks);
  await page.goto(url, { waitUntil: 'load' }); // a slowed page may be idle before it is loaded
  if (shown !== undefined) await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const cpu = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const seen = await page.evaluate(readTimings);
  await context.close();
  return { ...seen, cpu };
}

/* These two run in the page. */
/* global window, PerformanceObserver */
function listenForLongTasks() {
  window.quaiBlocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.quaiBlocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

function readTimings() {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const [{ loadEventEnd }] = performance.getEntriesByType('navigation');
  return { paint, load: loadEventEnd, blocked: window.quaiBlocked ?? 0 };
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export const medians = (all) =>
  Object.fromEntries(Object.keys(all[0]).map((key) => [key, middle(all.map((one) => one[key]))]));
