/**
 * Entries in an order that only their ids and the question's decide: the same in both languages
 * and at every build, whatever the author's order, which may be the answer.
 */
export const shownOrder = <Entry extends { id: string }>(
  question: string,
  entries: readonly Entry[],
): Entry[] =>
  entries
    .map((entry) => ({ entry, rank: hash(`${question} ${entry.id}`) }))
    .sort((one, other) => one.rank - other.rank || (one.entry.id < other.entry.id ? -1 : 1))
    .map(({ entry }) => entry);

/** As shownOrder, and never the order given. */
export function shownDisorder<Entry extends { id: string }>(
  question: string,
  entries: readonly Entry[],
): Entry[] {
  const shown = shownOrder(question, entries);
  const isGiven = shown.every((entry, place) => entry === entries[place]);
  return isGiven ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

/** FNV-1a, 32 bits, then MurmurHash3's finalizer: ids that differ by one sign are set far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ sign.codePointAt(0)!, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
