import type { Difference } from './lists.ts';

/** A difference as a reader is told it: what stands in both lists is there, but out of place. */
export interface Told extends Difference {
  misplaced: string[];
}

/** An option after its command's operands was read as words: `-p 80:80` is two of them there. */
export function told({ missing, superfluous }: Difference): Told {
  const left = [...superfluous];
  const result: Told = { missing: [], superfluous: left, misplaced: [] };
  for (const words of missing) {
    const count = words.split(' ').length;
    const place = left.findIndex((_, at) => left.slice(at, at + count).join(' ') === words);
    if (place !== -1) left.splice(place, count);
    result[place === -1 ? 'missing' : 'misplaced'].push(words);
  }
  return result;
}
