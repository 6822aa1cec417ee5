import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { at, expectDeckAt, openDeck, openPresenter } from '../support/desk.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });

test('a break stands on both windows over reloads, is extended and ended from either', async ({
  context,
}) => {
  const deck = await openDeck(context, 'fr', 'containers-families');
  const presenter = await openPresenter(context, 'fr');
  await presenter.keyboard.press('m');
  const choice = presenter.getByRole('dialog', { name: 'Faire une pause' });
  await choice.getByRole('textbox').fill('0');
  await choice.getByRole('button', { name: 'Démarrer' }).click();
  await expect(choice.getByRole('alert')).toContainText('de 1 à 180');
  expect(await violations(presenter)).toEqual([]);
  await choice.getByRole('button', { name: '10' }).click();
  const screen = deck.locator('.rest-screen');
  await expect(screen).toContainText(/Reprise à \d\d:\d\d/);
  await expect(screen.locator('.left')).toHaveText(/^09:5\d$/);
  await expect(presenter.locator('.resting')).toContainText(/reprise à \d\d:\d\d/);
  expect(await violations(deck)).toEqual([]);
  await Promise.all([deck.reload(), presenter.reload()]);
  await expect(screen.locator('.left')).toHaveText(/^09:[345]\d$/);
  await presenter.locator('.resting [data-more="5"]').click();
  await expect(screen.locator('.left')).toHaveText(/^14:\d\d$/);
  await deck.keyboard.press('PageDown');
  await deck.keyboard.press('Escape');
  await expect(screen).toBeHidden();
  await expect(presenter.locator('.resting')).toBeHidden();
  await expectDeckAt(deck, 'containers-families');
});

test('a deck without a presenter takes a break, and says when its time is up', async ({ page }) => {
  await page.clock.install();
  await page.goto(at('en').deck);
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('button', { name: '5 min', exact: true }).click();
  await expect(page.locator('.rest-screen .back')).toContainText('Back at');
  await page.clock.fastForward('05:01');
  await expect(page.locator('.rest-screen .up')).toHaveText(/Time.s up/);
  await expect(page.locator('.rest-screen .left')).toHaveText('00:00');
  await page.getByRole('button', { name: 'End the break' }).click();
  await expect(page.locator('.rest-screen')).toBeHidden();
});

test('when late it names what may be skipped, and passes over it', async ({ context }) => {
  await context.clock.install();
  const deck = await openDeck(context, 'en', 'containers-not-a-vm');
  const presenter = await openPresenter(context, 'en');
  await presenter.locator('.pace .press').click();
  await presenter.clock.runFor(1500);
  await presenter.clock.fastForward('25:00');
  const rows = await presenter.locator('.pace nav button').evaluateAll((buttons) =>
    buttons.map(({ dataset }) => ({ id: dataset['section']!, may: 'skippable' in dataset })),
  ); // prettier-ignore
  const skipped = rows.findIndex(({ may }) => may);
  await expect(presenter.locator('.advice')).toContainText(/\d+ min behind; may be skipped/);
  const advised = presenter.locator(`.advice button[data-skip="${rows[skipped]!.id}"]`);
  await advised.click();
  await expect(advised).toHaveAttribute('aria-pressed', 'true');
  expect(await violations(presenter)).toEqual([]);
  const section = (page: Page) =>
    page.locator('section.slide.present').evaluateAll((all) => all.at(-1)?.dataset['section']);
  await presenter.locator(`.pace nav button[data-section="${rows[skipped - 1]!.id}"]`).click();
  await expect.poll(() => section(deck)).toBe(rows[skipped - 1]!.id);
  const current = presenter.locator('.pace nav [aria-current]');
  const before = rows[skipped - 1]!.id;
  for (let press = 0; press < 99; press++) {
    if ((await current.getAttribute('data-section')) !== before) break;
    await presenter.keyboard.press('PageDown');
  }
  await expect(current).toHaveAttribute('data-section', rows[skipped + 1]!.id);
  await expect.poll(() => section(deck)).toBe(rows[skipped + 1]!.id);
});

test('an exercise’s time runs on over a reload, and is extended from the presenter', async ({
  context,
}) => {
  const deck = await openDeck(context, 'en', 'private-processes');
  const presenter = await openPresenter(context, 'en');
  const time = deck.locator('#private-processes .time');
  const planned = (await time.textContent())!.trim();
  await expect(presenter.locator('.countdown .time')).toHaveText(planned);
  await presenter.locator('[data-act=press]').click();
  await presenter.locator('[data-act=extend]').click();
  await expect(deck.locator('#private-processes .press')).toHaveText('Pause');
  await deck.reload();
  const later = String(Number(planned.split(':')[0])).padStart(2, '0');
  await expect(time).toHaveText(new RegExp(`^${later}:`));
  await expect(presenter.locator('.countdown .time')).toHaveText(new RegExp(`^${later}:`));
  await presenter.locator('[data-act=reset]').click();
  await expect(time).toHaveText(planned);
});

test('both closed, a new window offers to go on; the deck comes back as it was', async ({
  context,
}) => {
  const deck = await openDeck(context, 'en', 'q-shared-kernel');
  const first = await openPresenter(context, 'en');
  await expect(first.locator('.where')).toContainText('Debian 13 host');
  await first.locator('[data-act=press]').click();
  await first.keyboard.press('b');
  await expect(deck.locator('.reveal')).toHaveClass(/paused/);
  await deck.reload();
  await expect(deck.locator('.reveal')).toHaveClass(/paused/);
  await expect(deck.locator('#q-shared-kernel .answered')).toHaveCount(1);
  await deck.close();
  await first.close();
  const presenter = await openPresenter(context, 'en');
  await expect(presenter.locator('.where')).toContainText('Slide 1 of');
  expect(await violations(presenter)).toEqual([]);
  await presenter.getByRole('button', { name: /Continue at .* \(\d\d:\d\d\)/ }).click();
  await expect(presenter.locator('.where')).toContainText('Debian 13 host');
  await presenter.reload();
  await expect(presenter.locator('.where')).toContainText('Debian 13 host');
});

test('a deck that falls silent is said to have crashed, and opens again there', async ({
  context,
}) => {
  const deck = await openDeck(context, 'en', 'containers-view');
  const presenter = await openPresenter(context, 'en');
  await expect(presenter.locator('.where')).toContainText('points of view');
  await deck.evaluate(() => (BroadcastChannel.prototype.postMessage = () => undefined));
  await expect(presenter.getByText('no longer answer')).toBeVisible({ timeout: 15_000 });
  const opened = context.waitForEvent('page');
  await presenter.getByRole('link', { name: 'Open them again' }).click();
  const again = await opened;
  await again.locator('.reveal.ready').waitFor();
  await expectDeckAt(again, 'containers-view');
  await expect(presenter.getByText('no longer answer')).toBeHidden();
});
