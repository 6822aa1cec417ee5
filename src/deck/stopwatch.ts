import { isRecord, isTime } from './parse.ts';

/** Time that can be paused. Times are milliseconds of the wall clock, which survives a reload. */
export interface Stopwatch {
  /** Run before the last start. */
  before: number;
  /** When it was last started; absent while it stands. */
  startedAt?: number;
}

export const stopped: Stopwatch = { before: 0 };

export const isRunning = ({ startedAt }: Stopwatch): boolean => startedAt !== undefined;

/** A clock that was set back never takes time away. */
export const elapsed = ({ before, startedAt }: Stopwatch, now: number): number =>
  before + (startedAt === undefined ? 0 : Math.max(0, now - startedAt));

export const toggled = (watch: Stopwatch, now: number): Stopwatch =>
  isRunning(watch) ? { before: elapsed(watch, now) } : { ...watch, startedAt: now };

/** Reads what was stored; anything else is a watch that stands at nought. */
export function parseStopwatch(value: unknown): Stopwatch {
  if (!isRecord(value) || !isTime(value.before)) return stopped;
  const { before, startedAt } = value;
  return isTime(startedAt) ? { before, startedAt } : { before };
}

/** Minutes and seconds, such as 08:00; hours are counted in minutes. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  return [Math.floor(seconds / 60), seconds % 60].map(twoDigits).join(':');
}

/** What is left of some minutes; a started second counts whole, so that 08:00 shows for a second. */
export const remaining = (minutes: number, spent: number): number =>
  Math.ceil(Math.max(0, minutes * 60_000 - spent) / 1000) * 1000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
