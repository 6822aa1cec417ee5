/** Lengths of a break that need no typing, in minutes. */
export const restMinutes = [5, 10, 15, 20] as const;

/** The longest that can be typed, in minutes: a noon break and more. */
export const longestRest = 180;

/** Minutes as typed: a whole number from 1 to `longestRest`, or nothing. */
export function parseRestMinutes(typed: string): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const minutes = Number(text);
  return minutes >= 1 && minutes <= longestRest ? minutes : undefined;
}

/** The end of a break that begins now. */
export const restUntil = (minutes: number, now: number): number => now + minutes * 60_000;

/** A later end; a break whose time is up goes on from now. */
export const extendedRest = (backAt: number, minutes: number, now: number): number =>
  Math.max(backAt, now) + minutes * 60_000;

/** What is left, in ms: a begun second counts whole, and nothing is less than nothing. */
export const restLeft = (backAt: number, now: number): number =>
  Math.ceil(Math.max(0, backAt - now) / 1000) * 1000;

/** When people are back, such as 10:45. */
export const clockTime = (time: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    time,
  );
