import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { violations } from '../support/axe.ts';

/** The page that holds `trainer/Kept.astro`. */
const address = 'en/trainer/';

const note = (text: string, at: number) => ({ id: 'containers-pid', at, text });
const fileOf = (part: object) => ({
  name: 'notes.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'quai-trainer', schema: 1, at: 1, ...part })),
});

test('what a trainer keeps goes out, comes in after a look, and can be erased', async ({
  page,
}) => {
  await page.goto(address);
  const kept = page.locator('trainer-kept');
  const choose = (file: ReturnType<typeof fileOf>) =>
    kept.locator('input[type=file]').setInputFiles(file);
  await expect(kept.locator('.count')).toContainText('notes (0)');
  await choose({ ...fileOf({}), buffer: Buffer.from('{"format":') });
  await expect(kept.getByRole('status')).toContainText('not whole JSON');
  await choose(fileOf({ notes: [note('from elsewhere', 5), { id: 7 }] }));
  await expect(kept.locator('[data-kind=notes] td')).toHaveText(['1', '0', '0']);
  await expect(kept.locator('.said')).toContainText('1 unreadable');
  await expect(kept.locator('.count')).toContainText('notes (0)');
  expect(await violations(page, 'trainer-kept')).toEqual([]);
  await kept.getByRole('button', { name: 'Bring in' }).click();
  await expect(kept.locator('.count')).toContainText('notes (1)');
  await choose(fileOf({ notes: [note('older', 4)] }));
  await expect(kept.locator('[data-kind=notes] td')).toHaveText(['0', '0', '1']);
  await kept.getByRole('button', { name: 'Cancel' }).click();
  const downloading = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'Export' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ notes: [note('from elsewhere', 5)] });
  await kept.getByRole('button', { name: 'Erase all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase all' }).click();
  await expect(kept.locator('.count')).toContainText('notes (0)');
});
