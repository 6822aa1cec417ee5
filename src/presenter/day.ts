import { isRecord } from '../deck/parse.ts';

/** How a day runs; times are minutes since midnight, lengths are minutes. */
export interface DaySettings {
  start: number;
  /** Between two blocks. */
  pause: number;
  /** At noon; 0 is none. */
  noon: number;
}

/** A trainer's choice, and the day on which it was made. */
export interface DayChoice extends DaySettings {
  /** `<track>.<day>`, or nothing: as the page thinks best. */
  block?: string;
  /** Of the day that runs, such as 2026-11-23. */
  date?: string;
}

export const usualDay: DaySettings = { start: 9 * 60, pause: 15, noon: 60 };

/** The first end of a block from here on is the noon break. */
const noonFrom = 11.5 * 60;

/** When each block begins, and when the day ends. */
export function dayTimes(
  blocks: readonly number[],
  { start, pause, noon }: DaySettings,
): { starts: number[]; end: number } {
  let time = start;
  let isNoonToCome = noon > 0 && start < noonFrom;
  const starts = blocks.map((minutes, index) => {
    if (index > 0) {
      const isNoon = isNoonToCome && time >= noonFrom;
      time += isNoon ? noon : pause;
      isNoonToCome &&= !isNoon;
    }
    time += minutes;
    return time - minutes;
  });
  return { starts, end: time };
}

/**
 * The block that a share of a chapter (0 to 1) has come to, and the minutes into it. A chapter may
 * have several blocks, on several days; they share its sections by their minutes.
 */
export function blockAt(
  blocks: readonly number[],
  share: number,
): { index: number; minutes: number } | undefined {
  if (blocks.length === 0) return undefined;
  const total = blocks.reduce((sum, minutes) => sum + minutes, 0);
  let left = Math.min(1, Math.max(0, share)) * total;
  for (const [index, minutes] of blocks.entries()) {
    if (left < minutes || index === blocks.length - 1) return { index, minutes: left };
    left -= minutes;
  }
  return undefined;
}

/** Such as 09:05; a day may go on after midnight. */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, Math.floor(minutes) % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** Minutes since midnight of what a field for a time holds, or nothing. */
export function parseClock(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const time = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? time : undefined;
}

/** Reads what was stored; what is no time of a day is as usual. */
export function parseDay(value: unknown): DayChoice {
  if (!isRecord(value)) return usualDay;
  const { block, date } = value;
  return {
    start: within(value['start'], 24 * 60 - 1) ?? usualDay.start,
    pause: within(value['pause'], 120) ?? usualDay.pause,
    noon: within(value['noon'], 180) ?? usualDay.noon,
    ...(typeof block === 'string' && { block }),
    ...(typeof date === 'string' && { date }),
  };
}

/** A whole number of minutes up to a bound, or nothing. */
export const within = (value: unknown, most: number): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
    ? (value as number)
    : undefined;

/** The day of a moment, where the trainer is. */
export function dateOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
