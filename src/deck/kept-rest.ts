/** Half an hour after its end nobody waits for a break's end any more. */
const forgotten = 30 * 60_000;

/** No break ends later than this from now, in ms, however often it is extended. */
const latest = 12 * 3_600_000;

/** The end that was kept, if somebody may still wait for it. */
export const keptRest = (stored: unknown, now: number): number | undefined =>
  typeof stored === 'number' &&
  Number.isFinite(stored) &&
  stored > now - forgotten &&
  stored <= now + latest
    ? stored
    : undefined;
