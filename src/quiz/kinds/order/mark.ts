import { isBlank } from '../../blank.ts';
import { blank, graded, invalid, type Mark } from '../../mark.ts';

/** What marking needs: the items' ids in the right order. */
export interface OrderKey {
  id: string;
  version: number;
  kind: string;
  items: readonly { id: string }[];
}

/** The part of a question that the browser gets: no words. */
export const orderKey = ({ id, version, kind, items }: OrderKey): OrderKey => ({
  id,
  version,
  kind,
  items: items.map((item) => ({ id: item.id })),
});

type Marked = Pick<OrderKey, 'items'>;

/**
 * Moodle's ordering with its strategy ABSOLUTE_POSITION (`qtype_ordering`): items at their own
 * place by items. An order that was not touched is an empty list, which is blank.
 */
export function markOrder({ items }: Marked, response: unknown): Mark {
  if (isBlank(response)) return blank;
  if (!isOrderOf(items, response)) return invalid;
  return graded(items.filter(({ id }, place) => response[place] === id).length / items.length);
}

const isOrderOf = (items: Marked['items'], response: unknown): response is string[] =>
  Array.isArray(response) &&
  response.length === items.length &&
  items.every(({ id }) => response.includes(id));
