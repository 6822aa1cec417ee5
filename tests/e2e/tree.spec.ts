import { expect, test } from 'playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { fixture } from '../../scripts/test/stages.mjs';
import { expectedPaths } from '../support/expected.ts';
import { outlineOf, steadyTree } from '../support/tree.ts';
import { stands } from '../support/views.ts';

/**
 * What a screen reader is given of each view, kept in goldens/page-*.yml: of the tiny course, so that no
 * edit of a chapter changes it. Languages take turns. After a change that is meant:
 * `npx playwright test tree --update-snapshots=all` after a fixture build, then read the difference.
 */
test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const addresses = expectedPaths(fixture.QUAI_CONTENT);
/** Told by the view's name: a view that is added changes no other's language. */
const languageOf = (view: string) => (view.length % 2 === 0 ? 'fr' : 'en');
const turns = stands(addresses, ['harbour', 'ship']).filter(
  ({ view, lang }) => lang === undefined || lang === languageOf(view),
);

let server: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  server = await serve({ dist: fixture.QUAI_OUT, base: fixture.QUAI_BASE, port: 0 });
});
test.afterAll(() => server.close());

/** Prose that is edited, results that are written anew, questions that are drawn. */
const changing = ['about', 'accessibility', 'test'];

for (const { view, lang, address } of turns) {
  test(`what is told of the view ${view} is what was agreed: ${lang ?? 'both languages'}`, async ({
    page,
  }) => {
    const answer = await page.goto(server.url + address, { waitUntil: 'networkidle' });
    expect(answer?.status(), 'Build the fixture first: npm test -- fixture').toBeLessThan(500);
    const isFramed = await page.locator('body > main').isVisible();
    const tree = await page.locator(isFramed ? 'body > main' : 'body').ariaSnapshot();
    const told = steadyTree(changing.includes(view) ? outlineOf(tree) : tree);
    expect(told).toMatchSnapshot(`page-${view.replace(' ', '-')}-${lang ?? 'both'}.yml`);
  });
}

for (const lang of ['fr', 'en']) {
  test(`what is told of the header and the footer is what was agreed: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`${server.url}${lang}/about/`, { waitUntil: 'networkidle' });
    const parts = ['body > header', 'body > footer'];
    const trees = await Promise.all(parts.map((part) => page.locator(part).ariaSnapshot()));
    expect(steadyTree(trees.join('\n'))).toMatchSnapshot(`page-frame-${lang}.yml`);
  });
}
