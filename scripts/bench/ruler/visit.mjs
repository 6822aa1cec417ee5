/** One look at one page, in a browser that has never seen the site. */
import { putOnSlow4G } from './network.mjs';

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
const slowdown = 4; // Lighthouse's phone

/** What is stored for use without a network is counted apart, so no worker is let in. */
export const freshContext = (browser) =>
  browser.newContext({ ...phone, isMobile: true, hasTouch: true, serviceWorkers: 'block' });

/**
 * On a phone's network and processor: milliseconds to the first paint, and how far things moved.
 * @returns {Promise<{ paint: number, shift: number }>}
 */
export async function visitSlowly(browser, url) {
  return inFreshPage(browser, async (page, devtools) => {
    await putOnSlow4G(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await comeToRest(page, url);
    return page.evaluate(readPaint);
  });
}

/** Milliseconds of processor that the main thread takes until the page rests. */
export async function mainThread(browser, url) {
  return inFreshPage(browser, async (page, devtools) => {
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await comeToRest(page, url);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const take = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return {
      cpu: take('TaskDuration'),
      script: take('ScriptDuration'),
      layout: take('LayoutDuration') + take('RecalcStyleDuration'),
    };
  });
}

async function inFreshPage(browser, look) {
  const context = await freshContext(browser);
  const page = await context.newPage();
  const seen = await look(page, await context.newCDPSession(page));
  await context.close();
  return seen;
}

export async function comeToRest(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await rest(page);
}

export async function rest(page) {
  await page.waitForLoadState('networkidle');
  // What is put off until the browser is idle belongs to the page too.
  await page.waitForTimeout(700);
}

/* In the page. */
/* global PerformanceObserver */
function readPaint() {
  return new Promise((done) => {
    const [{ startTime: paint } = { startTime: 0 }] =
      performance.getEntriesByName('first-contentful-paint');
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done({ paint, shift }), 50);
  });
}
