import fc from 'fast-check';
import { expect } from 'vitest';
import { graded, type Mark } from '../../../src/quiz/mark.ts';

export const BLANK: Mark = { state: 'unmarked', reason: 'blank' };
export const INVALID: Mark = { state: 'unmarked', reason: 'invalid' };
export const RIGHT: Mark = { state: 'right', fraction: 1 };
export const WRONG: Mark = { state: 'wrong', fraction: 0 };
export const part = (fraction: number): Mark => ({ state: 'partial', fraction });

/** Ids as authors write them, and names that every object has. */
export const someIds = (minLength: number) =>
  fc.uniqueArray(
    fc.oneof(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), fc.constantFrom('constructor', 'valueof')),
    { minLength, maxLength: 8 },
  );

export const entriesOf = (ids: readonly string[]) => ids.map((id) => ({ id }));

/** What holds for every mark, whatever was asked and answered. */
export function isSound(marked: Mark): void {
  if (marked.state === 'unmarked') return;
  expect(marked).toEqual(graded(marked.fraction));
  expect(marked.fraction).toBeGreaterThanOrEqual(0);
  expect(marked.fraction).toBeLessThanOrEqual(1);
}
