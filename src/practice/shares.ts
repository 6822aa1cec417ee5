/**
 * Splits a count over pools in proportion to their sizes (largest remainder), never more than a pool
 * holds, and at least one of each where the count allows.
 */
export function shares(sizes: readonly number[], count: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = Math.min(count, all);
  const filled = sizes.filter((size) => size > 0).length;
  const least = wanted >= filled ? 1 : 0;
  const parts = sizes.map((size) =>
    size === 0 ? 0 : Math.max(least, Math.floor((wanted * size) / all)),
  );
  const exact = (place: number) => (wanted * sizes[place]!) / all;
  for (let sum = total(parts); sum !== wanted; sum = total(parts)) {
    const step = sum < wanted ? 1 : -1;
    const place = furthest(parts, (at) => {
      const isBound = step === 1 ? parts[at] === sizes[at] : parts[at]! <= least;
      return isBound ? -Infinity : step * (exact(at) - parts[at]!);
    });
    parts[place]! += step;
  }
  return parts;
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

const furthest = (parts: readonly number[], gap: (place: number) => number): number =>
  parts.reduce((best, _, place) => (gap(place) > gap(best) ? place : best), 0);
