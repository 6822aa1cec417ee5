import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillHoles } from '../../../src/i18n/holes.ts';
import { say, stringKeys } from '../../../src/i18n/strings.ts';

const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

test.each(stringKeys)('%s has the same holes in both languages', (key) => {
  expect(holes(say('fr', key))).toEqual(holes(say('en', key)));
});

test('a hole without a value stays visible', () => {
  expect(fillHoles('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});

test('no element holds a sentence: words come from the markup', () => {
  const rooms = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const elements = rooms.filter((path) => path.endsWith('-element.ts'));
  expect(elements.length).toBeGreaterThan(0);
  for (const path of elements) {
    const code = readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code, path).not.toMatch(/(['"`])[A-ZÀ-Ý][\p{L}’']+ [\p{L}’']+ [\p{L}’' ]*\1/u);
  }
});
