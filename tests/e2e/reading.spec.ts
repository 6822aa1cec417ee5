import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { chapters, locales } from '../support/deck.ts';
import { readSection } from '../support/read.ts';

const chapter = '/fr/containers/';

const eventsOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === 'quai')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('quai');
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => {
        const all = opening.result.transaction('events').objectStore('events').count();
        all.onsuccess = () => resolve(all.result);
      };
    });
  });

test('the contents follow the reader', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#containers-pid').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('containers-pid')!.scrollIntoView());
  await expect(page.locator('[data-contents="containers-pid"]')).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.locator('.toc [aria-current]')).toHaveCount(1);
});

test('a link of the contents leads to its section, clear of the bar', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('[data-contents="containers-cgroups"]').click();
  await expect(page).toHaveURL(/#containers-cgroups$/);
  const heading = await page.locator('#containers-cgroups').boundingBox();
  const bar = await page.locator('.tabs').boundingBox();
  expect(heading!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
});

test('a section whose end was in view is kept as read, and is still read after a reload', async ({
  page,
}) => {
  await page.goto(chapter);
  await readSection(page, 'containers-not-a-vm');
  const done = page.locator('[data-contents="containers-not-a-vm"] .toc-done');
  expect(await eventsOf(page), 'shown once it is kept').toBeGreaterThan(0);
  await page.reload();
  await expect(done).toBeVisible();
  await page.goto('/en/containers/');
  await expect(done, 'progress is one for both languages').toBeVisible();
});

test('a bookmark and a note are set by keyboard, and survive a reload and the other language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(chapter);
  const section = page.locator('[data-section="containers-pid"]');
  const bookmark = section.getByRole('button', { name: /^Marque-page .*processus/i });
  await bookmark.focus();
  await page.keyboard.press('Enter');
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const note = section.getByRole('textbox', { name: /^Votre note .*processus/i });
  await expect(note).toBeFocused();
  await page.keyboard.type('<b>PID 1</b> & signaux');
  await expect(section.getByRole('status').last()).toHaveText('Conservée dans ce navigateur.');
  await expect(section.locator('[data-count]')).toHaveText(/^22\scaractères sur 10\s000$/);
  // Its tools alone: how far the bar on top covers the rest depends on where the note has scrolled to.
  const tools = '[data-section="containers-pid"] > :is(.section-tools, .note)';
  expect(await violations(page, tools)).toEqual([]);
  const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  const button = section.getByRole('button', { name: /^Votre note/ });
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');

  await page.reload();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await page.locator('language-switch a[hreflang="en"]').click();
  await section.getByRole('button', { name: /^Your note/ }).click();
  await expect(note.or(section.getByRole('textbox'))).toHaveValue('<b>PID 1</b> & signaux');
  const link = page.locator('[data-contents="containers-pid"]');
  await page.locator('.toc summary').click();
  await expect(link).toHaveAccessibleName(/bookmarked with your note$/);

  await section.getByRole('textbox').fill(' ');
  await section.getByRole('button', { name: /^Bookmark/ }).click();
  await expect(link).not.toHaveAccessibleName(/bookmarked|note/);
  await page.reload();
  await expect(section.getByRole('button', { name: /^Write a note/ })).toBeVisible();
  await expect(section.getByRole('button', { name: /^Bookmark/, pressed: false })).toBeVisible();
});

test('a note that cannot be kept says so, and prints while it is open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/en/containers/');
  const section = page.locator('[data-section="containers-pid"]');
  await section.getByRole('button', { name: /^Write a note/ }).click();
  await section.getByRole('textbox').fill('Only here');
  await expect(section.getByRole('status').filter({ hasText: /Nothing is kept/ })).toBeVisible();
  await expect(section.getByRole('status').filter({ hasText: /^Not kept for now/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(section.getByText('Only here').last()).toBeVisible();
  await expect(section.getByRole('textbox')).toBeHidden();
  await expect(page.locator('.section-tools').first()).toBeHidden();
});

test('what is copied is what is typed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  const example = page.locator('.example', { hasText: 'limits.sh' }).first();
  await example.getByRole('button', { name: 'Copier limits.sh' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const href = await example
    .getByRole('link', { name: 'Télécharger limits.sh' })
    .getAttribute('href');
  const file = await (await page.request.get(href!)).text();
  expect(copied).toBe(file.trimEnd());
  await expect(page.getByRole('status').filter({ hasText: 'Copié' })).toHaveCount(1);
});

test('the slides open in place on request, and close', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.locator('iframe')).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Voir les diapos ici' });
  await button.click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Fermer les diapos' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a term has its definition at hand, by keyboard', async ({ page }) => {
  await page.goto(chapter);
  const term = page.locator('.term > button').first();
  const slip = page.locator('.slip').first();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(slip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(slip).toBeHidden();
  await expect(term).toBeFocused();
});

test('the language switch stays on the section', async ({ page }) => {
  await page.goto(`${chapter}#containers-security`);
  await page.locator('language-switch a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/en\/containers\/#containers-security$/);
});

test('an open definition passes axe', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('.term > button').first().click();
  expect(await violations(page)).toEqual([]);
});

test('an exercise done is kept, on the page of exercises and in the chapter', async ({ page }) => {
  await page.goto(`${chapter}exercises/`);
  const box = page.locator('#memory-limit').getByRole('checkbox', { name: 'Exercice fait' });
  await box.check();
  await expect.poll(() => eventsOf(page)).toBe(1);
  await page.goto(chapter);
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect.poll(() => eventsOf(page)).toBe(2);
  await page.goto('/en/containers/exercises/');
  const twin = page.locator('#memory-limit').getByRole('checkbox', { name: 'Exercise done' });
  await expect(twin).not.toBeChecked();
});

test('hints of an exercise open one by one', async ({ page }) => {
  await page.goto(`${chapter}exercises/`);
  const hints = page.locator('#memory-limit .hint');
  await expect(hints.nth(1)).toBeHidden();
  await hints.nth(0).locator('summary').first().click();
  await expect(hints.nth(1)).toBeVisible();
});

test('exercises print with and without their solutions', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = [...document.querySelectorAll<HTMLDetailsElement>('.solution')];
      (window as unknown as { printed: unknown }).printed = {
        what: document.documentElement.dataset['print'],
        open: shown.length > 0 && shown.every(({ open }) => open),
      };
    };
  });
  const printed = () => page.evaluate(() => (window as unknown as { printed: unknown }).printed);
  await page.goto(`${chapter}exercises/`);
  await page.getByRole('link', { name: 'Imprimer avec les solutions' }).click();
  await expect.poll(printed).toEqual({ what: 'solutions', open: true });
  await page.goBack();
  await page.getByRole('link', { name: 'Imprimer sans les solutions' }).click();
  await expect.poll(printed).toEqual({ what: 'exercises', open: false });
  await expect(page.locator('.solution')).toHaveCount(0);
  await expect(page.locator('.exercise .steps').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there to read', async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: /Copier/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Ouvrir les diapos' })).toBeVisible();
    await page.locator('.exercise summary').first().click();
    await expect(page.locator('.exercise ol').first()).toBeVisible();
    await page.locator('.toc summary').click();
    await expect(page.locator('[data-contents="containers-pid"]')).toBeVisible();
  });
});

test('every sheet of commands is one printed side', async ({ page }) => {
  for (const path of chapters.flatMap((id) => locales.map((lang) => `/${lang}/${id}/commands/`))) {
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});
