import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { accessibilityWords } from '../../src/i18n/words/accessibility.ts';
import { keyOf, results, sections, textOf } from '../../src/home/accessibility.ts';
import { conditionNames } from '../support/conditions.ts';
import { expectedPaths } from '../support/expected.ts';
import { viewsOf } from '../support/views.ts';

/** What to do when one of these fails. */
const again = 'the statement is out of step: `npm run accessibility`, then read what it says';
const axe = createRequire(import.meta.url)('axe-core/package.json') as { version: string };

it('states what was measured on every view that there is', () => {
  expect(results.views, again).toEqual(viewsOf(expectedPaths('content')).sort());
});

it('states what was measured under every condition, on every page that it looks at', () => {
  expect(results.conditions.map(({ name }) => name), again).toEqual(conditionNames);
  for (const { name, pages, texts } of results.conditions) {
    expect(pages, `${name}: ${again}`).toBeGreaterThan(results.views.length);
    expect(texts, name).toBeGreaterThan(pages);
  }
  expect(results.keyboard.pages, again).toBe(results.conditions[0]!.pages);
});

it('states the version of axe that is installed', () => {
  expect(results.axe, again).toBe(axe.version);
});

it('states no result that has faults, and none from the future', () => {
  const faults = [...results.conditions, results.keyboard].map((one) => one.faults);
  expect(faults.every((count) => count === 0), again).toBe(true);
  expect(results.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(results.date <= new Date().toISOString().slice(0, 10)).toBe(true);
});

it('has words for all that it names, and says everything that it has words for', () => {
  const own = [
    ...results.views.map((view) => keyOf('view', view)),
    ...results.conditions.map(({ name }) => keyOf('condition', name)),
    ...sections.flatMap(({ id, texts }) => texts.map((text) => textOf(id, text))),
  ];
  const unsaid = Object.keys(accessibilityWords).filter(
    (key) => /^accessibility\.(view|condition|\w+\.\w+$)/.test(key) && !own.includes(key as never),
  );
  expect(unsaid.filter((key) => !/\.(results|column)\./.test(key))).toEqual([]);
});

it('stops the build at what has no words', () => {
  expect(() => keyOf('view', 'attic')).toThrow('accessibility.view.attic');
  expect(() => textOf('state', 'nothing')).toThrow('accessibility.state.nothing');
});
