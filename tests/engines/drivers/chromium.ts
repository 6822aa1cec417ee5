import { chromium, type Page } from 'playwright';
import { findChromium, launchArguments } from '../../../scripts/chromium.mjs';
import type { Browser, Tab } from '../engine.ts';

/** Chromium, through Playwright. */
export async function open(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: String(findChromium()),
    args: launchArguments,
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(20_000);
  await context.newPage();
  return {
    version: `Chromium ${browser.version()}`,
    tabs: () => Promise.resolve(context.pages().map(tabOf)),
    close: () => browser.close(),
  };
}

const tabOf = (page: Page): Tab => ({
  async goto(url) {
    await page.goto(url);
  },
  async reload() {
    await page.reload();
  },
  async press(...keys) {
    for (const key of keys) await page.keyboard.press(key);
  },
  type: (text) => page.keyboard.type(text),
  clickAt: (x, y) => page.mouse.click(x, y),
  run: (program) => page.evaluate<string>(program),
  resize: (width, height) => page.setViewportSize({ width, height }),
  print: () => page.pdf({ preferCSSPageSize: true }),
});
