import type { Mark, Match } from './types.ts';
import { blank, invalid, isNothing, isRecord, share } from './verdict.ts';

/** Left sides are given the id of a pair or of an extra. */
export function oracleMatch({ pairs, extra }: Match, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (!isRecord(response)) return invalid;
  const left = new Set(pairs.map(({ id }) => id));
  const right = new Set<unknown>([...left, ...extra.map(({ id }) => id), '', null]);
  const given = Object.entries(response);
  if (given.some(([pair, chosen]) => !left.has(pair) || !right.has(chosen))) return invalid;
  const filled = given.filter(([, chosen]) => Boolean(chosen));
  if (filled.length === 0) return blank;
  return share(filled.filter(([pair, chosen]) => pair === chosen).length, pairs.length);
}
