import type { EventOf } from './event.ts';

/** What a hint costs: Moodle's default penalty for a try (`question.penalty`, one third). */
export const hintCost = 1 / 3;

/**
 * What an answer earned, in [0, 1], or null when it is not marked. Each hint opened costs what a try
 * costs in Moodle's interactive behaviour, where a hint comes with the next try: `max(0, fraction -
 * penalty * hints)` (`qbehaviour_interactive::adjust_fraction`). The log keeps the two apart.
 */
export function earned({ fraction, hints }: Pick<EventOf<'answer'>, 'fraction' | 'hints'>) {
  if (fraction === null) return null;
  const left = fraction - hintCost * hints;
  return left < 0.000001 ? 0 : left;
}
