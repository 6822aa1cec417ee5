import type { ProgressEvent } from './event.ts';

/**
 * All events of two logs, each id once, in order. Two records of one id that differ were tampered
 * with or torn: the one that sorts first as JSON stays, so that the order of merging never shows.
 */
export const union = (
  some: Iterable<ProgressEvent>,
  more: Iterable<ProgressEvent>,
): ProgressEvent[] => inOrder([...some, ...more]);

/** Each id once, by time and then by id, so that devices agree. */
export function inOrder(events: Iterable<ProgressEvent>): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of events) {
    const other = byId.get(event.id);
    byId.set(event.id, other === undefined ? event : first(event, other));
  }
  return [...byId.values()].sort(byTime);
}

const first = (one: ProgressEvent, other: ProgressEvent): ProgressEvent =>
  JSON.stringify(one) <= JSON.stringify(other) ? one : other;

const byTime = (one: ProgressEvent, other: ProgressEvent): number =>
  one.at - other.at || (one.id < other.id ? -1 : 1);
