/** What to do about a name that is not known: the nearest one, or what there is. */
export function suggestion(name: string, known: Iterable<string>): string {
  const names = [...known];
  const [nearest] = names
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .filter((entry) => entry.distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance);
  if (nearest !== undefined) return `Did you mean \`${nearest.candidate}\`?`;
  if (names.length === 0) return 'There is none yet: add it, or remove this.';
  const listed = names.slice(0, 12).map((candidate) => `\`${candidate}\``);
  return `Use one of: ${listed.join(', ')}${names.length > 12 ? '…' : ''}.`;
}

/** How many signs must be changed, added or taken out (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = row[j]! + (sign === other ? 0 : 1);
      next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
