import type { Mark } from '../../mark.ts';
import { markParts, resultsOf, type PartResults } from '../../parts.ts';

/** What marking needs: which ids stand left, and what else there is to choose from. */
export interface MatchKey {
  id: string;
  version: number;
  kind: string;
  pairs: readonly { id: string }[];
  extra: readonly { id: string }[];
}

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => ({ id }));

/** The part of a question that the browser gets: no words. */
export const matchKey = ({ id, version, kind, pairs, extra }: MatchKey): MatchKey => ({
  id,
  version,
  kind,
  pairs: idsOf(pairs),
  extra: idsOf(extra),
});

type Marked = Pick<MatchKey, 'pairs' | 'extra'>;

/** Of each pair: whether its own right side was chosen. */
export const matchResults = ({ pairs, extra }: Marked, response: unknown): PartResults =>
  resultsOf(pairs, response, ({ id }, chosen) => {
    if (chosen === '') return 'missed';
    if (chosen === id) return 'right';
    return [...pairs, ...extra].some((entry) => entry.id === chosen) ? 'wrong' : 'invalid';
  });

/**
 * Moodle's matching (`qtype_match_question::grade_response`): right pairs by pairs. A pair left
 * blank is wrong, and one right side may be chosen twice.
 */
export const markMatch = (question: Marked, response: unknown): Mark =>
  markParts(matchResults(question, response));
