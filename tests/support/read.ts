import { expect, type Page } from 'playwright/test';

/**
 * Stays at the end of a section until it counts as read; then the log holds it, and the page may be
 * left. What comes late, as the faces do, may push the end out of view: it is scrolled to again.
 */
export const readSection = (page: Page, id: string): Promise<void> =>
  expect(async () => {
    await page.evaluate((section) => {
      const end = document.querySelector(`[data-section="${section}"]`)!.lastElementChild!;
      end.scrollIntoView({ block: 'center' });
    }, id);
    await expect(page.locator(`[data-contents="${id}"] .toc-done`)).toHaveJSProperty(
      'hidden',
      false,
      { timeout: 8000 },
    );
  }).toPass({ timeout: 45_000 });
