import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { deep } from '../support/matrix.ts';
import { watch } from '../support/watch.ts';
import { bank, ready, storedIn } from './quiz-page.ts';

const progressPage = (language: string) => `/${language}/progress/`;
const part = (page: Page, name: string) => page.locator(`progress-transfer ${name}`);
const told = (page: Page) => part(page, '[data-told]');

async function openTransfer(page: Page, language = 'fr'): Promise<void> {
  await page.goto(progressPage(language));
  await page.mouse.move(2, 2); // where there is no log, its code waits for a reader who does something
  await expect(page.locator('progress-transfer[data-ready]')).toBeAttached();
}

interface StoreParts {
  version?: number;
  events?: object[];
}

/** Puts records into the store, which is made if there is none. */
const fill = (page: Page, { version = 2, events = [] }: StoreParts): Promise<void> =>
  page.evaluate(
    ([number, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('quai', number);
        opening.onerror = () => reject(opening.error!);
        opening.onupgradeneeded = () => {
          for (const name of ['events', 'drafts', 'notes', 'backups'])
            if (!opening.result.objectStoreNames.contains(name))
              opening.result.createObjectStore(name, { keyPath: 'id' });
          if (!opening.result.objectStoreNames.contains('meta'))
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
    [version, events] as const,
  );

const read = (id: string, section: string, at = 1) => ({
  ...{ schema: 1, id, at, device: 'phone', type: 'read', section },
});

const fileOf = (events: object[], more: object = {}) => ({
  name: 'quai-progress-2026-11-22.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'quai-progress', schema: 1, at: 1, device: 'phone', events, ...more }),
  ),
});

async function exported(page: Page, button = '[data-export]') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page, button).press('Enter'),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const file = JSON.parse(text) as { events: { type: string }[] };
  return { name: download.suggestedFilename(), file };
}

/** Answers as often as asked, as fast as a script can. */
const answerOften = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (often) => {
    const question = document.querySelector<HTMLElement>('quiz-question')!;
    const press = (name: string) => question.querySelector<HTMLElement>(name)!.click();
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    for (let time = 0; time < often; time += 1) {
      press('.opt input');
      press('[data-check]');
      while (question.dataset['state'] === undefined) await turn();
      press('[data-retry]');
    }
  }, times);

test('a file is taken in, undone, redone, and everything erased, with keys alone', async ({
  page,
}) => {
  const heard = await watch(page);
  await page.goto('/en/about/');
  await fill(page, { events: [read('own', 'containers-pid')] });
  await openTransfer(page, 'en');
  const { name, file } = await exported(page);
  expect(name).toMatch(/^quai-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(file.events).toHaveLength(1);
  await expect(told(page)).toHaveText(/^File ready/);

  const hostile = '<img src=x onerror="document.title=1">';
  await part(page, '[data-file]').setInputFiles(
    fileOf([read('x', hostile), { ...read('y', 'javascript:alert(1)'), device: hostile }], {
      notes: [{ id: 'containers-pid', at: 1, text: `${hostile}\u202e` }],
      drafts: [{ id: hostile, at: 1, response: hostile }],
    }),
  );
  const plan = part(page, '[data-plan]');
  await expect(plan.locator('h3')).toBeFocused();
  await expect(plan.locator('tr:visible td').first()).toHaveText('Sections read');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('Import done. Events added: 2, notes: 1, answers begun: 1.');
  await expect(part(page, '[data-file]')).toBeFocused();
  expect((await storedIn(page)).map(({ type }) => type)).toHaveLength(4);

  const undo = part(page, '[data-list=imports] button');
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveText(/^Redo/);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveText(/^Undo/);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const copy = await exported(page, '[data-list=backups] button');
  expect(copy.file.events).toHaveLength(1);

  await part(page, '[data-erase]').press('Enter');
  await expect(part(page, '[value=keep]')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await part(page, '[data-all]').press('Enter');
  await expect(part(page, '[data-erase-told]')).toHaveText(/^First tick/);
  await expect(part(page, '[data-understood]')).toBeFocused();
  await page.keyboard.press('Space');
  await part(page, '[data-all]').press('Enter');
  await expect(told(page)).toHaveText('Everything is erased from this browser.');
  await expect(part(page, '[data-erase]')).toBeFocused();
  expect(await storedIn(page)).toEqual([]);
  expect(heard.troubles).toEqual([]);
  expect(await page.title()).not.toBe('1');
});

test('a file that is refused says why and changes nothing; one may also be dropped', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openTransfer(page);
  await part(page, '[data-file]').setInputFiles({ ...fileOf([]), buffer: Buffer.from('{"a":') });
  await expect(told(page)).toHaveText(/la fin de ce fichier manque.+Rien n’a changé/);
  await part(page, '[data-file]').setInputFiles(fileOf([], { schema: 2 }));
  await expect(told(page)).toHaveText(/plus récente du cours/);
  await page.evaluate(() => {
    const text = '{"format":"quai-progress","schema":1,"events":[]}';
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'empty.json'));
    document
      .querySelector('[data-drop]')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(part(page, '[data-sentence]')).toHaveText(/rien qui puisse être importé/);
  expect(await violations(page)).toEqual([]);
  await part(page, '[data-cancel]').press('Enter');
  await expect(part(page, '[data-file]')).toBeFocused();
  expect(await storedIn(page)).toEqual([]);
});

test('of a later version of the course, the records are exported and left alone', async ({
  page,
}) => {
  await page.goto('/fr/about/');
  await fill(page, { version: 9, events: [{ ...read('l', 's'), schema: 2 }] });
  await openTransfer(page);
  await expect(part(page, '[data-limits]')).toHaveText(/Vous pouvez exporter/);
  await expect(part(page, '[data-file]')).toBeDisabled();
  await expect(part(page, '[data-erase]')).toBeDisabled();
  expect((await exported(page)).file.events).toEqual([{ ...read('l', 's'), schema: 2 }]);
  expect(await violations(page)).toEqual([]);
});

test('where nothing can be stored, an import is held and exported', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    delete (Crypto.prototype as Partial<Crypto>).randomUUID;
  });
  await openTransfer(page, 'en');
  await expect(part(page, '[data-limits]')).toHaveText(/Export before you leave/);
  await part(page, '[data-file]').setInputFiles(fileOf([read('x', 's')]));
  await part(page, '[data-confirm]').click();
  await expect(told(page)).toHaveText(/in this page only/);
  const { file } = await exported(page);
  expect(file.events.map(({ type }) => type).sort()).toEqual(['imported', 'read']);
});

/** A tab that imports batch after batch is killed in the middle of a write. */
async function killOnce(context: BrowserContext, round: number): Promise<void> {
  const page = await context.newPage();
  await openTransfer(page);
  const size = 400;
  const events = Array.from({ length: size }, (_, place) => read(`${round}-${place}`, `s${place}`));
  await part(page, '[data-file]').setInputFiles(fileOf(events));
  await expect(part(page, '[data-plan]')).toBeVisible();
  await page.evaluate((after) => {
    document.querySelector<HTMLElement>('[data-confirm]')!.click();
    // The process ends while the transaction is under way: at once, or a few turns later.
    for (const end = performance.now() + after; performance.now() < end;);
  }, round % 5);
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash', { timeout: 5000 }).catch(() => undefined);
  void page.close().catch(() => undefined);
  const later = await context.newPage();
  await later.goto('/fr/about/');
  const stored = (await storedIn(later)).filter(({ id }) => id.startsWith(`${round}-`));
  expect([0, size]).toContain(stored.length);
  await later.close();
}

test(`${deep ? 100 : 4} tabs killed while they write leave all of it or nothing`, async ({
  context,
}) => {
  test.setTimeout(600_000);
  const first = await context.newPage();
  await first.goto('/fr/about/');
  await fill(first, {});
  for (let round = 0; round < (deep ? 100 : 4); round += 1) await killOnce(context, round);
});

test(`five tabs keep ${deep ? '200 answers each, ten times' : '20 answers each'}`, async ({
  context,
}) => {
  test.setTimeout(1_200_000);
  const [times, rounds] = deep ? [200, 10] : [20, 1];
  const tabs = await Promise.all(Array.from({ length: 5 }, () => context.newPage()));
  for (let round = 1; round <= rounds; round += 1) {
    await Promise.all(tabs.map((tab) => tab.goto(bank('fr'))));
    await Promise.all(tabs.map(ready));
    await Promise.all(tabs.map((tab) => answerOften(tab, times)));
    const count = async () => (await storedIn(tabs[0]!)).length;
    await expect.poll(count, { timeout: 120_000 }).toBe(round * 5 * times);
  }
});

test('two presses at once are one answer, and going back shows it', async ({ page }) => {
  await page.goto(bank('en'));
  await ready(page);
  const question = page.locator('quiz-question').first();
  await question.locator('.opt input').first().check();
  await question.locator('[data-check]').dblclick();
  await page.keyboard.press('Enter');
  await expect(question).toHaveAttribute('data-state', /right|partial|wrong/);
  await page.goto('/en/about/');
  await page.goBack();
  await expect(page.locator('[data-score]')).toHaveText(/^Answered: 1 of /);
  expect(await storedIn(page)).toHaveLength(1);
});
