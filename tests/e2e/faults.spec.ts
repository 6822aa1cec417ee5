import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { watch } from '../support/watch.ts';
import { bank, ready, storedIn } from './quiz-page.ts';
import { fileOf, fill, openTransfer, part, read, told } from './transfer-page.ts';

async function exported(page: Page, button = '[data-export]') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page, button).press('Enter'),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const file = JSON.parse(text) as { events: { type: string }[] };
  return { name: download.suggestedFilename(), file };
}

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
