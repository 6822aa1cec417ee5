import { describe, expect, test } from 'vitest';
import { keyGroups } from '../../../src/deck/keys.ts';
import { deckKeys } from '../../../src/deck/key-list.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { practiceKeys } from '../../../src/practice/key-list.ts';
import { commandOf, keyRows } from '../../../src/presenter/keys.ts';
import { presenterKeys } from '../../../src/presenter/key-list.ts';
import { largeAct, largeKeys } from '../../../src/reading/large-keys.ts';
import { largeKeyList } from '../../../src/reading/key-list.ts';
import { keyName } from '../../../src/ui/key-names.ts';
import { pageKeyLists } from '../../../src/ui/page-key-lists.ts';
import { heldName, pageKeys } from '../../../src/ui/page-keys.ts';

const press = (
  key: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', true>> = {},
) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe.each(locales)('the lists of keys in %s', (lang) => {
  const lists = [
    ...pageKeyLists(lang),
    largeKeyList(lang),
    practiceKeys(lang),
    ...deckKeys(lang),
    { title: 'presenter', lines: presenterKeys(lang) },
  ];

  test('say what each line does, and paint a name for each key', () => {
    for (const { lines } of lists)
      for (const { keys, label } of lines) {
        expect(label).not.toBe('');
        for (const key of keys) expect(keyName(key, lang).trim()).not.toBe('');
      }
  });

  test('have no line twice in a list', () => {
    for (const { lines } of lists) {
      const labels = lines.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('have every row of the tables that act', () => {
    const rows = keyGroups.flatMap((group) => group.rows);
    const shown = deckKeys(lang).flatMap(({ lines }) => lines);
    expect(shown).toHaveLength(rows.length);
    const shifted = shown.filter(({ keys }) => keys.every((key) => key.startsWith('Shift+')));
    expect(shifted).toHaveLength(1);
    for (const { keys } of keyRows)
      expect(presenterKeys(lang).some((line) => line.keys === keys)).toBe(true);
    expect(presenterKeys(lang).some(({ range }) => range)).toBe(true);
    for (const keys of Object.values(pageKeys))
      expect(pageKeyLists(lang)[0]!.lines.some((line) => line.keys === keys)).toBe(true);
  });
});

test('every key of the window does what its row says, typed signs only while they may', () => {
  for (const { keys, commands } of keyRows)
    for (const [place, key] of keys.entries()) {
      const command = commands[place] ?? commands[0];
      expect(commandOf(press(key), true)).toBe(command);
      const isTyped = key.length === 1 && key !== ' ';
      expect(commandOf(press(key), false)).toBe(isTyped ? undefined : command);
      expect(commandOf(press(key, { ctrlKey: true }), true)).toBeUndefined();
    }
  const all = keyRows.flatMap(({ keys }) => keys);
  expect(new Set(all).size, 'no key has two meanings').toBe(all.length);
});

test.each([
  ['Ctrl+k', press('k', { ctrlKey: true })],
  ['Ctrl+k', press('k', { metaKey: true })],
  ['', press('k', { ctrlKey: true, altKey: true })],
  ['?', press('?')],
  ['k', press('k')],
])('%j is the name of %j', (name, pressed) => expect(heldName(pressed)).toBe(name));

test('an enlarged view obeys its keys, unless single signs are off or something is held', () => {
  for (const [act, keys] of Object.entries(largeKeys))
    for (const key of keys) {
      expect(largeAct(press(key), true)).toBe(act);
      expect(largeAct(press(key), false)).toBeUndefined();
      expect(largeAct(press(key, { ctrlKey: true }), true), 'the browser zooms').toBeUndefined();
    }
  expect(largeAct(press('ArrowLeft'), true)).toBeUndefined();
});
