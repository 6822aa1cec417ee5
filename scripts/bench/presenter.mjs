/**
 * How far the presenter's window and the deck are apart: from the move in one to the change in the
 * other's document, on one clock (`performance.timeOrigin + performance.now()`, which the windows of
 * a browser share). Milliseconds.
 */
import { chromium } from 'playwright';
import { ensureChromium, launchArguments } from '../chromium.mjs';
import { serve } from '../serve.mjs';

export const moves = 60;

/** @returns {Promise<{ name: string, median: number, p95: number, most: number }[]>} */
export async function measurePresenter(dist, chapter = 'containers') {
  const server = await serve({ dist, port: 4621 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: launchArguments,
  });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const deck = await context.newPage();
    await deck.goto(`${server.url}fr/${chapter}/slides/`);
    await deck.locator('.reveal.ready').waitFor();
    const presenter = await context.newPage();
    await presenter.goto(`${server.url}fr/${chapter}/slides/presenter/`);
    await presenter.locator('.alone').waitFor({ state: 'hidden' });
    await watch(deck, '.slides');
    await watch(presenter, '.picture.current');
    return [
      { name: 'presenter moves, deck follows', ...(await time(presenter, deck)) },
      { name: 'deck moves, presenter follows', ...(await time(deck, presenter)) },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Notes the time of each change below a part of the page, and of each key before any listener. */
const watch = (page, selector) =>
  page.evaluate((part) => {
    const now = () => performance.timeOrigin + performance.now();
    globalThis.quaiChanged = 0;
    globalThis.quaiPressed = 0;
    globalThis.addEventListener('keydown', () => (globalThis.quaiPressed = now()), {
      capture: true,
    });
    new globalThis.MutationObserver(() => (globalThis.quaiChanged ||= now())).observe(
      globalThis.document.querySelector(part),
      { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'hidden'] },
    );
  }, selector);

async function time(from, to) {
  const times = [];
  for (let move = 0; move < moves; move++) {
    await to.evaluate(() => (globalThis.quaiChanged = 0));
    await from.bringToFront();
    // There and back, so that neither comes to the end.
    await from.keyboard.press(move % 2 === 0 ? 'PageDown' : 'PageUp');
    await to.waitForFunction(() => globalThis.quaiChanged > 0, undefined, { polling: 20 });
    const pressed = await from.evaluate(() => globalThis.quaiPressed);
    times.push((await to.evaluate(() => globalThis.quaiChanged)) - pressed);
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { median: at(0.5), p95: at(0.95), most: times.at(-1) };
}
