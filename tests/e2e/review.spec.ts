import { expect, test, type Locator, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { watch } from '../support/watch.ts';
import { storedIn } from './quiz-page.ts';
import { draftsIn, put } from './quiz-store.ts';
import { makeStore, singles, type Entry } from './review-store.ts';

const DAY = 86_400_000;
const phone = { width: 320, height: 640 };

/** A browser in which these questions were answered some days ago, wrong; the first with certainty. */
async function seeded(page: Page, entries: readonly Entry[], days = 3): Promise<void> {
  await page.goto('/fr/practice/review/');
  await expect(view(page)).toHaveAttribute('data-view', 'new');
  await makeStore(page);
  const events = entries.map(({ id, version }, place) => ({
    ...{ schema: 1, id: `seed-${id}`, at: Date.now() - days * DAY + place, device: 'desk' },
    ...{ type: 'answer', question: id, version, response: ['none'], state: 'wrong', fraction: 0 },
    ...{ mode: 'practice', attempt: 1, hints: 0, language: 'fr' },
    ...(place === 0 && { certainty: 3 }),
  }));
  await put(page, 'events', events);
}

const view = (page: Page): Locator => page.locator('[data-view]:not([hidden])');
const asked = (page: Page): Locator => page.locator('quiz-question');
const rating = (page: Page): Locator => page.locator('review-rating');
const chosen = (page: Page): Locator => rating(page).locator('[aria-pressed=true]');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-view=loading]')).toBeHidden();
}

/** By keyboard alone: the focus is brought to a field, a key chooses, Enter sends. */
async function answerByKeys(page: Page, correct: boolean): Promise<void> {
  const value = await asked(page).evaluate((question, right) => {
    const key = JSON.parse((question as HTMLElement).dataset['key']!) as {
      choices: { id: string; correct: boolean }[];
    };
    return key.choices.find((choice) => choice.correct === right)!.id;
  }, correct);
  const input = asked(page).locator(`input[value="${value}"]`);
  await tabTo(page, asked(page).locator('input').first());
  for (let step = 0; step < 8 && !(await input.isChecked()); step += 1)
    await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(asked(page)).toHaveAttribute('data-state', correct ? 'right' : 'wrong');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error('never reached by Tab');
}

async function pressByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, page.locator(`[data-${name}]`));
  await page.keyboard.press('Enter');
}

async function fits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.width);
}

const reviewsIn = async (page: Page) =>
  (await storedIn(page)).filter(({ type }) => type === 'review' || type === 'undone');

test('a review by keyboard alone, on a narrow screen: answer, rate, undo, go on, end', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const heard = await watch(page);
  const entries = await singles(page, 3);
  await seeded(page, entries);
  expect(await violations(page)).toEqual([]); // nothing answered yet
  await open(page, '/fr/practice/review/');

  await expect(asked(page)).toHaveAttribute('id', entries[0]!.id); // confidently wrong
  await page.locator('main a, main input, main select').first().focus();
  await answerByKeys(page, true);
  await expect(chosen(page)).toHaveAttribute('data-rating', '3');
  await expect(rating(page).getByRole('status')).toHaveText(
    /^Noté «\sBien\s»\s: la question revient/,
  );
  await page.keyboard.press('1');
  await expect(chosen(page)).toHaveAttribute('data-rating', '1');
  await expect(chosen(page)).toContainText('demain');
  await expect.poll(async () => (await reviewsIn(page)).length).toBe(3);
  await fits(page);
  expect(await violations(page)).toEqual([]);

  await pressByKeys(page, 'next');
  await expect(asked(page)).toHaveAttribute('id', entries[1]!.id);
  await expect(page.locator('[data-view=question] h2')).toBeFocused();
  await expect(rating(page)).toBeHidden();

  await pressByKeys(page, 'undo'); // the question before comes back, as it was answered
  await expect(asked(page)).toHaveAttribute('id', entries[0]!.id);
  await expect(asked(page)).toHaveAttribute('data-state', 'right');
  await expect(chosen(page)).toHaveCount(0);
  await expect(rating(page).getByRole('status')).toHaveText(/annulée/);
  await expect(page.locator('[data-next]')).toBeHidden();
  await page.keyboard.press('4');
  await expect(chosen(page)).toHaveAttribute('data-rating', '4');

  for (const correct of [false, true]) {
    await pressByKeys(page, 'next');
    await expect(asked(page)).not.toHaveAttribute('data-state');
    await answerByKeys(page, correct);
    await expect(chosen(page)).toHaveAttribute('data-rating', correct ? '3' : '1');
  }
  await pressByKeys(page, 'next');
  await expect(view(page)).toHaveAttribute('data-view', 'end');
  await expect(view(page)).toContainText(/Justes\s: 2\s; en partie\s: 0\s; fausses\s: 1\./);
  await expect(view(page)).toContainText(/À revoir demain\s: 1\./);
  expect(await violations(page)).toEqual([]);
  await fits(page);
  expect(heard.troubles).toEqual([]);
});

test('a reload and the other language go on where the reader was; the day’s bound holds', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const entries = await singles(page, 12);
  await seeded(page, entries);
  await page.evaluate(() => localStorage.setItem('quai-reviews', '10'));
  await open(page, '/fr/practice/review/');
  await expect(page.locator('.day p')).toHaveText(/Restent\s?: 10/);
  await page.mouse.move(2, 2);
  await asked(page).locator('input').first().check();
  await asked(page).locator('[data-check]').click();
  await expect(chosen(page)).toHaveCount(1);
  await page.locator('[data-next]').click();
  await expect(asked(page)).toHaveAttribute('id', entries[1]!.id);
  await asked(page).locator('input').nth(1).check();
  await expect.poll(async () => Object.keys(await draftsIn(page))).toEqual([entries[1]!.id]);

  await page.reload();
  await expect(asked(page)).toHaveAttribute('id', entries[1]!.id);
  await expect(asked(page).locator('input').nth(1)).toBeChecked();
  await page.locator('header a[hreflang=en]').click();
  await page.waitForURL('**/en/practice/review/**');
  await expect(asked(page)).toHaveAttribute('id', entries[1]!.id);
  await expect(asked(page).locator('input').nth(1)).toBeChecked();
  await expect(page.locator('.day p')).toHaveText('Reviewed today: 1. Left: 9.');

  const now = Date.now();
  const reviews = entries.slice(1, 11).map(({ id }, place) => ({
    ...{ schema: 1, id: `review-${id}`, at: now - place, device: 'desk' },
    ...{ type: 'review', question: id, rating: 3, due: now + 5 * DAY },
  }));
  await put(page, 'events', reviews);
  await page.reload();
  await expect(view(page)).toHaveAttribute('data-view', 'bounded');
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-beyond]').click();
  await expect(asked(page)).toHaveAttribute('id', entries[11]!.id);
  await page.locator('[data-bound]').selectOption('20');
  await expect(page.locator('.day p')).toHaveText('Reviewed today: 11. Left: 1.');
});

test('a clock ten years ahead, then back: one sentence, nothing lost, nothing due for ever', async ({
  page,
}) => {
  const entries = await singles(page, 2);
  await seeded(page, entries);
  const now = Date.now();
  await page.clock.setFixedTime(now + 3650 * DAY);
  await open(page, '/en/practice/review/');
  await asked(page).locator('input').first().check();
  await asked(page).locator('[data-check]').click();
  await expect(chosen(page)).toHaveCount(1);
  await expect(page.locator('[data-clock]')).toBeHidden();

  await page.clock.setFixedTime(now);
  await page.reload();
  await expect(page.locator('[data-clock]')).toHaveText(
    /^This device’s clock says .+ No answer is lost\.$/,
  );
  await expect(page.locator('.day p')).toHaveText('Reviewed today: 0. Left: 2.');
  await expect(asked(page)).toHaveAttribute('id', entries[0]!.id);
  expect((await storedIn(page)).map(({ type }) => type).sort()).toEqual([
    'answer',
    'answer',
    'answer',
    'review',
  ]);
});

test('mistakes: confident ones first, by chapter, answered in place; none left', async ({
  page,
}) => {
  const entries = await singles(page, 12);
  await seeded(page, entries);
  await open(page, '/en/practice/mistakes/');
  const count = page.locator('.day [role=status]');
  await expect(count).toHaveText('Mistakes: 12.');
  await expect(asked(page)).toHaveCount(10);
  await expect(asked(page).first()).toHaveAttribute('id', entries[0]!.id);
  await expect(page.locator('[data-stage] h2').first()).toHaveText('Very sure, and wrong');
  expect(await violations(page)).toEqual([]);

  const first = asked(page).first();
  const key = JSON.parse((await first.getAttribute('data-key'))!) as {
    choices: { id: string; correct: boolean }[];
  };
  await first.locator(`input[value="${key.choices.find(({ correct }) => correct)!.id}"]`).check();
  await first.locator('[data-check]').click();
  await expect(count).toHaveText('Mistakes: 11.');
  await expect(first).toHaveAttribute('data-state', 'right'); // stays until one goes on
  await page.locator('[data-more]').click();
  await expect(asked(page)).toHaveCount(11);
  await expect(page.locator(`[id="${entries[0]!.id}"]`)).toHaveCount(0);

  const chapters = await page.locator('[data-chapter] option').all();
  await page.locator('[data-chapter]').selectOption(await chapters[1]!.getAttribute('value'));
  await expect(count).toHaveText('Mistakes: 5.');
  await page.setViewportSize(phone);
  await page.locator('header a[hreflang=fr]').click();
  await page.waitForURL('**/fr/practice/mistakes/?chapter=*');
  await expect(count).toHaveText(/^Erreurs\s: 5\.$/);
  await fits(page);
  expect(await violations(page)).toEqual([]);
});

test('a question asks how sure the reader is, when they wish; storage missing is said', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto('/en/containers/quiz/');
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => customElements.get('quiz-question') !== undefined);
  const question = page.locator('quiz-question[data-key*=\'"single"\']').first();
  await expect(question.locator('[data-sure]')).toHaveCount(0);
  await page.getByLabel('Ask how sure I am').check();
  const sure = question.getByRole('radio', { name: /^Very/ });
  await sure.check();
  const key = JSON.parse((await question.getAttribute('data-key'))!) as {
    choices: { id: string; correct: boolean }[];
  };
  const value = key.choices.find(({ correct }) => !correct)!.id;
  await question.locator(`input[value="${value}"]`).check();
  await question.locator('[data-check]').click();
  await expect(question.locator('.outcome [role=status]')).toHaveText(
    'Wrong: 0 out of 1 Very sure and wrong: −6 for certainty.',
  );
  await question.getByRole('radio', { name: /^Fairly/ }).click({ force: true });
  await expect(sure).toBeChecked(); // locked
  expect(await violations(page, `[id="${(await question.getAttribute('id'))!}"]`)).toEqual([]);
  await question.locator('[data-retry]').click();
  await expect(sure).not.toBeChecked();
  await page.reload();
  await expect(page.getByLabel('Ask how sure I am')).toBeChecked();

  await open(page, '/en/practice/review/');
  await expect(view(page)).toHaveAttribute('data-view', 'new');
  await expect(page.locator('progress-status')).toContainText('offers pages no storage');
});
