import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { schemesOf } from '../support/matrix.ts';
import { watch } from '../support/watch.ts';

const chapter = 'containers';
const address = { deck: `en/${chapter}/slides/`, presenter: `en/${chapter}/slides/presenter/` };

test.use({
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
});

const shownId = (deck: Page) =>
  deck.locator('section.slide.present').evaluateAll((slides) => slides.at(-1)?.id);

const expectDeckAt = (deck: Page, id: string) => expect.poll(() => shownId(deck)).toBe(id);

/** The presenter's picture bears no id; its section's data tell which slide it is of. */
const expectPresenterAt = (presenter: Page, title: string) =>
  expect(presenter.locator('.current .slide')).toHaveAttribute('data-title-en', title);

async function openBoth(context: BrowserContext, hash = '') {
  const deck = await context.newPage();
  await deck.goto(address.deck + hash);
  await deck.locator('.reveal.ready').waitFor();
  const presenter = await context.newPage();
  await presenter.goto(address.presenter);
  await expect(presenter.locator('.alone')).toBeHidden();
  return { deck, presenter };
}

test('S opens the window, and either moves the other', async ({ context }) => {
  const deck = await context.newPage();
  await deck.goto(`${address.deck}#/containers-families`);
  await deck.locator('.reveal.ready').waitFor();
  const opened = context.waitForEvent('page');
  await deck.keyboard.press('s');
  const presenter = await opened;
  await expectPresenterAt(presenter, 'Hide, limit, filter');
  await deck.keyboard.press('ArrowRight');
  await expectPresenterAt(presenter, 'One process, two points of view');
  await presenter.keyboard.press('PageUp');
  await expectDeckAt(deck, 'containers-families');
  await presenter.keyboard.press('Space');
  await expectDeckAt(deck, 'containers-view');
  await presenter.getByRole('button', { name: 'Next' }).click();
  await expect(presenter.locator('.step-now')).toHaveText(/step \d of \d/);
  await presenter.getByRole('button', { name: 'Previous' }).click();
  await expect(deck.locator('#containers-view .fragment.visible')).toHaveCount(0);
});

test('a pop-up that is blocked leaves a sentence and a link', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await page.goto(address.deck);
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Presenter window' });
  await expect(dialog).toContainText('it blocks pop-ups');
  const link = dialog.getByRole('link', { name: 'Open the presenter window' });
  await expect(link).toHaveAttribute('href', `/${address.presenter}`);
  expect(await violations(page)).toEqual([]);
});

test('both find each other again after a reload, and the clock has not stopped', async ({
  context,
}) => {
  const { deck, presenter } = await openBoth(context, '#/containers-families');
  await presenter.locator('.pace .press').click();
  await expect(presenter.locator('.elapsed')).not.toHaveText('00:00');
  await presenter.reload();
  await expectPresenterAt(presenter, 'Hide, limit, filter');
  await expect(presenter.locator('.elapsed')).not.toHaveText('00:00');
  await expect(presenter.locator('.pace .press')).toHaveText('Pause');
  await presenter.keyboard.press('ArrowRight');
  await expectDeckAt(deck, 'containers-view');
  await expect.poll(() => deck.evaluate(() => location.hash)).toContain('containers-view');
  await deck.reload();
  await deck.locator('.reveal.ready').waitFor();
  await expectPresenterAt(presenter, 'One process, two points of view');
  await presenter.keyboard.press('ArrowLeft');
  await expectDeckAt(deck, 'containers-families');
});

test('it says when no deck is there, and then moves on its own', async ({ context }) => {
  const presenter = await context.newPage();
  await presenter.goto(address.presenter);
  await expect(presenter.getByText('No slide show is open')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(presenter.locator('.where')).toContainText('Slide 2 of');
  const deck = await context.newPage();
  await deck.goto(`${address.deck}#/containers-view`);
  await expect(presenter.getByText('No slide show is open')).toBeHidden();
  await expectPresenterAt(presenter, 'One process, two points of view');
  await deck.close();
  await expect(presenter.getByText('No slide show is open')).toBeVisible({ timeout: 10_000 });
});

test('a deck in the other language follows', async ({ context }) => {
  const { presenter } = await openBoth(context);
  const french = await context.newPage();
  await french.goto(`fr/${chapter}/slides/`);
  await french.locator('.reveal.ready').waitFor();
  await presenter.getByRole('navigation', { name: 'Sections' }).getByRole('button').nth(1).click();
  await expectDeckAt(french, 'containers-not-a-vm');
});

test('notes: the trainer’s first, the cue strong, the step marked', async ({ context }) => {
  const { deck, presenter } = await openBoth(context, '#/containers-pid');
  await expect(presenter.locator('.to-say .cue').first()).not.toBeEmpty();
  const id = await deck.locator('section.slide:has(.stepped .notes)').first().getAttribute('id');
  await deck.evaluate((slide) => (location.hash = `#/${slide}/1`), id);
  await expect(presenter.locator('.note.now')).toHaveCount(1);
  await expect(presenter.locator('.note.now')).toHaveAttribute('data-press', '1');
  await expect(presenter.locator('.note.now .point')).not.toBeEmpty();
  await deck.evaluate(() => (location.hash = '#/containers'));
  const first = presenter.locator('.notes-area > div:not([hidden])').first();
  await expect(first.getByRole('heading', { name: 'For you' })).toBeVisible();
});

test('it has the answers of a question and shows them on the deck', async ({ context }) => {
  const { deck, presenter } = await openBoth(context, '#/q-shared-kernel');
  await expect(presenter.locator('.note.key .why >> visible=true')).toHaveCount(4);
  await expect(presenter.locator('.note.key .right .verdict')).toBeVisible();
  await expect(deck.locator('#q-shared-kernel .why >> visible=true')).toHaveCount(0);
  await presenter.getByRole('button', { name: 'Show the answer' }).click();
  await expect(deck.locator('#q-shared-kernel .why >> visible=true')).toHaveCount(1);
  await presenter.getByRole('button', { name: 'Hide the answer' }).click();
  await expect(deck.locator('#q-shared-kernel .why >> visible=true')).toHaveCount(0);
});

test('it has the exercise’s steps and solution, and starts its timer', async ({ context }) => {
  const { deck, presenter } = await openBoth(context, '#/private-processes');
  await expect(presenter.getByRole('heading', { name: 'Solution' })).toBeVisible();
  await expect(deck.getByText('Solution').first()).toBeHidden();
  await presenter.locator('[data-act=press]').click();
  await expect(deck.locator('#private-processes .press')).toHaveText('Pause');
  await expect(presenter.locator('[data-act=press]')).toHaveText('Pause');
});

test('the screen can be made black from it', async ({ context }) => {
  const { deck, presenter } = await openBoth(context);
  await presenter.keyboard.press('b');
  await expect(deck.locator('.reveal')).toHaveClass(/paused/);
  await expect(presenter.getByText('The screen is black.')).toBeVisible();
  await presenter.getByRole('button', { name: 'Black screen' }).click();
  await expect(deck.locator('.reveal')).not.toHaveClass(/paused/);
});

test('messages that are not ours change nothing', async ({ context }) => {
  const { deck, presenter } = await openBoth(context, '#/containers-view');
  const heard = await watch(presenter);
  await presenter.evaluate(async (name) => {
    const channel = new BroadcastChannel(name);
    const junk = [null, 7, 'go', [], { type: 'go' }, { type: 'go', slide: '<b>', step: 0 },
      { type: 'go', slide: 'nowhere', step: 0 }, { type: 'act', act: 'erase' }, { type: 'here' },
      { type: 'here', deck: 'x', slide: 'nowhere', step: 0, paused: false, active: false }]; // prettier-ignore
    for (const message of junk) channel.postMessage(message);
    await new Promise((done) => setTimeout(done, 300));
  }, `quai-deck-${chapter}`);
  await expectDeckAt(deck, 'containers-view');
  await expectPresenterAt(presenter, 'One process, two points of view');
  expect(heard.troubles).toEqual([]);
});

test('without any way to another window it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto(address.presenter);
  await expect(page.getByText('This browser cannot link two windows')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.where')).toContainText('Slide 2 of');
});

for (const lang of ['fr', 'en']) {
  test(`what is said and asked fits a window of 1280 by 800, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${lang}/${chapter}/slides/presenter/`);
    await expect(page.locator('.current .slide')).toHaveCount(1);
    const tooLong = await page.evaluate(() => {
      const found: string[] = [];
      const alone = document.querySelector<HTMLElement>('.alone')!;
      const next = document.querySelector<HTMLButtonElement>('[data-move=next]')!;
      for (let press = 0; press < 400; press++) {
        alone.hidden = true; // with a deck, the sentence is not there
        const bottom = document.querySelector('.notes-area')!.getBoundingClientRect().bottom;
        const slide = document.querySelector<HTMLElement>('.current .slide')!;
        const name = `${slide.dataset['titleEn'] ?? ''}: ${Math.round(bottom)}`;
        if (bottom + scrollY > 800 && !slide.matches('.exercise')) found.push(name);
        next.click();
      }
      return found;
    });
    expect(tooLong).toEqual([]);
  });

  test(`it is accessible and breaks no policy, ${lang}`, async ({ context, baseURL }) => {
    test.setTimeout(120_000);
    for (const scheme of schemesOf(lang)) {
      const page = await context.newPage();
      const heard = await watch(page);
      await page.addInitScript((name) => localStorage.setItem('quai-scheme', name), scheme);
      await page.goto(`${lang}/${chapter}/slides/presenter/`);
      const deck = await context.newPage();
      for (const id of [chapter, 'containers-view', 'q-shared-kernel', 'private-processes']) {
        await deck.goto(`${lang}/${chapter}/slides/?${id}#/${id}`);
        await expect(page.locator('.current .slide')).toHaveAttribute('data-anchor', /.*/);
        await deck.locator('.reveal.ready').waitFor();
        expect.soft(await violations(page), `${id}, ${scheme}`).toEqual([]);
      }
      await deck.close();
      const elsewhere = heard.requests.map((request) => request.url());
      expect(elsewhere.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
      expect(heard.troubles).toEqual([]);
      await page.close();
    }
  });
}
