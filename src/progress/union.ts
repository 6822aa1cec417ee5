import type { ProgressEvent } from './event.ts';

/**
 * All events of two logs, each id once, in order. Two records of one id that differ were tampered
 * with or torn: the one that sorts first as JSON stays, so that the order of merging never shows.
 */
export function union(
  some: Iterable<ProgressEvent>,
  more: Iterable<ProgressEvent>,
): readonly ProgressEvent[] {
  const [list, rest] = [inOrder(some), inOrder(more)];
  if (rest.length === 0) return list;
  if (!follows(list, rest)) return inOrder([...list, ...rest]);
  const both = [...list, ...rest];
  ordered.add(both);
  return both;
}

/** What was appended now comes after all the rest: a log of years is not sorted again for it. */
function follows(list: readonly ProgressEvent[], rest: readonly ProgressEvent[]): boolean {
  const [last, next] = [list.at(-1), rest[0]];
  if (last !== undefined && next !== undefined && last.at >= next.at) return false;
  const ids = new Set(rest.map(({ id }) => id));
  return !list.some(({ id }) => ids.has(id));
}

/** Lists that were made here: they are not looked through again. */
const ordered = new WeakSet<Iterable<ProgressEvent>>();

/** Each id once, by time and then by id, so that devices agree. */
export function inOrder(events: Iterable<ProgressEvent>): readonly ProgressEvent[] {
  if (ordered.has(events)) return events as readonly ProgressEvent[];
  const list = byTime(eachOnce([...events]));
  ordered.add(list);
  return list;
}

function eachOnce(events: ProgressEvent[]): ProgressEvent[] {
  if (new Set(events.map(({ id }) => id)).size === events.length) return events;
  const byId = new Map<string, ProgressEvent>();
  for (const event of events) {
    const other = byId.get(event.id);
    byId.set(event.id, other === undefined ? event : earliest(event, other));
  }
  return [...byId.values()];
}

/** Of two records of one id, the one that stays. */
export const earliest = <Value>(one: Value, other: Value): Value =>
  JSON.stringify(one) <= JSON.stringify(other) ? one : other;

/** A store gives its records by id. Sorting bare numbers takes a fifth of sorting the records. */
function byTime(events: ProgressEvent[]): ProgressEvent[] {
  if (isByTime(events)) return events;
  const at = new Map<number, ProgressEvent | ProgressEvent[]>();
  for (const event of events) {
    const other = at.get(event.at);
    if (other === undefined) at.set(event.at, event);
    else if (Array.isArray(other)) other.push(event);
    else at.set(event.at, [other, event]);
  }
  const sorted: ProgressEvent[] = [];
  for (const time of Float64Array.from(at.keys()).sort()) {
    const found = at.get(time)!;
    if (Array.isArray(found)) sorted.push(...found.sort(byId));
    else sorted.push(found);
  }
  return sorted;
}

const byId = (one: ProgressEvent, other: ProgressEvent): number => (one.id < other.id ? -1 : 1);

const isByTime = (events: readonly ProgressEvent[]): boolean =>
  events.every((event, place) => {
    const before = events[place - 1];
    return (
      before === undefined ||
      before.at < event.at ||
      (before.at === event.at && before.id < event.id)
    );
  });
