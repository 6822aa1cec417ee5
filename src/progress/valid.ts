import type { EventOf, ProgressEvent } from './event.ts';

/** Events that count: neither undone nor brought by an import that is undone. */
export function valid(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const { undone, gone } = withoutCount(events);
  if (undone.size === 0 && gone.size === 0) return events;
  return events.filter(({ id }) => !undone.has(id) && !gone.has(id));
}

/** Ids of events that an undone import alone brought. */
export const heldBack = (events: readonly ProgressEvent[]): ReadonlySet<string> =>
  withoutCount(events).gone;

/** Ids of what is undone by an event that counts itself. */
export const undoneIn = (events: readonly ProgressEvent[]): ReadonlySet<string> =>
  withoutCount(events).undone;

interface Without {
  undone: ReadonlySet<string>;
  gone: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
/** Undone imports that brought each other's undoing are a made-up case: it must end, that is all. */
const ROUNDS = 8;

/** What an undone import brought undoes nothing either, hence the rounds; one is the rule. */
function withoutCount(events: readonly ProgressEvent[]): Without {
  const undos = events.filter((event) => event.type === 'undone');
  const imports = events.filter((event) => event.type === 'imported');
  let gone = none;
  for (let round = 0; ; round += 1) {
    const before = gone;
    const undone = targets(undos.filter(({ id }) => !before.has(id)));
    gone = broughtBy(imports, undone, before);
    if (same(before, gone) || round === ROUNDS) return { undone, gone };
  }
}

/**
 * What these undo. An undoing that is undone undoes nothing, whichever of the clocks was wrong:
 * only names decide. They are settled from those that nobody undoes; a circle undoes nothing.
 */
function targets(undos: readonly EventOf<'undone'>[]): ReadonlySet<string> {
  const byId = new Map(undos.map((undo) => [undo.id, undo]));
  const open = new Map<string, number>();
  for (const { event } of undos) if (byId.has(event)) open.set(event, (open.get(event) ?? 0) + 1);
  const undone = new Set<string>();
  const settled = undos.filter(({ id }) => !open.has(id));
  for (const undo of settled) {
    const counts = !undone.has(undo.id);
    if (counts) undone.add(undo.event);
    const target = byId.get(undo.event);
    if (target === undefined) continue;
    open.set(target.id, open.get(target.id)! - 1);
    if (open.get(target.id) === 0) settled.push(target);
  }
  return undone;
}

/**
 * An import that is undone takes with it what no other one brought; and so does an import that came
 * in the file of one that is undone.
 */
function broughtBy(
  imports: readonly EventOf<'imported'>[],
  undone: ReadonlySet<string>,
  held: ReadonlySet<string>,
): ReadonlySet<string> {
  const isOut = ({ id }: { id: string }): boolean => undone.has(id) || held.has(id);
  if (!imports.some(isOut)) return none;
  const gone = new Set(imports.filter(isOut).flatMap(({ added }) => added));
  for (const one of imports) if (!isOut(one)) for (const id of one.added) gone.delete(id);
  return gone;
}

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
