import type { Position } from '../deck/bridge.ts';
import { following, indexOf, preceding, type SlideEntry } from '../deck/position.ts';
import type { LeftOut } from './pace.ts';

/** A slide as the presenter's window counts it, with the section that it belongs to. */
export interface Stop extends SlideEntry {
  section?: string | undefined;
}

/** The place after one press; sections that are left out are passed over. */
export function onward(
  stops: readonly Stop[],
  here: Position,
  leftOut: LeftOut,
): Position | undefined {
  const next = following(stops, here);
  if (!next || !entersLeftOut(stops, here, next, leftOut)) return next;
  const after = stops.slice(indexOf(stops, next)).find((stop) => !isOut(stop, leftOut));
  return after && { slide: after.id, step: -1 };
}

/** The place before one press, by the same way. */
export function backward(
  stops: readonly Stop[],
  here: Position,
  leftOut: LeftOut,
): Position | undefined {
  const before = preceding(stops, here);
  if (!before || !entersLeftOut(stops, here, before, leftOut)) return before;
  const last = stops.slice(0, indexOf(stops, before)).findLast((stop) => !isOut(stop, leftOut));
  return last && { slide: last.id, step: last.presses - 1 };
}

/** Whether a move leads into a section that is left out, from outside it. */
export function entersLeftOut(
  stops: readonly Stop[],
  from: Position,
  to: Position,
  leftOut: LeftOut,
): boolean {
  const [there, here] = [to, from].map((place) => stops[indexOf(stops, place)]);
  return isOut(there, leftOut) && here?.section !== there?.section;
}

const isOut = (stop: Stop | undefined, leftOut: LeftOut): boolean =>
  stop?.section !== undefined && leftOut.has(stop.section);
