import { expect, test, type Page } from 'playwright/test';
import { watch } from '../support/watch.ts';
import { bank, ready, storedIn } from './quiz-page.ts';

/** Puts records into the store as they are, before the page opens it. */
const store = (page: Page, records: unknown[], version = 2): Promise<void> =>
  page.evaluate(
    ([all, number]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quai', number);
        opening.onerror = () => reject(opening.error!);
        opening.onupgradeneeded = () => {
          for (const name of ['events', 'drafts', 'notes', 'backups'])
            opening.result.createObjectStore(name, { keyPath: 'id' });
          opening.result.createObjectStore('meta');
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const record of all) transaction.objectStore('events').put(record);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [records, version] as const,
  );

/** Answers the first question as often as asked, as fast as a script can. */
const answerOften = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (often) => {
    const question = document.querySelector<HTMLElement>('quiz-question')!;
    const press = (part: string) => question.querySelector<HTMLElement>(part)!.click();
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    for (let time = 0; time < often; time += 1) {
      press('.opt input');
      press('[data-check]');
      while (question.dataset['state'] === undefined) await turn();
      press('[data-retry]');
    }
  }, times);

const kept = (page: Page) => page.locator('quiz-set > progress-status');

/** The quiz marks and explains, whatever the storage does, and without an exception. */
async function answersOnce(page: Page): Promise<void> {
  const heard = await watch(page);
  await page.goto(bank('fr'));
  await ready(page);
  const question = page.locator('quiz-question').first();
  await question.locator('.opt input').first().check();
  await question.locator('[data-check]').click();
  await expect(question).toHaveAttribute('data-state', /right|partial|wrong/);
  await expect(page.locator('[data-score]')).toHaveText(/^Répondues\s: 1 sur /);
  expect(heard.troubles.filter((trouble) => trouble.startsWith('exception'))).toEqual([]);
}

test('two tabs that answer 100 times each keep 200 answers, each with its attempt', async ({
  context,
}) => {
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto(bank('fr'))));
  await Promise.all(tabs.map(ready));
  await Promise.all(tabs.map((tab) => answerOften(tab, 100)));
  const count = async () => (await storedIn(tabs[0])).length;
  await expect.poll(count, { timeout: 30_000 }).toBe(200);
  const attempts = (await storedIn(tabs[0])).map(({ attempt }) => attempt!);
  expect(Math.max(...attempts)).toBeGreaterThanOrEqual(100);
});

test('an answer in one tab shows in the other', async ({ context }) => {
  const [here, there] = await Promise.all([context.newPage(), context.newPage()]);
  await there.goto(bank('fr'));
  await ready(there);
  await here.goto(bank('fr'));
  await ready(here);
  await answerOften(here, 1);
  await expect(there.locator('[data-score]')).toHaveText(/^Répondues\s: 1 sur /);
  await expect(there.locator('quiz-question').first().locator('[data-last]')).toBeVisible();
});

test('a closed tab keeps what was answered', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(bank('fr'));
  await ready(page);
  await answerOften(page, 1);
  await expect.poll(async () => (await storedIn(page)).length).toBe(1);
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  await later.goto(bank('fr'));
  await expect(later.locator('[data-score]')).toHaveText(/^Répondues\s: 1 sur /);
});

test.describe('the quiz works, and a sentence says that nothing is kept, when', () => {
  test('the browser has no storage', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await answersOnce(page);
    await expect(kept(page)).toHaveText(/^Rien n’est conservé .+ n’offre pas de stockage/);
  });

  test('the browser refuses it', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await answersOnce(page);
    await expect(kept(page)).toHaveText(/refuse le stockage/);
  });

  test('it does not answer, because another tab holds it', async ({ page, context }) => {
    const holder = await context.newPage();
    await holder.goto('/fr/about/');
    await store(holder, []);
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('quai', 2).onsuccess = () => {
            indexedDB.open('quai', 3).onblocked = () => resolve();
          };
        }),
    );
    await answersOnce(page);
    await expect(kept(page)).toHaveText(/un autre onglet/);
  });

  test('it is full: what did not fit is kept with the next answer', async ({ page }) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      const full = window as unknown as { full: boolean };
      full.full = true;
      IDBObjectStore.prototype.put = function (
        this: IDBObjectStore,
        value: unknown,
        key?: IDBValidKey,
      ) {
        if (full.full && this.name === 'events')
          throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
    await answersOnce(page);
    await expect(kept(page)).toHaveText(/est plein/);
    expect(await storedIn(page)).toHaveLength(0);
    await page.evaluate(() => ((window as unknown as { full: boolean }).full = false));
    await page.locator('quiz-question').first().locator('[data-retry]').click();
    await answerOften(page, 1);
    await expect.poll(async () => (await storedIn(page)).length).toBe(2);
    await expect(kept(page)).toBeHidden();
  });

  test('a later version of the course wrote there: its records are left alone', async ({
    page,
  }) => {
    await page.goto('/fr/about/');
    await store(page, [{ id: 'later', schema: 2, type: 'answer' }], 9);
    await answersOnce(page);
    await expect(kept(page)).toHaveText(/version plus récente/);
    expect(await storedIn(page)).toEqual([{ id: 'later', schema: 2, type: 'answer' }]);
  });
});

test('broken records cost nothing but themselves', async ({ page }) => {
  await page.goto('/fr/about/');
  const broken = [
    { id: '1' },
    { id: '2', schema: 1, type: 'answer', at: Number.NaN, device: 'd' },
    { id: '3', schema: 1, type: 'answer', at: 1, device: 'd', question: 7, fraction: 1e308 },
    { id: '4', schema: 1, type: '__proto__', at: 1, device: 'd' },
    {
      id: '5',
      schema: 1,
      type: 'read',
      at: -1,
      device: 'd',
      section: '<img src=x onerror=alert(1)>',
    },
  ];
  await store(page, broken);
  await answersOnce(page);
  await expect(kept(page)).toBeHidden();
  await expect.poll(async () => (await storedIn(page)).length).toBe(broken.length + 1);
});

test('where pages have no secure context, ids are still made', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined });
    delete (Crypto.prototype as Partial<Crypto>).randomUUID;
  });
  await answersOnce(page);
  await expect.poll(async () => (await storedIn(page)).map(({ id }) => id.length)).toEqual([32]);
});
