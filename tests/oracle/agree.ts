import { expect } from 'vitest';
import type { Mark } from './types.ts';

/** How far two computations of one share may lie apart. */
const precision = 1e-7;

/** What every mark says; a kind may add more to its own. */
export interface Marked {
  state: string;
  fraction?: number;
  reason?: string;
}

/** Fails unless a mark says what another one says. */
export function expectSameMark(found: Marked, wanted: Mark): void {
  const { fraction, ...verdict } = { fraction: 0, ...wanted };
  expect(found).toMatchObject(verdict);
  expect(Math.abs((found.fraction ?? 0) - fraction)).toBeLessThan(precision);
}
