import { expect, test } from 'vitest';
import {
  commandKeys, commandOf, isForReveal, keepsKey, keyGroups, modeActOf, toolCommands,
} from '../../../src/deck/keys.ts'; // prettier-ignore
import { voteIntent } from '../../../src/deck/vote-keys.ts';

const press = (key: string, held: 'altKey' | 'ctrlKey' | 'metaKey' | 'none' = 'none') => ({
  key,
  altKey: held === 'altKey',
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
});
/** An element inside these, as `closest` would tell. */
const inside =
  (...names: string[]) =>
  (selector: string) =>
    names.some((name) => selector.split(',').includes(name));

test.each(['ArrowRight', 'PageDown', ' ', 'Escape', 'b', '.', 'o', 'P'])(
  '%j is Reveal’s',
  (key) => {
    expect(isForReveal(press(key), true)).toBe(true);
  },
);

test.each(['b', '.', 'o'])('%j does nothing when letters are off', (key) => {
  expect(isForReveal(press(key), false)).toBe(false);
});

test('arrows act when letters are off', () =>
  expect(isForReveal(press('ArrowLeft'), false)).toBe(true));

test.each(['h', 'j', 'k', 'g', 'v', 'F5', 'Tab'])('%j is not given to Reveal', (key) => {
  expect(isForReveal(press(key), true)).toBe(false);
});

test.each(Object.entries(commandKeys))('%j is %s, unless letters are off', (key, command) => {
  expect(commandOf(press(key), true)).toBe(command);
  expect(commandOf(press(key), false)).toBeUndefined();
});

test('what the browser does with Alt, Control or Command stays the browser’s', () => {
  expect(commandOf(press('s', 'ctrlKey'), true)).toBeUndefined();
  expect(commandOf(press('l', 'metaKey'), true)).toBeUndefined();
  expect(isForReveal(press('ArrowLeft', 'altKey'), true)).toBe(false);
});

test('no key has two meanings', () => {
  for (const key of Object.keys(commandKeys)) expect(isForReveal(press(key), true)).toBe(false);
});

test.each([
  ['input', 'ArrowDown', true],
  ['select', ' ', true],
  ['dialog', 'Escape', true],
  ['button', ' ', true],
  ['summary', 'Enter', true],
  ['button', 'ArrowRight', false],
  ['a[href]', 'PageDown', false],
  ['p', ' ', false],
])('%s and %j: %s', (element, key, keeps) => expect(keepsKey(inside(element), key)).toBe(keeps));

const rows = keyGroups.flatMap((group) => group.rows);

test('every row of the list is done, by whom it says', () => {
  for (const { keys, does } of rows)
    for (const key of keys) {
      if (does.by === 'reveal') expect(isForReveal(press(key), true), key).toBe(true);
      if (does.by === 'us') expect(commandOf(press(key), true), key).toBe(does.command);
      if (does.by === 'vote')
        expect(voteIntent({ ...press(key), code: '', shiftKey: false }, true), key).toBeDefined();
      if (does.by !== 'mode') continue;
      const typed = key.startsWith('Ctrl+') ? press(key.slice(5), 'ctrlKey') : press(key);
      expect(modeActOf(typed, [does.mode], true), key).toMatchObject({ mode: does.mode });
    }
});

test('every tool has one key, and no other command has it', () => {
  const commands = rows.flatMap(({ does }) => (does.by === 'us' ? [does.command] : []));
  expect(new Set(commands).size).toBe(commands.length);
  expect(commands).toEqual(expect.arrayContaining([...toolCommands]));
});

test('a key of a mode means nothing without it', () => {
  expect(modeActOf(press('ArrowUp'), [], true)).toBeUndefined();
  expect(modeActOf(press('Backspace'), ['zoom'], true)).toBeUndefined();
  expect(modeActOf(press('ArrowUp'), ['spotlight', 'zoom'], true)).toEqual({
    mode: 'spotlight',
    act: 'up',
  });
  expect(modeActOf(press('ArrowLeft'), ['spotlight', 'zoom'], true)).toEqual({
    mode: 'zoom',
    act: 'left',
  });
});

test('signs that act in a mode are put off with the letters, arrows are not', () => {
  expect(modeActOf(press('+'), ['zoom'], true)?.act).toBe('closer');
  expect(modeActOf(press('+'), ['zoom'], false)).toBeUndefined();
  expect(modeActOf(press('ArrowUp'), ['zoom'], false)?.act).toBe('up');
  expect(modeActOf(press('z', 'ctrlKey'), ['ink'], false)?.act).toBe('undo');
  expect(modeActOf(press('z', 'ctrlKey'), ['zoom'], true)).toBeUndefined();
  expect(modeActOf(press('ArrowLeft', 'altKey'), ['zoom'], true)).toBeUndefined();
});
