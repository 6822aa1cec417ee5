import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { violationsOn } from '../support/deck.ts';
import { watch } from '../support/watch.ts';

const question = 'shared-kernel';
const slide = `q-${question}`;
const address = {
  deck: `en/containers/slides/#/${slide}`,
  presenter: 'en/containers/slides/presenter/',
};

test.use({
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
});

async function openDeck(context: BrowserContext, at = address.deck) {
  const deck = await context.newPage();
  await deck.goto(at);
  await deck.locator('.present .vote-button').waitFor();
  return deck;
}

const type = async (page: Page, keys: string) => {
  for (const key of keys) await page.keyboard.press(key);
};
const stateOf = (deck: Page) => deck.locator('.present .vote-state');
const numbers = (deck: Page) => deck.locator('.present .tally .numbers b');

test('two votes by keys and by buttons, in two windows, through a reload, as a CSV', async ({
  context,
}) => {
  const deck = await openDeck(context);
  const heard = await watch(deck);
  const presenter = await context.newPage();
  await presenter.goto(address.presenter);
  const panel = presenter.getByRole('region', { name: 'Vote by hands' });
  await presenter.getByRole('button', { name: 'Vote', exact: true }).click();
  await expect(stateOf(deck)).toHaveText(/Vote 1.*hands: 0/);

  await test.step('the first vote: digits in one window, buttons in the other', async () => {
    await deck.bringToFront();
    await type(deck, '1222');
    await deck.keyboard.press('Shift+2');
    await deck.keyboard.press('4');
    await deck.keyboard.press('Backspace');
    await expect(panel.getByLabel('Hands for B')).toHaveValue('2');
    await panel.getByRole('button', { name: 'One more hand for C' }).click();
    await panel.getByLabel('Hands for D').fill('3');
    await expect(
      panel.getByRole('status').or(presenter.locator('.votes [role=status]')),
    ).toHaveText('D: 3. Hands: 7.');
    await expect(stateOf(deck)).toHaveText(/hands: 7/);
  });

  await test.step('what sways is hidden, and nothing tells which choice is right', async () => {
    await expect(numbers(deck)).toHaveCount(0);
    const rows = await deck.locator('.present .answer').evaluateAll((all) =>
      all.map((row) => {
        const copy = row.cloneNode(true) as HTMLElement;
        for (const part of copy.querySelectorAll('[hidden]')) part.remove();
        for (const part of copy.querySelectorAll('.given, .no, kbd, input')) part.textContent = '';
        for (const input of copy.querySelectorAll('input')) input.removeAttribute('value');
        return copy.innerHTML;
      }),
    );
    expect(new Set(rows).size).toBe(1);
    expect(await violationsOn(deck, slide)).toEqual([]);
    expect(await violations(presenter)).toEqual([]);
  });

  await test.step('arrows still move, and a reload keeps the count', async () => {
    await deck.keyboard.press('PageDown');
    await expect(deck.locator(`#${slide}`)).not.toHaveClass(/present/);
    await deck.keyboard.press('1');
    await deck.keyboard.press('PageUp');
    await expect(stateOf(deck)).toHaveText(/hands: 7/);
    await presenter.close();
    await expect.poll(() => deck.evaluate(() => location.hash)).toContain(slide);
    await deck.reload();
    await expect(stateOf(deck)).toHaveText(/hands: 7/);
  });

  await test.step('discussion and the second vote, by keys alone', async () => {
    await deck.keyboard.press('v');
    await expect(stateOf(deck)).toHaveText(/Discussion/);
    await deck.keyboard.press('1');
    await deck.keyboard.press('v');
    await type(deck, '1333333');
    await deck.keyboard.press('v');
    await expect(numbers(deck)).toHaveText(['1', '1', '2', '0', '1', '6', '3', '0']);
    await expect(deck.locator('.present .key-of-vote')).toHaveText(['Vote 1: 7', 'Vote 2: 7']);
    expect(await violationsOn(deck, slide)).toEqual([]);
  });

  await test.step('the answer comes with both votes beside it', async () => {
    await expect(deck.locator('.present .verdict >> visible=true')).toHaveCount(0);
    await deck.getByRole('button', { name: 'Show the answer' }).click();
    await expect(deck.locator('.present .right .verdict')).toBeVisible();
    await expect(numbers(deck)).toHaveCount(8);
    expect(await violationsOn(deck, slide)).toEqual([]);
  });
  expect(heard.troubles).toEqual([]);
  await readTrainersPage(context);
});

async function readTrainersPage(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto('en/trainer/');
  const row = page.locator('room-votes tbody tr');
  await expect(row).toContainText('+71 points');
  await expect(row).toContainText('14 %');
  expect(await violations(page, 'room-votes')).toEqual([]);
  const downloading = page.waitForEvent('download');
  await row.getByRole('button', { name: /^CSV/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^quai-votes-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\u{feff}session,group,slides,chapter,question,language,stem,round,choice,right,hands,hands in all,share of hands',
  );
  expect(lines).toHaveLength(1 + 8 + 1);
  expect(lines[7]).toContain(`,containers,containers,${question},en,`);
  expect(lines.filter((line) => line.endsWith(',yes,6,7,0.857'))).toHaveLength(1);
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).toContain('quai-trainer');
  expect(names).not.toContain('quai');
  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No vote yet.')).toBeVisible();
}

test('without storage and without a channel it counts in memory, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    localStorage.setItem('quai-letters', 'off');
  });
  await page.goto('fr/containers/slides/#/q-shared-kernel');
  await page.locator('.present .vote-button').click();
  const panel = page.getByRole('region', { name: 'Vote à main levée' });
  await expect(panel.getByText('reste en mémoire')).toBeVisible();
  await type(page, '11');
  await panel.getByRole('button', { name: 'Une main de plus pour A' }).press('Enter');
  await expect(stateOf(page)).toHaveText(/mains levées\s: 1/);
  await panel.getByRole('button', { name: 'Montrer le décompte' }).click();
  await expect(numbers(page)).toHaveText(['1', '0', '0', '0']);
  await panel.getByLabel('Mains levées pour B').fill('12');
  await expect(numbers(page)).toHaveText(['1', '12', '0', '0']);
  for (const button of await panel.getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.9);
  }
  await panel.getByRole('button', { name: 'Fermer le décompte' }).click();
  await expect(page.locator('.present .vote-button')).toBeFocused();
});
