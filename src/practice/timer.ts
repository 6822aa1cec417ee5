/** A test's clock: what was planned and what was spent with the test in view. */
export interface Clock {
  /** Spent, in seconds. */
  seconds: number;
  /** Planned. */
  minutes: number;
  /** Minutes added on the way. */
  added: number;
}

/** Seconds left at which the reader is told. */
export const WARNING = 5 * 60;

/** A tick that took longer than this found the machine asleep. Milliseconds. */
const LONGEST_TICK = 5_000;

/** Seconds left; below zero once the time is over. */
export const secondsLeft = ({ seconds, minutes, added }: Clock): number =>
  (minutes + added) * 60 - seconds;

/** Minutes left, a begun one counted whole; zero once the time is over. */
export const minutesLeft = (clock: Clock): number =>
  Math.max(0, Math.ceil(secondsLeft(clock) / 60));

/** What a reader is to be told when the clock goes from one reading to the next. */
export function crossed(before: number, after: number): 'soon' | 'over' | undefined {
  if (before > 0 && after <= 0) return 'over';
  return before > WARNING && after <= WARNING ? 'soon' : undefined;
}

/** Seconds that count between two readings of a clock that only goes forward, in milliseconds. */
export const counted = (from: number, to: number): number =>
  Math.min(Math.max(0, to - from), LONGEST_TICK) / 1000;

/** Whole minutes beyond the plan, or none. */
export const overrun = (seconds: number, minutes: number | undefined): number =>
  minutes === undefined ? 0 : Math.max(0, Math.ceil((seconds - minutes * 60) / 60));

/** A time as it is said: "45 s", "12 min", "1 h 05 min". The units are the same in both languages. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${minutes}\u00a0min`;
  return `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}\u00a0min`;
}
