import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { goTo, shownId, slideIds, violationsOn } from '../support/deck.ts';
import { watch } from '../support/watch.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const picture = (text: string) => ({
  name: 'logo.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(text),
});
const logo = picture(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90" onload="parent.hurt=1">' +
    '<script>parent.hurt = 1</script><image href="/favicon.svg"/><rect width="300" height="90" fill="#c00"/></svg>',
);
const json = (text: string) => ({
  name: 'session.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The slides that a chapter's own deck shows with a section, its divider included. */
async function slidesWith(page: Page, lang: string, chapter: string, section: string) {
  const deck = await (await page.request.get(`${lang}/${chapter}/slides/`)).text();
  return deck.split(`data-section="${section}"`).length - 1;
}

const tick = (page: Page, section: string) =>
  page.locator(`[name=sections][value=${section}]`).press('Space');

async function openDeck(page: Page, search: string, lang: string) {
  await page.goto(`${lang}/compose/slides/${search}`);
  await page.locator('.reveal.ready').waitFor();
}

/** Whether the logo is kept with what was composed. */
const hasDraftLogo = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('quai-trainer');
        opening.onsuccess = () => {
          const asking = opening.result
            .transaction('sessions')
            .objectStore('sessions')
            .get('draft');
          asking.onsuccess = () => {
            opening.result.close();
            resolve((asking.result as { logo?: Blob } | undefined)?.logo !== undefined);
          };
        };
      }),
  );

test('two sections of two chapters, by keyboard: one deck, its window, both languages', async ({
  page,
  context,
}) => {
  const heard = await watch(page);
  await page.goto('en/compose/');
  await page.getByLabel('Title of the session').fill('Containers <b>& co</b>');
  for (const [chapter, section] of [
    ['cloud', 'cloud-instances'],
    ['containers', 'containers-what'],
  ] as const) {
    await page.locator(`[data-chapter=${chapter}] summary`).press('Enter');
    await tick(page, section);
  }
  const up = page.getByRole('button', { name: 'Move up: Containers' });
  await up.press('Enter');
  await expect(up).toBeFocused();
  await expect(page.getByText('Containers: place 1 of')).toBeVisible();
  await page.getByLabel('Company').fill('Société Ça');
  await page.getByLabel('Logo').setInputFiles(picture('<svg'));
  await expect(page.getByText('This file cannot be drawn')).toBeVisible();
  await page.getByLabel('Logo').setInputFiles(logo);
  const drawn = page.locator('.slide-preview img');
  await expect(drawn).toHaveAttribute('src', /^data:image\/(webp|png);base64,/);
  await expect(page).toHaveURL(/\?show=containers\.what,cloud\.instances&title=Containers/);
  await expect.poll(() => hasDraftLogo(page)).toBe(true);
  await page.reload();
  await expect(drawn).toBeVisible();
  await expect(page.locator('.slide-preview h2')).toHaveText('Containers <b>& co</b>');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Length aimed at').fill('10');
  await expect(page.locator('[data-at=total-said]')).toContainText('too long');
  await page.getByRole('button', { name: 'Untick these sections' }).press('Enter');
  await expect(page.locator('.aimed')).not.toContainText('too long');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.locator('[data-at=counts]')).toHaveText('2 chapters, 2 sections');
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open the slides' }).press('Enter');
  const deck = await opening;
  await deck.locator('.reveal.ready').waitFor();
  const ids = await slideIds(deck);
  const sections =
    (await slidesWith(page, 'en', 'containers', 'containers-what')) +
    (await slidesWith(page, 'en', 'cloud', 'cloud-instances'));
  expect(ids).toHaveLength(4 + sections);
  expect(ids.slice(0, 3)).toEqual(['session-title', 'session-agenda', 'containers']);
  await expect(deck.locator('#session-title img')).toBeVisible();
  await expect(deck.locator('#session-agenda .place')).toHaveText(`2 / ${ids.length}`);
  await expect(deck.locator('#session-agenda li')).toHaveCount(2);
  expect(await violationsOn(deck, 'session-title')).toEqual([]);

  const window = context.waitForEvent('page');
  await deck.keyboard.press('s');
  const presenter = await window;
  await expect(presenter.locator('.where')).toContainText(`Slide 1 of ${ids.length}`);
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => shownId(deck)).toBe('session-agenda');
  await presenter.locator('.pace button[data-section=cloud-instances]').press('Enter');
  await expect.poll(() => shownId(deck)).toBe('cloud-instances');
  await expect(presenter.locator('.alone')).toBeHidden();
  await expect(presenter.locator('.pace button[data-section]')).toHaveCount(2);
  expect(await violations(presenter)).toEqual([]);

  await goTo(deck, 'containers-families', 0);
  await deck.keyboard.press('l');
  await expect(deck).toHaveURL(
    /\/fr\/compose\/slides\/\?show=containers\.what,cloud\.instances&title=/,
  );
  await deck.locator('.reveal.ready').waitFor();
  expect(await shownId(deck)).toBe('containers-families');
  await deck.reload();
  await deck.locator('.reveal.ready').waitFor();
  expect(await shownId(deck)).toBe('containers-families');
  expect(await slideIds(deck)).toEqual(ids);
  await deck.keyboard.press('r');
  await expect(deck).toHaveURL(/\/fr\/containers\/#containers-families$/);
  await page.bringToFront();
  await expect(page.getByRole('link', { name: 'Edit, Containers' })).toBeVisible();
  expect(heard.troubles).toEqual([]);
});

test('an address of another time opens what is left and says what is missing', async ({ page }) => {
  const heard = await watch(page);
  const search =
    '?show=cloud.gone,containers.what,nothing,%3Cb%3E&title=%3Cimg+src=x+onerror=alert(1)%3E&date=2026-02-30';
  await page.goto(`fr/compose/slides/${search}`);
  const notice = page.getByRole('region', { name: 'À savoir' });
  await expect(notice.getByRole('listitem')).toHaveText([
    /N’est plus dans le cours.: cloud-gone, nothing\./,
    /Incompris dans l’adresse.: <b>\./,
    /N’est pas une date.: 2026-02-30\./,
  ]);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.locator('.reveal.ready').waitFor();
  await expect(notice).toBeHidden();
  await expect(page.locator('#session-title h2')).toHaveText('<img src=x onerror=alert(1)>');
  await page.reload();
  await page.locator('.reveal.ready').waitFor();
  await expect(notice).toBeHidden();

  await page.goto('fr/compose/slides/?show=nothing');
  await expect(page.getByRole('heading', { name: 'Aucune diapositive' })).toBeFocused();
  await page.getByRole('link', { name: 'Composer une session' }).click();
  await expect(page).toHaveURL(/\/fr\/compose\//);
  expect(heard.troubles).toEqual([]);

  await page.route('**/fr/cloud/slides/', (route) => route.abort());
  await page.goto('fr/compose/slides/?show=cloud,containers.what');
  await expect(notice).toContainText('N’a pas pu être chargé : Le cloud');
  await page.unroute('**/fr/cloud/slides/');
  await notice.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('.reveal.ready').waitFor();
  expect(await slideIds(page)).toContain('cloud-keep');
});

test('a file is looked at before it is taken; a hostile one is refused', async ({ page }) => {
  await page.goto('en/compose/?show=cloud&company=Ours');
  const file = page.getByLabel('Choose a file');
  const holds = (changes: object) =>
    json(JSON.stringify({ format: 'quai-session', version: 1, search: '?show=hosts', ...changes }));
  for (const [hostile, why] of [
    [json('<script>'), 'not the file of a session'],
    [holds({ version: 9 }), 'a later version of the site'],
    [holds({ search: '?show=nothing' }), 'holds no chapter'],
    [holds({ logo: 'data:image/png;base64,AAAA' }), 'not a picture'],
    [json(' '.repeat(500_000)), 'too large'],
  ] as const) {
    await file.setInputFiles(hostile);
    await expect(page.getByText(why)).toBeVisible();
    await expect(page).toHaveURL(/\?show=cloud&company=Ours$/);
  }
  await page.getByLabel('Logo').setInputFiles(logo);
  await expect(page.locator('.slide-preview img')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ version: 1, search: '?show=cloud&company=Ours' });
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.locator('[data-at=counts]')).toContainText('Nothing is ticked');
  await expect(page).toHaveURL(/\/en\/compose\/$/);
  await file.setInputFiles(json(saved));
  await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
  await expect(page.locator('[data-at=file-holds]')).toContainText('with a logo');
  await expect(page.locator('[data-at=counts]')).toContainText('Nothing is ticked');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take this session' }).click();
  await expect(page).toHaveURL(/\?show=cloud&company=Ours$/);
  await expect(page.locator('.slide-preview img')).toBeVisible();
});

test('the added slides fit at 115 %, whatever is written on them', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('quai-text', '115'));
  const long = (signs: number) => 'Wagon'.repeat(30).slice(0, signs);
  const all = [
    'cloud',
    'containers',
    'concepts',
    'build-ship-run',
    'hosts',
    'production',
    'openshift',
  ];
  const texts = `title=${long(120)}&company=${long(80)}&trainer=${long(80)}&date=2026-12-30`;
  await openDeck(page, `?show=${all.map((id) => `${id}.past`).join(',')}&${texts}`, 'fr');
  for (const id of ['session-title', 'session-agenda']) {
    await goTo(page, id);
    const room = await page.locator(`[id=${id}] .sheet`).evaluate((sheet) => {
      const foot = sheet.querySelector('.sheet-foot')?.getBoundingClientRect().top;
      const parts = [...sheet.children].filter((part) => !part.matches('.sheet-foot'));
      const bottom = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
      return (foot ?? sheet.getBoundingClientRect().bottom) - bottom;
    });
    expect(room).toBeGreaterThan(0);
  }
});
