/** A box of so many minutes is long: two places of the four that a tier has. */
export const LONG = 60;
const PLACES = 4;

export const places = (minutes: number): 1 | 2 => (minutes >= LONG ? 2 : 1);

/** Stacks chapters in tiers, in order, from the quay up: a chapter never waits for a later one. */
export function stackTiers<Chapter extends { minutes: number }>(
  chapters: readonly Chapter[],
): Chapter[][] {
  const tiers: Chapter[][] = [];
  let free = 0;
  for (const chapter of chapters) {
    const size = places(chapter.minutes);
    if (size > free) {
      tiers.push([]);
      free = PLACES;
    }
    tiers.at(-1)?.push(chapter);
    free -= size;
  }
  return tiers;
}
