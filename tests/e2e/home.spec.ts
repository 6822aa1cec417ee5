import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

/** Sections and questions of the chapter that the crane holds, as the page has them. */
const outline = (page: Page) =>
  page.evaluate(() => {
    const load = document.querySelector<HTMLElement>('[data-load]:not(.away)')!;
    const cells = [...load.querySelectorAll<HTMLElement>('[data-cell]')];
    return {
      chapter: load.dataset['load']!,
      sections: cells.map((cell) => cell.dataset['cell']!),
      questions: cells.flatMap((cell) => cell.dataset['questions']!.split(' ').filter(Boolean)),
    };
  });

/** A first visit has no log: home opens one when a track is chosen. */
async function haveLog(page: Page) {
  await page
    .locator('course-progress')
    .evaluate((course) => course.dispatchEvent(new CustomEvent('track-change')));
  await expect
    .poll(() =>
      page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'quai')),
    )
    .toBe(true);
}

/** Writes events as another page of the site would have, `days` ago, then comes back. */
async function remember(page: Page, events: object[], days = 0) {
  await expect(page.locator('course-progress[data-ready]')).toBeVisible();
  await haveLog(page);
  await page.evaluate(
    async ([drafts, ago]) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('quai');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.message));
      });
      const store = database.transaction('events', 'readwrite').objectStore('events');
      const start = Date.now() - 1000 - ago * 86_400_000;
      for (const [index, draft] of drafts.entries()) {
        store.put({ schema: 1, id: `event-${index}`, at: start + index, device: 'test', ...draft });
      }
      await new Promise((done) => (store.transaction.oncomplete = done));
      database.close();
    },
    [events, days] as const,
  );
  await page.reload();
  await expect(page.locator('course-progress[data-ready]')).toBeVisible();
}

const read = (section: string) => ({ type: 'read', section });
const answer = (question: string, fraction: number) => ({
  type: 'answer',
  question,
  fraction,
  state: fraction === 1 ? 'right' : 'partial',
  version: 1,
  response: [],
  mode: 'practice',
  attempt: 1,
  hints: 0,
  language: 'fr',
});

test('a new reader is led to the first chapter', async ({ page }) => {
  await page.goto('fr/');
  const { chapter } = await outline(page);
  const link = page.locator('[data-load]:not(.away) [data-part=go]');
  await expect(link).toHaveText('Commencer');
  await expect(link).toHaveAttribute('href', new RegExp(`/fr/${chapter}/$`));
  await expect(page.locator(`[data-chapter="${chapter}"]`)).toHaveClass(/ghost/);
});

test('the crane holds the chapter to go on with', async ({ page }) => {
  await page.goto('en/');
  const { chapter, sections, questions } = await outline(page);
  await remember(page, [read(sections[0]!), answer(questions[0]!, 0.5), read(sections[1]!)]);
  const load = page.locator('[data-load]:not(.away)');
  await expect(load.locator('[data-part=go]')).toHaveText('Resume');
  await expect(load.locator('[data-part=go]')).toHaveAttribute(
    'href',
    new RegExp(`/en/${chapter}/#${sections[2]!}$`),
  );
  await expect(load.locator('[data-part=place]')).toContainText('Next: section');
  await expect(load.locator('.on')).toHaveCount(2);
  const box = page.locator(`[data-chapter="${chapter}"]`);
  await expect(box).toHaveClass(/part/);
  await expect(box).toContainText(`Sections read: 2 of ${sections.length}`);
  await expect(box).toContainText(`Questions: 1 of ${questions.length}, mark 0.5/1`);
  expect(await violations(page)).toEqual([]);
});

test('a chapter that is read stands solid', async ({ page }) => {
  await page.goto('fr/');
  const { chapter, sections } = await outline(page);
  await remember(page, sections.map(read));
  const box = page.locator(`[data-chapter="${chapter}"]`);
  await expect(box).not.toHaveClass(/ghost|part/);
  await expect(box.locator('[data-part=read]')).toHaveText('Lu');
  await expect(box.locator('.cells .on')).toHaveCount(sections.length);
  expect(await violations(page)).toEqual([]);
});

test('both languages show one progress', async ({ page }) => {
  await page.goto('fr/');
  const { sections } = await outline(page);
  await remember(page, [read(sections[0]!)]);
  await page.goto('en/');
  await expect(page.locator('[data-load]:not(.away) .on')).toHaveCount(1);
});

test('what is due today is told, up to twenty; nothing is told when nothing is due', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('en/');
  const { questions } = await outline(page);
  const due = page.locator('[data-due]');
  await remember(page, [answer(questions[0]!, 1)]);
  await expect(due).toBeHidden();
  await remember(page, [answer(questions[0]!, 1)], 2);
  const link = due.getByRole('link', { name: '1 question to review today', exact: true });
  await expect(link).toHaveAttribute('href', /\/en\/practice\/review\/$/);
  expect(await violations(page, '.lift')).toEqual([]);
  await remember(
    page,
    questions.slice(0, 21).map((id) => answer(id, 1)),
    2,
  );
  await expect(due).toHaveText('20 questions to review today');
  await expect(page.getByRole('link', { name: /^Take a test/ })).toBeVisible();
});

test('nothing moves while fonts and progress arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { total: 0 };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('fr/');
  const { sections, questions } = await outline(page);
  const begun = [
    ...sections.slice(0, 3).map(read),
    ...questions.slice(0, 3).map((id) => answer(id, 1)),
  ];
  await remember(page, begun, 2);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.reload({ waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const moved = await page.evaluate(
    () => (globalThis as unknown as { moved: { total: number } }).moved.total,
  );
  expect(moved).toBeLessThan(0.01);
});

test('the door leads to the language of the browser', async ({ browser, baseURL }) => {
  for (const [locale, home] of [
    ['en-GB', 'en/'],
    ['fr-CA', 'fr/'],
  ] as const) {
    const page = await browser.newPage({ locale, serviceWorkers: 'block' });
    await page.goto(baseURL!);
    await expect(page).toHaveURL(baseURL! + home);
    await page.close();
  }
});

test('the door offers both languages to other readers, and remembers the choice', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'de-DE', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(baseURL!);
  await page.getByRole('link', { name: 'Read in English' }).click();
  await expect(page).toHaveURL(`${baseURL!}en/`);
  await page.goto(baseURL!);
  await expect(page).toHaveURL(`${baseURL!}en/`);
  await context.close();
});

test('the door is a choice without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL!);
  await expect(page.getByRole('link', { name: 'Lire en français' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read in English' })).toBeVisible();
  await page.close();
});
