/** What a record may hold: JSON of a sane size, whoever wrote it. */
export type Check = (value: unknown) => boolean;

const LONGEST_NAME = 200;
export const LONGEST_TEXT = 10_000;
/** Levels of what was typed or ticked. */
export const DEEPEST = 8;
/** The last millisecond that a Date can hold. */
const LAST_MOMENT = 8.64e15;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Half a surrogate pair breaks exports and file names; not every browser has the method. */
export const isWellFormed = (text: string): boolean =>
  !anySurrogate.test(text) || !loneSurrogate.test(text);
/** Without the flag it is fast, and few texts have any: a log of years is checked at each visit. */
const anySurrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /[\uD800-\uDFFF]/u;

export const name: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && isWellFormed(value);

export const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const moment: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;
export const names: Check = (value) => Array.isArray(value) && value.every(name);

export function isPlain(value: unknown, depth: number): boolean {
  if (depth === 0) return false;
  if (typeof value === 'string') return value.length <= LONGEST_TEXT && isWellFormed(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((entry) => isPlain(entry, depth - 1));
  if (isRecord(value)) return Object.values(value).every((entry) => isPlain(entry, depth - 1));
  return value === null || typeof value === 'boolean';
}
