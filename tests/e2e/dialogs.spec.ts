import { expect, test, type Page } from 'playwright/test';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

interface Opener {
  view: string;
  address: string;
  /** What is pressed, and the sign that the page answers to it. */
  presses: string[];
  ready?: string;
}

const openers: Opener[] = [
  { view: 'a page', address: 'fr/', presses: ['a[data-search]'] },
  { view: 'a chapter', address: 'en/containers/', presses: ['.term button', 'a[data-search]'] },
  {
    view: 'slides',
    address: 'fr/containers/slides/',
    presses: ['[data-command=keys]', '[data-command=rest]', '[popovertarget=deck-tool-menu]'],
    ready: '.reveal.ready',
  },
  {
    view: 'the presenter’s window',
    address: 'en/containers/slides/presenter/',
    presses: ['[data-command=jump]', '[data-command=keys]'],
    ready: '.where:not(:empty)',
  },
];

for (const { view, address, presses, ready } of openers) {
  test(`what is opened from ${view} by keyboard holds the focus, and gives it back`, async ({
    page,
  }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    for (const press of presses) await expectReturn(page, press);
  });
}

async function expectReturn(page: Page, press: string) {
  const opener = page.locator(press).first();
  const opened = page.locator('dialog[open], :popover-open').filter({ visible: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opened, press).toHaveCount(1);
  const isModal = await opened.evaluate((element) => element.matches('dialog:modal'));
  for (let tab = 0; tab < 30 && isModal; tab++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isInside), `${press}: the focus stays within`).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(opened, press).toHaveCount(0);
  await expect(opener).toBeFocused();
}

/** From the last stop of a dialog, Tab leads to the browser itself: then the body has the focus. */
const isInside = (): boolean =>
  document.activeElement === document.body ||
  Boolean(document.activeElement?.closest('dialog:modal'));
