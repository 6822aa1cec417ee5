import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf, isRemembered, remember } from '../../../scripts/check/unchanged.mjs';

let root: string;
beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'quai-unchanged-'))}/`;
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const digest = () => digestOf(root, ['src', 'missing.json']);

it('sees an edit, a new file and a new name, and nothing else', () => {
  const before = digest();
  expect(digest()).toBe(before);
  writeFileSync(join(root, 'src', 'b.ts'), '');
  const added = digest();
  rmSync(join(root, 'src', 'b.ts'));
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'two');
  const edited = digest();
  writeFileSync(join(root, 'missing.json'), '{}');
  expect(new Set([before, added, edited, digest()]).size).toBe(4);
});

it('remembers what passed', () => {
  const file = join(root, 'cache', 'types');
  expect(isRemembered(file, 'x')).toBe(false);
  remember(file, 'x');
  expect([isRemembered(file, 'x'), isRemembered(file, 'y')]).toEqual([true, false]);
});
