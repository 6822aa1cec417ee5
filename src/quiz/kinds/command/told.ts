import type { Difference } from './lists.ts';

/** A difference as a reader is told it: what stands in both lists is there, but out of place. */
export interface Told extends Difference {
  misplaced: string[];
}

export function told({ missing, superfluous }: Difference): Told {
  const left = [...superfluous];
  const result: Told = { missing: [], superfluous: left, misplaced: [] };
  for (const word of missing) {
    const place = left.indexOf(word);
    if (place === -1) result.missing.push(word);
    else result.misplaced.push(...left.splice(place, 1));
  }
  return result;
}
