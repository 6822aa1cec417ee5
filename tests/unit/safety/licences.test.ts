import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/reproduce.mjs';
import { licencePage, packageFolder, shippedFrom } from '../../../src/safety/licences.ts';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

describe('the page of licences', () => {
  it.each([
    ['/a/node_modules/idb/build/index.js', '/a/node_modules/idb'],
    ['/a/node_modules/@scope/one/two.js?x', '/a/node_modules/@scope/one'],
    ['/a/node_modules/one/node_modules/two/i.js', '/a/node_modules/one/node_modules/two'],
    ['/a/src/deck/start.ts', undefined],
  ])('knows the package of %s', (module, folder) => expect(packageFolder(module)).toBe(folder));

  it('has the whole text of each licence, by name', () => {
    const shipped = ['ts-fsrs', 'idb'].map((name) => shippedFrom(`${modules}/${name}`));
    const page = licencePage(shipped, 'SIL Open Font License');
    for (const { text, version } of shipped) {
      expect(page).toContain(text);
      expect(page).toContain(version);
    }
    expect(page.indexOf('idb')).toBeLessThan(page.indexOf('ts-fsrs'));
    expect(page).toContain('SIL Open Font License');
  });

  it('is not made without a text', () => {
    expect(() => shippedFrom(`${modules}/.bin`)).toThrow();
  });
});

it('files that differ, or are in one build alone, are told', () => {
  const one = new Map([['a', '1'], ['b', '2'], ['c', '3']]); // prettier-ignore
  const other = new Map([['a', '1'], ['b', '9'], ['d', '4']]); // prettier-ignore
  expect(differences(one, other)).toEqual(['b', 'c', 'd']);
  expect(differences(one, new Map(one))).toEqual([]);
});
