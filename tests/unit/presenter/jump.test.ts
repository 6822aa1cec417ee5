import { expect, test } from 'vitest';
import { found } from '../../../src/presenter/jump.ts';
import { commandOf } from '../../../src/presenter/keys.ts';

const titles = ['Les conteneurs', 'Cacher, limiter', 'Un processus', 'L’arbre des cgroups'];
const entries = Array.from({ length: 14 }, (_, index) => ({
  id: `s${index + 1}`,
  number: index + 1,
  title: titles[index] ?? 'Suite',
  section: index < 8 ? '2.1 Définition' : '2.2 Réseaux',
}));
const numbers = (typed: string) => found(entries, typed).map(({ number }) => number);

test('a number is its slide first, then those that begin so', () => {
  expect(numbers('1')).toEqual([1, 10, 11, 12, 13, 14]);
  expect(numbers('12')).toEqual([12]);
  expect(numbers('99')).toEqual([]);
});

test('words are looked for without case and accents, in title and section', () => {
  expect(numbers('CONTENEURS')).toEqual([1]);
  expect(numbers("l'arbre")).toEqual([4]);
  expect(numbers('processus definition')).toEqual([3]);
  expect(numbers('reseaux')).toEqual([9, 10, 11, 12, 13, 14]);
  expect(numbers('  ')).toHaveLength(14);
});

const press = (key: string, held = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowRight', 'next'],
  ['F5', 'light'],
  ['Escape', 'light'],
])('a clicker’s %s acts, also when letters do not', (key, command) =>
  expect(commandOf(press(key), false)).toBe(command),
);

test.each(['b', '.', 'g', '/', 'e', 'm', '?'])('%s acts only while letters do', (key) => {
  expect(commandOf(press(key), true)).toBeDefined();
  expect(commandOf(press(key), false)).toBeUndefined();
});

test('with a key held it is the browser’s', () => {
  expect(commandOf(press('ArrowLeft', { altKey: true }), true)).toBeUndefined();
  expect(commandOf(press('F5', { shiftKey: true }), true)).toBeUndefined();
  expect(commandOf(press('G', { shiftKey: true }), true)).toBe('jump');
});
