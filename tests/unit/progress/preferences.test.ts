import { afterEach, expect, it, vi } from 'vitest';
import { keepPreference, readPreference } from '../../../src/progress/preferences.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads a choice that was kept', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(keepPreference('scheme', 'dark')).toBe(true);
  expect(readPreference('scheme')).toBe('dark');
  keepPreference('scheme', undefined);
  expect(readPreference('scheme')).toBeUndefined();
});

it.each([
  ['null', null],
  ['garbage', '{"scheme":'],
  ['another type', 7],
])('takes %s for unset', (_, stored) => {
  vi.stubGlobal('localStorage', { getItem: () => stored });
  expect(readPreference('scheme')).toBeUndefined();
});

it('goes on when the storage is missing or refuses', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keepPreference('scheme', 'dark')).toBe(false);
  expect(readPreference('scheme')).toBeUndefined();
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(keepPreference('scheme', 'dark')).toBe(false);
  expect(readPreference('scheme')).toBeUndefined();
});
