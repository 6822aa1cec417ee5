import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { at, chapter, expectDeckAt, openDeck, openPresenter, shownId } from '../support/desk.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });

test('own notes come first, in both languages and windows; refused, they stay in the field', async ({
  context,
}) => {
  const deck = await openDeck(context, 'fr', 'containers-pid');
  const french = await openPresenter(context, 'fr');
  const english = await openPresenter(context, 'en');
  await french.keyboard.press('e');
  await french.getByRole('textbox', { name: 'Votre note' }).fill('Ouvrir deux terminaux');
  await expect(french.locator('.own-note .state')).toHaveText('Enregistrée sur cet appareil.');
  await expect(english.locator('.for-you .note').first()).toHaveText('Ouvrir deux terminaux');
  expect(await violations(french)).toEqual([]);
  await french.reload();
  await expect(french.locator('.note.mine')).toHaveText('Ouvrir deux terminaux');
  await english.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', { value: undefined }),
  );
  await english.reload();
  await english.getByRole('button', { name: 'My note' }).click();
  await english.getByRole('textbox', { name: 'Your note' }).fill('Kept here');
  await expect(english.locator('.own-note .state')).toContainText('The browser stores nothing');
  await deck.close();
  for (const key of ['PageDown', 'PageUp']) await english.keyboard.press(key);
  await expect(english.locator('#own-note')).toHaveValue('Kept here');
});

test('slides are found by words and numbers, by keyboard alone', async ({ context }) => {
  const deck = await openDeck(context, 'fr', chapter);
  const presenter = await openPresenter(context, 'fr');
  await presenter.keyboard.press('g');
  const field = presenter.getByRole('combobox', { name: 'Numéro' });
  await expect(field).toBeFocused();
  await field.fill('zzz');
  await expect(presenter.getByText('Aucune diapositive')).toBeVisible();
  await field.fill('12');
  expect(await violations(presenter)).toEqual([]);
  await presenter.keyboard.press('Enter');
  await expect(presenter.locator('.where')).toContainText('12 sur');
  await expect.poll(() => shownId(deck)).not.toBe(chapter);
  await presenter.keyboard.press('/');
  await presenter.keyboard.press('ArrowDown');
  await presenter.keyboard.press('Enter');
  await expect(presenter.locator('.where')).toContainText('13 sur');
  await presenter.keyboard.press('?');
  const keys = presenter.getByRole('dialog', { name: 'Touches' });
  await keys.getByRole('checkbox').uncheck();
  await keys.getByRole('button', { name: 'Fermer' }).click();
  await presenter.keyboard.press('g');
  await expect(field).toBeHidden();
});

test('the day’s blocks have their times; sizes and shares are kept', async ({ context }) => {
  await context.addInitScript(() => localStorage.setItem('quai-track', 'docker'));
  await openDeck(context, 'en', 'containers-not-a-vm');
  const presenter = await openPresenter(context, 'en');
  await presenter.getByRole('button', { name: 'Day', exact: true }).click();
  const day = presenter.locator('.day');
  await expect(day.getByRole('combobox')).toHaveValue('docker.1');
  await day.getByLabel('Start').fill('08:30');
  await day.getByLabel('Start').press('Tab');
  await expect(day.locator('.at >> visible=true')).toHaveText(['08:30', '09:30', '10:45', '13:30']);
  await expect(day.locator('.is-ours >> visible=true')).toHaveCount(2);
  await expect(day.locator('[aria-current]')).toHaveCount(1);
  await expect(day.locator('.day-late')).not.toBeEmpty();
  expect(await violations(presenter)).toEqual([]);
  const size = () =>
    presenter
      .locator('.to-say .text')
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await presenter.keyboard.press('Escape');
  await presenter.getByRole('button', { name: 'larger notes' }).click();
  await presenter.getByRole('button', { name: 'Large pictures' }).click();
  await presenter.reload();
  await expect(day.getByLabel('Start')).toHaveValue('08:30');
  expect(await size()).toBeGreaterThan(before);
  await expect(presenter.locator('.desk')).toHaveAttribute('data-shares', 'pictures');
});

test('the second screen: slides fill it, the presenter opens on the trainer’s', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const place = (availLeft: number, isInternal: boolean) =>
      ({ isInternal, availLeft, availTop: 0, availWidth: 1280, availHeight: 800 }); // prettier-ignore
    const screens = [place(0, true), place(1280, false)];
    const asked: string[] = [];
    Object.defineProperty(screen, 'isExtended', { value: true });
    Object.assign(window, {
      asked,
      getScreenDetails: () =>
        location.search === '?refuse'
          ? Promise.reject(new DOMException('no', 'NotAllowedError'))
          : Promise.resolve({ screens, currentScreen: screens[0] }),
      open: (_url: string, _name: string, features: string) => {
        asked.push(features);
        return window;
      },
    });
    Element.prototype.requestFullscreen = (how) => {
      asked.push(`fill ${(how as { screen: { availLeft: number } }).screen.availLeft}`);
      return Promise.resolve();
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  for (const [search, expected] of [
    ['', ['fill 1280', 'popup,left=0,top=0,width=1280,height=800']],
    ['?refuse', ['popup,width=1280,height=800']],
  ] as const) {
    await page.goto(at('en').deck + search);
    await page.locator('.reveal.ready').waitFor();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Two screens' });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Slides on the other screen' }).click();
    await expect.poll(asked).toEqual(expected);
  }
  await page.goto(at('en').presenter);
  await page.getByRole('button', { name: 'on the other screen' }).click();
  await expect.poll(asked).toEqual(['popup,left=1280,top=0,width=1280,height=800,fullscreen']);
  await page.evaluate(() => (window.open = () => null));
  await page.getByRole('button', { name: 'on the other screen' }).click();
  await expect(page.getByRole('alert')).toContainText('blocks pop-ups');
});

test('on a phone the window holds, and a finger on the picture moves both', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    serviceWorkers: 'block',
  });
  const deck = await openDeck(context, 'fr', 'containers-families');
  const presenter = await openPresenter(context, 'fr');
  await expect(presenter.locator('.alone')).toBeHidden();
  const width = await presenter.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  const swipe = (from: number, to: number) =>
    presenter.locator('.screens .now').evaluate(
      (element, [start, end]) => {
        const { top } = element.getBoundingClientRect();
        const fire = (type: string, clientX: number) =>
          element.dispatchEvent(
            new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 5, pointerType: 'touch', clientX, clientY: top + 60 }),
          ); // prettier-ignore
        fire('pointerdown', start);
        fire('pointerup', end);
      },
      [from, to] as const,
    );
  await swipe(300, 120);
  await expectDeckAt(deck, 'containers-view');
  await swipe(120, 300);
  await expectDeckAt(deck, 'containers-families');
  expect(await violations(presenter)).toEqual([]);
  await context.close();
});
