import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';
import {
  chapter, deck, goTo, locales, open, shownId, slideIds, slideWith, violationsOn,
} from '../support/deck.ts'; // prettier-ignore
import { deep, languagesOf, schemesOf } from '../support/matrix.ts';
import { watch } from '../support/watch.ts';

test.use({
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
});

for (const lang of locales) {
  if (deep || lang === 'fr')
    test(`the arrow goes through every slide and step, ${lang}`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, deck(lang));
      const ids = await slideIds(page);
      const visited: string[] = [];
      for (let press = 0; press < 400; press++) {
        const { id, isLast } = await page.evaluate(() => ({
          id: [...document.querySelectorAll('section.slide.present')].at(-1)?.id ?? '',
          isLast: document.querySelector<HTMLButtonElement>('.deck-tools .next')!.disabled,
        }));
        if (visited.at(-1) !== id) visited.push(id);
        if (isLast) break;
        await page.keyboard.press('ArrowRight');
      }
      expect(visited).toEqual(ids);
      expect(await page.locator('.slides .fragment:not(.visible)').count()).toBe(0);
      await page.keyboard.press('Home');
      expect(await shownId(page)).toBe(chapter);
    });

  test(`kinds of slides are accessible, ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    const kinds = {
      title: '.title .sheet',
      part: '.contents',
      points: '.stepped',
      table: '.table',
      figure: '.figure',
      code: '.captions',
      remark: '.callout',
      question: 'form.answers',
      exercise: '.timer',
    };
    for (const scheme of schemesOf(lang)) {
      await page.addInitScript((name) => localStorage.setItem('quai-scheme', name), scheme);
      await open(page, deck(lang));
      for (const [place, [kind, selector]] of Object.entries(kinds).entries()) {
        if (!languagesOf(place).includes(lang)) continue;
        const id = kind === 'title' ? chapter : await slideWith(page, selector);
        await goTo(page, id, 0);
        expect.soft(await violationsOn(page, id), `${kind}, ${scheme}`).toEqual([]);
        if (kind !== 'question') continue;
        await page.locator(`[id="${id}"] .press`).click();
        expect.soft(await violationsOn(page, id), `${kind} answered, ${scheme}`).toEqual([]);
      }
      await page.keyboard.press('?');
      expect.soft(await violations(page), `keys, ${scheme}`).toEqual([]);
    }
  });
}

test('the address keeps slide and step, and so does the other language', async ({ page }) => {
  await open(page, deck('fr'));
  const id = await slideWith(page, '.captions');
  await open(page, `${deck('fr', id)}/1`);
  await page.reload();
  await page.locator('.reveal.ready').waitFor();
  await expect(page.locator(`[id="${id}"] .caption.current-fragment`)).toHaveAttribute(
    'data-step',
    '2',
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('l');
  await page.waitForURL(`**/${deck('en', id)}/2`);
  await page.locator('.reveal.ready').waitFor();
  await expect(page.locator(`[id="${id}"] .caption.current-fragment`)).toHaveAttribute(
    'data-step',
    '3',
  );
  await page.mouse.move(100, 100);
  await page.getByRole('link', { name: 'The same slide in French' }).click();
  await page.waitForURL(`**/${deck('fr', id)}/2`);
});

test('the page is one press away, at the same place', async ({ page }) => {
  await open(page, deck('en', 'q-shared-kernel'));
  await page.keyboard.press('r');
  await page.waitForURL(`**/en/${chapter}/#shared-kernel`);
  await expect(page.locator('#shared-kernel')).toBeInViewport();
});

test('a step highlights its lines and shows its caption', async ({ page }) => {
  await open(page, deck('en'));
  const id = await slideWith(page, '.captions');
  await goTo(page, id, -1);
  const slide = page.locator(`[id="${id}"]`);
  await expect(slide.locator('.caption >> visible=true')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(slide.locator('.caption >> visible=true')).toHaveCount(1);
  const colours = await slide.locator('.line').evaluateAll((lines) =>
    lines.map((line) => ({
      isNow: line.matches('[data-steps~="1"]'),
      isLit: getComputedStyle(line).backgroundColor !== 'rgba(0, 0, 0, 0)',
    })),
  );
  for (const { isNow, isLit } of colours) expect(isLit).toBe(isNow);
});

test('fields and buttons keep their keys', async ({ page }) => {
  const id = 'q-shared-kernel';
  await open(page, deck('en', id));
  const slide = page.locator(`[id="${id}"]`);
  const choices = slide.locator('input');
  await choices.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(1)).toBeChecked();
  await page.keyboard.press('b');
  await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
  await slide.locator('.press').focus();
  await page.keyboard.press('Space');
  await expect(slide.locator('.why >> visible=true')).toHaveCount(1);
  await slide.locator('.sheet').evaluate((sheet) => {
    const select = document.createElement('select');
    select.append(new Option('a'), new Option('b'));
    const details = document.createElement('details');
    details.append(document.createElement('summary'));
    sheet.append(select, details);
  });
  await slide.locator('select').focus();
  await page.keyboard.press('ArrowDown');
  await expect(slide.locator('select')).toHaveValue('b');
  await slide.locator('summary').focus();
  await page.keyboard.press('Space');
  await expect(slide.locator('details')).toHaveAttribute('open');
  expect(await shownId(page)).toBe(id);
});

test('a clicker moves on even from a choice, and blacks the screen', async ({ page }) => {
  await open(page, deck('en', 'q-shared-kernel'));
  await page.locator('#q-shared-kernel input').first().check();
  await page.keyboard.press('PageDown');
  expect(await shownId(page)).not.toBe('q-shared-kernel');
  await page.keyboard.press('PageUp');
  expect(await shownId(page)).toBe('q-shared-kernel');
  await page.keyboard.press('.');
  await expect(page.locator('.reveal')).toHaveClass(/paused/);
  await page.keyboard.press('b');
  await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
});

test('an answer is shown only when asked for', async ({ page }) => {
  await open(page, deck('en', 'q-shared-kernel'));
  const slide = page.locator('#q-shared-kernel');
  await expect(slide.locator(':is(.why, .verdict) >> visible=true')).toHaveCount(0);
  const wrong = slide.locator('.answer.wrong').first();
  await wrong.locator('input').check();
  await slide.getByRole('button', { name: 'Show the answer' }).click();
  await expect(wrong.locator('.verdict')).toBeVisible();
  await expect(wrong.locator('.why')).toBeVisible();
  await expect(slide.locator('.right .verdict')).toBeVisible();
  await slide.locator('.right .offer').click();
  await expect(slide.locator('.right .why')).toBeVisible();
  await expect(wrong.locator('.why')).toBeHidden();
  await slide.getByRole('button', { name: 'Hide the answer' }).click();
  await expect(slide.locator(':is(.why, .verdict) >> visible=true')).toHaveCount(0);
});

test('the timer counts down, waits and starts again', async ({ page }) => {
  await page.clock.install();
  await open(page, deck('en'));
  const id = await slideWith(page, '.timer');
  await goTo(page, id);
  const timer = page.locator(`[id="${id}"] .timer`);
  const minutes = Number(await timer.getAttribute('data-minutes'));
  const shows = (left: string) => expect(timer.locator('.time')).toHaveText(left);
  await shows(`${String(minutes).padStart(2, '0')}:00`);
  await timer.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(61_000);
  await shows(`${String(minutes - 2).padStart(2, '0')}:59`);
  await timer.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(60_000);
  await shows(`${String(minutes - 2).padStart(2, '0')}:59`);
  await timer.getByRole('button', { name: 'Resume' }).click();
  await page.clock.runFor(minutes * 60_000);
  await shows('00:00');
  await expect(timer.getByText('Time is up')).toBeVisible();
  await timer.getByRole('button', { name: 'Reset' }).click();
  await shows(`${String(minutes).padStart(2, '0')}:00`);
});

test('looks, size and keys of one letter are the reader’s choice', async ({ page }) => {
  await open(page, deck('en'));
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.keyboard.press('a');
  await expect(page.locator('html')).toHaveAttribute('data-text', '115');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.reload();
  await page.locator('.reveal.ready').waitFor();
  await expect(page.locator('html')).toHaveAttribute('data-text', '115');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
});

test('the overview shows the slides and leads to one', async ({ page }) => {
  await open(page, deck('en'));
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal')).toHaveClass(/overview/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('section.slide >> visible=true').nth(3)).toBeVisible();
  const aimed = await shownId(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal')).not.toHaveClass(/overview/);
  expect(await shownId(page)).toBe(aimed);
});

test('Tab reaches the tools, which show themselves', async ({ page }) => {
  await open(page, deck('en', 'containers-view-host'));
  const tools = page.getByRole('navigation', { name: 'Slide show tools' });
  await expect(tools).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(tools).toHaveCSS('opacity', '1');
  await expect(tools.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  expect(await shownId(page)).not.toBe('containers-view-host');
});

test('it is a region that screen readers can read', async ({ page }) => {
  await open(page, deck('fr'));
  const region = page.getByRole('region', { name: 'Les conteneurs' });
  await expect(region).toHaveAttribute('aria-roledescription', 'diaporama');
});

test('nothing is asked elsewhere and no policy is broken', async ({ page, baseURL }) => {
  const heard = await watch(page);
  await open(page, deck('fr'));
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
  for (const key of ['Escape', 'Escape', '?', 'Escape', 't', 'a', '.', '.'])
    await page.keyboard.press(key);
  const elsewhere = heard.requests
    .map((request) => request.url())
    .filter((url) => !url.startsWith(baseURL!));
  expect(elsewhere).toEqual([]);
  expect(heard.troubles).toEqual([]);
});
