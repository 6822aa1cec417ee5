import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { watch } from '../support/watch.ts';
import { storedIn } from './quiz-page.ts';
import { fileOf, openTransfer, part } from './transfer-page.ts';

interface Choice {
  id: string;
  correct: boolean;
}

const act = (page: Page, name: string) => page.locator(`[data-act=${name}]`);
const at = (page: Page, name: string) => page.locator(`[data-at=${name}]`);
const view = (page: Page) => page.locator('[data-view]:not([hidden])');

/** A test of the chapter: its first choice of one among several is missed, the rest left blank. */
async function takeTest(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/practice/test/?chapter=cloud&count=10`);
  await expect(at(page, 'place')).toContainText('1');
  while ((await page.locator('.asking .q input[type=radio]').count()) === 0)
    await act(page, 'next').click();
  await page.locator('.asking .q').evaluate((question) => {
    const { choices } = JSON.parse(question.dataset['key']!) as { choices: Choice[] };
    const { id } = choices.find(({ correct }) => !correct)!;
    question.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
  });
  await act(page, 'hand-in').click();
  await act(page, 'confirm').click();
  await expect(at(page, 'blank')).toHaveText('9');
}

/** Every way to practise, one after the other; what one leaves, the next shows. */
async function everyMode(page: Page, language: string): Promise<void> {
  await takeTest(page, language);
  await page.goto(`/${language}/practice/mistakes/`);
  await expect(page.locator('quiz-question').first()).toBeVisible();
  await page.goto(`/${language}/practice/review/`);
  await expect(view(page)).toHaveCount(1);
  await page.goto(`/${language}/practice/`);
  await expect(at(page, 'ended-list').locator('tr')).toHaveCount(1);
  await page.goto(`/${language}/progress/`);
  await expect(page.locator('table').first()).toBeAttached();
  await page.goto(`/${language}/progress/attestation/`);
  await expect(page.locator('h1')).toBeVisible();
  const stored = await storedIn(page);
  expect(stored.filter(({ type }) => type === 'answer')).toHaveLength(10);
}

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('every way to practise opens and keeps what is done', async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.goto('/en/');
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === 'activated') return;
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    });
    await context.setOffline(true);
    await everyMode(page, 'en');
  });
});

test.describe('on plain http', () => {
  test.use({ baseURL: `http://course.test:${process.env.QUAI_TEST_PORT}/` });

  test('every way to practise opens and keeps what is done', async ({ page }) => {
    const { troubles } = await watch(page);
    await page.goto('/fr/');
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await everyMode(page, 'fr');
    // What is still being fetched when the page is left is given up; and one of the headers needs TLS.
    const isExpected = (trouble: string) =>
      /net::ERR_ABORTED$|Cross-Origin-Opener-Policy header has been ignored/.test(trouble);
    expect(troubles.filter((trouble) => !isExpected(trouble))).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what needs it says so, and leads on to what does not', async ({ page }) => {
    for (const address of [
      'practice/',
      'practice/test/',
      'practice/review/',
      'practice/mistakes/',
    ]) {
      await page.goto(`/en/${address}`);
      await expect(
        page.locator('main noscript, main .needs-script').first(),
        address,
      ).toBeVisible();
      await expect(page.locator('main a[href$="/quiz/"]').first(), address).toBeVisible();
      await expect(page.locator('main button:visible'), address).toHaveCount(0);
    }
    for (const address of ['progress/', 'progress/attestation/']) {
      await page.goto(`/fr/${address}`);
      await expect(page.locator('main noscript').first(), address).toBeVisible();
      await expect(page.locator('main button:visible'), address).toHaveCount(0);
    }
  });
});

test('a test that is given up comes back whole', async ({ page }) => {
  await page.goto('/fr/practice/test/?chapter=cloud&count=10');
  await expect(at(page, 'place')).toHaveText('Question 1 sur 10');
  await act(page, 'flag').click();
  const address = page.url();
  await page.goto('/fr/practice/');
  const begun = at(page, 'begun-list').locator('li');
  await expect(begun).toHaveCount(1);
  await begun.getByRole('button').press('Enter');
  await expect(at(page, 'restore')).toBeFocused();
  await expect(begun).toHaveCount(0);
  expect(await violations(page, 'main')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(begun).toHaveCount(1);
  await expect(page.locator('#hub-begun')).toBeFocused();
  await begun.getByRole('link').click();
  await expect(page).toHaveURL(address);
  await expect(act(page, 'flag')).toHaveAttribute('aria-pressed', 'true');
});

test('in forced colours the list of questions tells what was answered and flagged', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/practice/test/?chapter=cloud&count=10');
  await expect(at(page, 'place')).toHaveText('Question 1 of 10');
  await act(page, 'flag').click();
  await at(page, 'navigator-said').click();
  const [first, second] = [0, 1].map((place) => page.locator('.navigator li').nth(place));
  const looks = (element: typeof first) =>
    element!.locator('button, a').evaluate((node) => {
      const { borderStyle, borderWidth, borderColor } = getComputedStyle(node);
      return `${borderStyle} ${borderWidth} ${borderColor} ${node.textContent}`;
    });
  expect((await looks(first)).replace('1', '2')).not.toBe(await looks(second));
  expect(await violations(page, 'main')).toEqual([]);
});

test('an imported file’s mark-up is text wherever it is shown', async ({ page }) => {
  const { troubles } = await watch(page);
  const bait =
    '<img src="x" onerror="document.title=\'run\'"><script>document.title="run"</script>';
  const stamp = { schema: 1, device: bait, language: 'fr' };
  const events = [
    { ...stamp, id: `${bait}1`, at: 1, type: 'read', section: 'cloud-why' },
    { ...stamp, id: `${bait}2`, at: 2, type: 'bookmarked', section: bait },
    { ...stamp, id: `${bait}3`, at: 3, type: bait, more: bait },
    {
      ...{ ...stamp, id: `${bait}4`, at: 4, type: 'answer', question: bait, version: 1 },
      ...{ response: [bait], state: 'wrong', fraction: 0, mode: 'practice', attempt: 1, hints: 0 },
    },
    {
      ...{ ...stamp, id: `${bait}5`, at: 5, type: 'test-started', test: bait, form: 'exam' },
      ...{ chapters: [bait], questions: [bait], seed: bait },
    },
  ];
  const notes = [{ id: bait, at: 1, text: bait }];
  await openTransfer(page, 'en');
  await part(page, '[data-file]').setInputFiles(fileOf(events, { notes, drafts: [] }));
  await expect(part(page, '[data-plan]')).toBeVisible();
  await part(page, '[data-confirm]').press('Enter');
  await expect.poll(async () => (await storedIn(page)).length).toBeGreaterThan(1);
  for (const address of ['progress/', 'practice/', 'practice/mistakes/', 'progress/attestation/']) {
    await page.goto(`/en/${address}`);
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('img[src=x], main script:not([src])').count(), address).toBe(0);
    expect(await page.title(), address).not.toBe('run');
  }
  await page.goto('/en/progress/');
  await expect(page.getByText(bait).first()).toBeAttached();
  expect(troubles).toEqual([]);
});
