export interface TimedSection {
  id: string;
  minutes: number;
  /** The course says that it may be left out. */
  skippable: boolean;
}

export interface Proposal {
  /** What to leave out, in the order of the session. */
  skip: string[];
  /** Minutes that are still too many when all of that is left out. */
  over: number;
}

/**
 * What to leave out so that a session keeps to its length. Sections that may be skipped go first, and
 * of them those whose minutes come closest to what is needed; only when all of them together do not
 * suffice are others proposed, as few minutes as possible. Among equals: the fewest sections, then the
 * latest ones. Each section proposed is needed: with any one of them back, the session is too long.
 * One section always stays.
 * @param length in minutes; 0 is no length to keep to
 */
export function proposeSkips(sections: readonly TimedSection[], length: number): Proposal {
  const needed = length > 0 ? sum(sections) - length : 0;
  if (needed <= 0) return { skip: [], over: 0 };
  const free = sections.filter(({ skippable, minutes }) => skippable && minutes > 0);
  const bound = sections.filter(({ skippable, minutes }) => !skippable && minutes > 0);
  const others = leastOf(bound, needed - sum(free)) ?? bound.slice(1);
  const chosen = new Set([...others, ...(leastOf(free, needed - sum(others)) ?? free)]);
  const kept = chosen.size === sections.length ? sections[0] : undefined;
  const skip = sections.filter((section) => chosen.has(section) && section !== kept);
  return { skip: skip.map(({ id }) => id), over: Math.max(0, needed - sum(skip)) };
}

const sum = (sections: readonly { minutes: number }[]): number =>
  sections.reduce((total, { minutes }) => total + minutes, 0);

/** A link of a list that grows at its head, so that the sets of the table share their tails. */
interface Taken {
  count: number;
  last: TimedSection;
  rest: Taken | undefined;
}

/**
 * The sections with the fewest minutes that make up at least as many as needed; undefined when all
 * of them do not. Exact: a table of every sum that can be reached (minutes are whole and few).
 */
function leastOf(sections: readonly TimedSection[], needed: number): TimedSection[] | undefined {
  if (needed <= 0) return [];
  const reached = new Map<number, Taken | undefined>([[0, undefined]]);
  for (const last of sections.toReversed()) {
    // Sums that suffice already need no more.
    for (const [total, rest] of [...reached].filter(([minutes]) => minutes < needed)) {
      const minutes = total + last.minutes;
      const count = (rest?.count ?? 0) + 1;
      const known = reached.get(minutes);
      if (known === undefined || count < known.count) reached.set(minutes, { count, last, rest });
    }
  }
  const enough = [...reached.keys()].filter((minutes) => minutes >= needed);
  return enough.length === 0 ? undefined : listOf(reached.get(Math.min(...enough)));
}

const listOf = (taken: Taken | undefined): TimedSection[] =>
  taken === undefined ? [] : [taken.last, ...listOf(taken.rest)];
