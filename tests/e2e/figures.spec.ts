import { expect, test } from 'playwright/test';
import { locales, pagesOfTexts } from '../support/deck.ts';
import { measureFigures, shapesShown } from '../support/figures.ts';
import { deep } from '../support/matrix.ts';

/**
 * A page beside its margins, the page that type sizes are promised for, and in the deep run the
 * narrowest screen: a drawing is only scaled from 350 to 320 pixels. On slides, figures are measured
 * with the slides (deck-fit.spec.ts).
 */
const widths = deep ? [1280, 350, 320] : [1280, 350];

for (const address of locales.flatMap(pagesOfTexts)) {
  test(`/${address}: labels stand clear and can be read, in one shape at each width`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const drawings = await page.evaluate(measureFigures);
      expect(drawings.length).toBeGreaterThan(0);
      expect(
        drawings.flatMap(({ faults }) => faults),
        `${width} px`,
      ).toEqual([]);
      for (const { name, smallest, labels } of drawings) {
        expect(smallest, `${name}: the smallest text, in px`).toBeGreaterThanOrEqual(11.5);
        expect(labels, `${name}: labels`).toBeLessThanOrEqual(12);
      }
      const shape = width === 1280 ? 'wide' : 'tall';
      const shapes = await page.evaluate(shapesShown);
      expect(
        shapes.filter((shown) => shown !== shape && shown !== ''),
        `${width} px`,
      ).toEqual([]);
    }
  });
}
