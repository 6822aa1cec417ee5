import { expect, test } from 'playwright/test';
import { dist, sample } from '../support/crawl.ts';
import { deep } from '../support/matrix.ts';
import { nginxPath, serveWithNginx, withoutNginx, type Served } from '../support/nginx.ts';
import { ELSEWHERE, probes } from '../support/probes.ts';
import { watch } from '../support/watch.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

interface Outcome {
  name: string;
  /** The directive that the browser named, or what was thrown. */
  stopped: string | undefined;
}

/** In the page: runs each from a timer, where the policy holds; in an evaluated text it would not. */
async function attack(all: Record<string, () => unknown>): Promise<Outcome[]> {
  const later = (ms: number) => new Promise<undefined>((done) => setTimeout(done, ms, undefined));
  const attempt = async (run: () => unknown): Promise<string | undefined> => {
    await later(0);
    const violated = new Promise<string>((done) =>
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective }) => done(effectiveDirective),
        { once: true },
      ),
    );
    try {
      await Promise.race([run(), violated, later(1500)]);
    } catch (error) {
      return `${(await Promise.race([violated, later(50)])) ?? ''} ${String(error)}`.trim();
    }
    return Promise.race([violated, later(1500)]);
  };
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(all))
    outcomes.push({ name, stopped: await attempt(run) });
  return outcomes;
}

const functions = Object.entries(probes)
  .map(([name, script]) => `${JSON.stringify(name)}: () => { ${script} }`)
  .join(',\n');
const attackers = `(${String(attack)})({${functions}})`;

const targets = deep ? sample.filter((path) => path !== '') : ['fr/containers/', 'en/containers/slides/']; // prettier-ignore
for (const path of targets) {
  test(`nothing that is injected into /${path} runs or leaves the site`, async ({ page }) => {
    const left: string[] = [];
    // Called for what the policy let through: what it stops never comes to the network.
    await page.route(`${ELSEWHERE}/**`, (route) => {
      left.push(route.request().url());
      return route.abort();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const outcomes: Outcome[] = await page.evaluate(attackers);
    expect(outcomes.filter(({ stopped }) => stopped === undefined)).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(25);
    expect(await page.evaluate('window.quaiTaken')).toBeUndefined();
    expect(await page.evaluate('getComputedStyle(document.body).display')).not.toBe('none');
    expect(left).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('a page of another site can neither frame the course, nor use its files, nor keep hold of it', async ({
  page,
  baseURL,
}) => {
  const stranger = 'http://stranger.example/';
  await page.route(stranger, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${baseURL!}fr/"></iframe><img src="${baseURL!}favicon.svg" onerror="document.title = 'refused'">
        <a href="${baseURL!}fr/" target="_blank" rel="opener">a</a>`,
    }),
  );
  await page.goto(stranger);
  await expect(page).toHaveTitle('refused');
  expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.click('a')]);
  await opened.waitForURL('**/fr/');
  expect(await opened.evaluate('window.opener')).toBeNull();
});

test.describe('behind nginx', () => {
  test.skip(nginxPath === undefined, withoutNginx);
  let served: Served;
  test.beforeAll(async () => {
    served = await serveWithNginx(dist);
  });
  test.afterAll(() => served.close());

  test('the boot script, the embedded deck, the print view and the worker run', async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: served.url, serviceWorkers: 'allow' });
    const page = await context.newPage();
    const heard = await watch(page);
    await page.addInitScript("localStorage.setItem('quai-scheme', 'dark')");
    await page.goto('fr/containers/slides/?print-pdf');
    await expect(page.locator('.pdf-page').first()).toBeAttached();
    expect(await page.evaluate('document.styleSheets.length')).toBeGreaterThan(2);
    await page.goto('fr/containers/');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await page.locator('deck-frame').first().scrollIntoViewIfNeeded();
    await page.locator('deck-frame button').first().click();
    const deck = page.frameLocator('deck-frame iframe');
    await expect(deck.locator('.reveal.ready')).toBeVisible({ timeout: 20_000 });
    await page.goto('en/');
    expect(
      await page.evaluate('navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)'),
    ).toBe(`${served.url}sw.js`);
    expect(heard.troubles).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
