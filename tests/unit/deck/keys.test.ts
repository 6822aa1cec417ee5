import { expect, test } from 'vitest';
import { commandKeys, commandOf, isForReveal, keepsKey } from '../../../src/deck/keys.ts';

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
