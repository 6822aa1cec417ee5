import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { watch } from '../support/watch.ts';

const act = (page: Page, name: string) => page.locator(`[data-act=${name}]`);
const place = (page: Page) => page.locator('[data-at=place]');
const score = (page: Page) => page.locator('[data-at=score]');

interface Stored {
  type: string;
  test?: string;
  state?: string;
  mode?: string;
}

const eventsIn = (page: Page): Promise<Stored[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('quai', 2);
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('events').objectStore('events').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result as Stored[]);
          };
        };
      }),
  );

/** Goes on with Tab alone until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Gives any answer to the question in view, as its form takes it. */
async function answerByKeyboard(page: Page): Promise<void> {
  await tabTo(page, '.asking .q :is(input, select, button:enabled)');
  const what = await page.evaluate(() => {
    const { activeElement } = document;
    return activeElement!.getAttribute('type') ?? activeElement!.tagName.toLowerCase();
  });
  if (what === 'radio' || what === 'checkbox') await page.keyboard.press('Space');
  else if (what === 'button') await page.keyboard.press('Enter');
  else if (what === 'select') await page.keyboard.press('ArrowDown');
  else await page.keyboard.type('7');
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, `[data-act=${name}]`);
  await page.keyboard.press('Enter');
}

/** Answers the question in view by its first means. */
async function answer(page: Page): Promise<void> {
  const field = page.locator('.asking .q :is(input, select, button:enabled)').first();
  if (await field.evaluate((node) => node.matches('select')))
    await field.selectOption({ index: 1 });
  else if (await field.evaluate((node) => node.matches('input:not([type=radio], [type=checkbox])')))
    await field.fill('7');
  else await field.click();
}

test('a chapter test by keyboard on a narrow phone, over a reload and a change of language', async ({
  page,
}) => {
  const { troubles } = await watch(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/fr/practice/');
  expect(await violations(page), 'the ways to practise').toEqual([]);
  await tabTo(page, '[name=test-count]');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, '[data-chapter=containers]');
  await page.keyboard.press('Enter');

  await expect(place(page)).toHaveText('Question 1 sur 10');
  expect(page.url()).toMatch(/\?test=/);
  const address = page.url();
  await answerByKeyboard(page);
  await press(page, 'next');
  await expect(place(page)).toBeFocused();
  await answerByKeyboard(page);
  await press(page, 'flag');
  await press(page, 'next');
  const asked = await page.locator('.asking .q').getAttribute('id');
  await answerByKeyboard(page);
  await expect(page.locator('[data-at=navigator-said]')).toContainText('3 répondues sur 10');
  expect(await violations(page), 'asking').toEqual([]);

  await page.reload();
  await expect(place(page)).toHaveText('Question 3 sur 10');
  await expect(page.locator('[data-at=navigator-said]')).toContainText('3 répondues sur 10');
  await tabTo(page, 'a[hreflang=en]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/practice/test/**');
  await expect(place(page)).toHaveText('Question 3 of 10');
  await expect(page.locator('.asking .q')).toHaveAttribute('id', asked!);
  await expect(page.locator('[data-at=navigator-said]')).toContainText('3 of 10 answered');

  for (let number = 4; number <= 10; number += 1) {
    await press(page, 'next');
    await expect(place(page)).toHaveText(`Question ${number} of 10`);
    if (number !== 7) await answerByKeyboard(page);
  }
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await tabTo(page, '[data-at=navigator] summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-at=places] button.flagged')).toHaveAccessibleName(
    /2\s*, answered, flagged/,
  );
  await press(page, 'hand-in');
  const dialog = page.getByRole('dialog', { name: 'Hand in the test?' });
  await expect(dialog).toContainText('Not answered (1):');
  expect(await violations(page), 'the dialog').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(act(page, 'hand-in')).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, 'confirm');

  await expect(score(page)).toBeFocused();
  await expect(score(page)).toContainText('out of 10');
  await expect(page.locator('[data-at=blank]')).toHaveText('1');
  await expect(page.locator('.reviewed .q')).toHaveCount(10);
  await expect(page.locator('.reviewed .q [data-answer]')).toHaveCount(10);
  expect(await overflow()).toBe(0);
  expect(await violations(page), 'the result').toEqual([]);
  const said = await score(page).textContent();
  await page.goto(address.replace('/fr/', '/en/'));
  await expect(score(page)).toHaveText(said!);
  await page.goto('/en/practice/');
  await expect(page.locator('[data-at=ended-list] tr')).toHaveCount(1);
  await expect(page.locator('[data-last=containers]')).toContainText('Last test');
  const stored = await eventsIn(page);
  expect(stored.filter(({ type, mode }) => type === 'answer' && mode === 'test')).toHaveLength(10);
  expect(stored.filter(({ state }) => state === 'unmarked')).toHaveLength(1);
  expect(troubles).toEqual([]);
});

test('an exam with a timer that takes nothing away', async ({ page }) => {
  await page.clock.install();
  await page.goto('/fr/practice/');
  const exam = page.locator('form.exam');
  await exam.getByRole('button', { name: 'Aucun' }).click();
  await exam.getByRole('button', { name: /^Commencer/ }).click();
  await expect(page.locator('[data-at=exam-said]')).toHaveText('Cochez au moins un chapitre.');
  await exam.getByLabel('Le cloud').check();
  await exam.getByLabel('Superviser').check();
  await exam.getByLabel('20', { exact: true }).check();
  await exam.getByLabel('Avec une minuterie').check();
  await expect(exam.getByLabel('Minutes')).toHaveValue('30');
  await exam.getByLabel('Minutes').fill('6');
  await exam.getByRole('button', { name: /^Commencer/ }).click();

  const [left, said] = [page.locator('[data-at=left]'), page.locator('[data-at=clock-said]')];
  await expect(left).toHaveText(/Reste.: 6.min/);
  await page.clock.runFor(62_000);
  await expect(said).toHaveText('Il reste 5 minutes.');
  await act(page, 'more').click();
  await page.clock.runFor(301_000);
  await expect(left).toHaveText(/Reste.: 5.min/);
  await page.reload();
  await expect(left).toHaveText(/Reste.: 5.min/);
  await page.clock.runFor(310_000);
  await expect(left).toHaveText('Temps écoulé');
  await expect(said).toContainText('rien ne vous est retiré');
  await answer(page);
  await act(page, 'off').click();
  await expect(page.locator('[data-at=clock]')).toBeHidden();
  await act(page, 'hand-in').click();
  await act(page, 'confirm').click();
  await expect(score(page)).toContainText('sur 20');
  await expect(page.locator('[data-at=blank]')).toHaveText('19');
  await expect(page.locator('[data-at=planned]')).toHaveText(/Prévu.: 6.min, dépassé de (5|6).min/);
});

test('addresses that ask for nothing sensible, and a bank that does not come', async ({ page }) => {
  const said = page.locator('[data-at=said]');
  for (const [search, words] of [
    ['', 'asks for no test'],
    ['?chapter=%3Cimg%20src=x%3E', 'does not have'],
    ['?before=nowhere', 'does not have'],
    ['?test=gone', 'not in this browser'],
    ['?count=1e9', 'asks for no test'],
  ] as const) {
    await page.goto(`/en/practice/test/${search}`);
    await expect(said, search).toContainText(words);
  }
  expect(await violations(page)).toEqual([]);
  await page.route('**/en/cloud/quiz/', (route) => route.abort());
  await page.goto('/en/practice/test/?before=cloud&count=1e9');
  await expect(said).toContainText('Nothing is lost');
  await page.unroute('**/en/cloud/quiz/');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(place(page)).toHaveText('Question 1 of 3');
  await act(page, 'hand-in').click();
  await act(page, 'confirm').click();
  await expect(page.locator('[data-at=read-first] li').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the chapter' })).toBeVisible();
});

test('two tabs of one test lose nothing, and hand it in once', async ({ page, context }) => {
  await page.goto('/fr/practice/test/?chapter=cloud&count=10');
  await expect(place(page)).toHaveText('Question 1 sur 10');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(place(other)).toHaveText('Question 1 sur 10');
  await answer(page);
  await act(other, 'next').click();
  await answer(other);
  await expect(other.locator('[data-at=navigator-said]')).toContainText('répondues');
  await act(page, 'hand-in').click();
  await act(page, 'confirm').click();
  await expect(page.locator('[data-at=blank]')).toHaveText('8');
  await expect(score(other)).toHaveText((await score(page).textContent())!);
  const stored = await eventsIn(page);
  expect(stored.filter(({ type }) => type === 'answer')).toHaveLength(10);
  expect(stored.filter(({ type }) => type === 'test-ended')).toHaveLength(1);
});

test('where nothing can be kept, a test says so and works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
  );
  await page.goto('/en/practice/test/?chapter=cloud&count=10');
  await expect(place(page)).toHaveText('Question 1 of 10');
  await expect(page.locator('progress-status').first()).toBeVisible();
  await answer(page);
  await act(page, 'next').click();
  await act(page, 'hand-in').click();
  await act(page, 'confirm').click();
  await expect(page.locator('[data-at=blank]')).toHaveText('9');
});
