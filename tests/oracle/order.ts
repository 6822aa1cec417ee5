import type { Mark, Order } from './types.ts';
import { blank, invalid, isNothing, isTexts, share } from './verdict.ts';

/** Items at their own place, of all items: Moodle's ABSOLUTE_POSITION. */
export function oracleOrder({ items }: Order, response: unknown): Mark {
  if (isNothing(response)) return blank;
  const wanted = items.map(({ id }) => id);
  if (!isTexts(response) || sorted(response) !== sorted(wanted)) return invalid;
  const places = Object.fromEntries(response.map((id, place) => [`item ${id}`, place]));
  return share(wanted.filter((id, place) => places[`item ${id}`] === place).length, wanted.length);
}

const sorted = (ids: readonly string[]): string => JSON.stringify([...ids].sort());
