import type { Mark } from './types.ts';

export const blank: Mark = { state: 'unmarked', reason: 'blank' };
export const invalid: Mark = { state: 'unmarked', reason: 'invalid' };

const almost = 0.999999;
const barely = 1e-6;

/** The mark of a share of right parts. */
export function graded(fraction: number): Mark {
  if (fraction > almost) return { state: 'right', fraction: 1 };
  if (fraction < barely) return { state: 'wrong', fraction: 0 };
  return { state: 'partial', fraction };
}

/** `gained / of` as a mark, at least 0; whole numbers, so that the only rounding is this division. */
export const share = (gained: number, of: number): Mark => graded(Math.max(0, gained) / of);

export const allOrNothing = (right: boolean): Mark => graded(right ? 1 : 0);

export const isEmptyText = (text: string): boolean => text.trim().length === 0;

/** null, nothing, an empty list, an empty object and white space, whatever the kind. */
export function isNothing(response: unknown): boolean {
  if (typeof response === 'string') return isEmptyText(response);
  return [undefined, 'null', '[]', '{}'].includes(JSON.stringify(response));
}

/** A response of the shape `{id: value}`. */
export const isRecord = (response: unknown): response is Record<string, unknown> =>
  Object.prototype.toString.call(response) === '[object Object]';

export const isTexts = (response: unknown): response is string[] =>
  Array.isArray(response) && response.every((entry) => typeof entry === 'string');

/** Whether no value of the list comes back. */
export const isSet = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
