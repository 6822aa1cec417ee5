import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '../../../src/progress/id.ts';

afterEach(() => vi.unstubAllGlobals());

const thousand = () => new Set(Array.from({ length: 1000 }, newId)).size;

it('makes ids that differ', () => expect(thousand()).toBe(1000));

it('does so without a secure context, where randomUUID is missing', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newId()).toMatch(/^[0-9a-f]{32}$/);
  expect(thousand()).toBe(1000);
});

it('does so without any crypto', () => {
  vi.stubGlobal('crypto', undefined);
  expect(thousand()).toBe(1000);
});
