import { parsePosition, type Position } from '../deck/bridge.ts';
import { isRecord, isText, isTime } from '../deck/parse.ts';
import { elapsed, parseStopwatch, type Stopwatch } from '../deck/stopwatch.ts';
import { parseSpent, type Spent } from './pace.ts';

/** Where a presenter's window was, and what its clocks said. */
export interface KeptDesk {
  /** When it was written: ms since 1970. */
  at: number;
  position: Position;
  watch: Stopwatch;
  spent: Spent;
  /** Ids of the sections that are left out. */
  leftOut: string[];
}

/** A window that was gone for less than this, in ms, takes its clock up as if nothing had happened. */
export const moment = 15 * 60_000;

/** Reads what was stored: of this day, or nothing. */
export function parseKept(value: unknown, now: number): KeptDesk | undefined {
  if (!isRecord(value) || !isTime(value['at']) || !isSameDay(value['at'], now)) return undefined;
  const { at, position, leftOut } = value;
  const place = isRecord(position) ? parsePosition(position) : undefined;
  return place === undefined
    ? undefined
    : {
        at,
        position: place,
        watch: parseStopwatch(value['watch']),
        spent: parseSpent(value['spent']),
        leftOut: Array.isArray(leftOut) ? leftOut.filter(isText).slice(0, 200) : [],
      };
}

/** The stopwatch after an absence: a long one is not counted, and the watch then stands. */
export const watchAfter = ({ watch, at }: KeptDesk, now: number): Stopwatch =>
  now - at < moment ? watch : { before: elapsed(watch, at) };

const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();
