/**
 * What a log of years costs the pages that read it: 50,000 events in the browser's own store, the
 * processor as it is. Main-thread time until the page shows what it counted, and what stays in memory.
 */
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { history } from '../../tests/support/history.ts';
import { medians } from './pages.mjs';

const runs = 3;

const pages = ['fr/', 'fr/practice/', 'fr/progress/'];

/** @returns {Promise<{ path: string, cpu: number, seconds: number, heap: number }[]>} */
export async function measureLog(dist, size = 50_000) {
  const server = await serve({ dist, port: 4622 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...launchArguments, '--js-flags=--expose-gc'],
  });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await keep(context, server.url, history(size));
    const rows = [];
    for (const path of pages) rows.push({ path, ...(await measure(context, server.url + path)) });
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(context, url) {
  const timings = [];
  for (let run = 0; run < runs; run++) timings.push(await once(context, url));
  return medians(timings);
}

/** Rest: four seconds without work. */
async function once(context, url) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begin = performance.now();
  await page.goto(url, { waitUntil: 'load' });
  let last = begin;
  let cpu = 0;
  while (performance.now() - last < 4000) {
    await page.waitForTimeout(100);
    const now = await taskSeconds(devtools);
    if (now - cpu > 0.02) last = performance.now();
    cpu = now;
  }
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await page.close();
  return { cpu: cpu * 1000, seconds: (last - begin) / 1000, heap: usedSize / 1e6 };
}

async function taskSeconds(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function keep(context, url, events) {
  const page = await context.newPage();
  await page.goto(`${url}fr/about/`);
  await page.evaluate(fill, events);
  await page.close();
}

/* In the page. */
/* global indexedDB */
function fill(events) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quai', 2);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const name of ['events', 'drafts', 'notes', 'backups'])
        opening.result.createObjectStore(name, { keyPath: 'id' });
      opening.result.createObjectStore('meta');
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('events', 'readwrite');
      for (const record of events) transaction.objectStore('events').put(record);
      transaction.oncomplete = () => resolve(opening.result.close());
    };
  });
}
