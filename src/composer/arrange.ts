/**
 * A list with what is chosen of it in the order of choosing: the chosen ones stand in the places of
 * the chosen ones, everything else stays where it is.
 */
export function arranged<Entry>(all: readonly Entry[], chosen: readonly Entry[]): Entry[] {
  const own = chosen.filter((entry) => all.includes(entry));
  let next = 0;
  return all.map((entry) => (own.includes(entry) ? own[next++]! : entry));
}
