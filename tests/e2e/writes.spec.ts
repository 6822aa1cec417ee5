import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { deep } from '../support/matrix.ts';
import { bank, ready, storedIn } from './quiz-page.ts';
import { fileOf, fill, openTransfer, part, read } from './transfer-page.ts';

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

/**
 * Has the tab killed at its n-th write: the page asks for it, and stays in that turn until it ends,
 * so that the transaction cannot have been committed. `n` of 0 kills whenever it happens.
 */
async function killAtWrite(page: Page, n: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const kill = () => void session.send('Page.crash').catch(() => undefined);
  await page.exposeBinding('killThisTab', kill);
  await page.evaluate((at) => {
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      count += 1;
      if (count !== at) return request;
      (window as unknown as { killThisTab(): void }).killThisTab();
      for (const end = performance.now() + 20_000; performance.now() < end;);
      return request;
    };
  }, n);
}

/** A tab that imports a batch is killed; says how much of the batch is stored then. */
async function killOnce(context: BrowserContext, round: number, size: number): Promise<number> {
  const page = await context.newPage();
  await openTransfer(page);
  const events = Array.from({ length: size }, (_, place) => read(`${round}-${place}`, `s${place}`));
  await part(page, '[data-file]').setInputFiles(fileOf(events));
  await expect(part(page, '[data-plan]')).toBeVisible();
  const isInside = round % 4 !== 0;
  const crashed = page.waitForEvent('crash', { timeout: 15_000 });
  if (isInside) await killAtWrite(page, 1 + ((round * 37) % size));
  const pressed = page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-confirm]')!.click();
  });
  pressed.catch(() => undefined);
  if (!isInside) await killAfter(page, (round % 20) * 5);
  await crashed;
  void page.close().catch(() => undefined);
  const later = await context.newPage();
  await later.goto('/fr/about/');
  const stored = (await storedIn(later)).filter(({ id }) => id.startsWith(`${round}-`)).length;
  await later.close();
  if (isInside) expect(stored, 'a transaction that was cut leaves nothing').toBe(0);
  return stored;
}

async function killAfter(page: Page, milliseconds: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  void session.send('Page.crash').catch(() => undefined);
}

/** Three of four kills fall inside the transaction, the others whenever they happen. */
test(`${deep ? 100 : 4} tabs killed while they write leave all of it or nothing`, async ({
  context,
}) => {
  test.setTimeout(1_200_000);
  const first = await context.newPage();
  await first.goto('/fr/about/');
  await fill(first, {});
  const size = 400;
  const stored: number[] = [];
  for (let round = 0; round < (deep ? 100 : 4); round += 1)
    stored.push(await killOnce(context, round, size));
  for (const count of stored) expect([0, size]).toContain(count);
});

/** How many answers are stored once there are `all` of them, or none has come for a minute. */
async function settled(page: Page, all: number): Promise<number> {
  let stored = 0;
  for (let waited = 0; stored < all && waited < 240; waited += 1) {
    await page.waitForTimeout(250);
    const now = (await storedIn(page)).length;
    if (now !== stored) waited = 0;
    stored = now;
  }
  return stored;
}

/** Each time in a browser that knows nothing yet. */
test(`five tabs keep ${deep ? '200 answers each, ten times' : '20 answers each'}`, async ({
  browser,
}) => {
  test.setTimeout(3_600_000);
  const [times, rounds] = deep ? [200, 10] : [20, 1];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const tabs = await Promise.all(Array.from({ length: 5 }, () => context.newPage()));
    await Promise.all(tabs.map((tab) => tab.goto(bank('fr'))));
    await Promise.all(tabs.map(ready));
    await Promise.all(tabs.map((tab) => answerOften(tab, times)));
    expect(await settled(tabs[0]!, 5 * times), `round ${round + 1}`).toBe(5 * times);
    await context.close();
  }
});
