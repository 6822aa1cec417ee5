import type { Words } from '../../../i18n/locales.ts';
import { isBlank } from '../../blank.ts';
import { blank, graded, invalid, type Mark } from '../../mark.ts';
import type { Fold } from '../../typed-text.ts';
import { matches } from './pattern.ts';

type Expected = readonly { match: Words }[];

/** What marking needs: what is accepted, and what was foreseen. */
export interface ShortKey {
  id: string;
  version: number;
  kind: string;
  answers: Expected;
  fold: readonly Fold[];
  misses: Expected;
}

const matchesOf = (list: Expected): Expected => list.map(({ match }) => ({ match }));

/** The part of a question that the browser gets: no rationale. */
export const shortKey = (question: ShortKey): ShortKey => ({
  id: question.id,
  version: question.version,
  kind: question.kind,
  answers: matchesOf(question.answers),
  fold: question.fold,
  misses: matchesOf(question.misses),
});

type Marked = Pick<ShortKey, 'answers' | 'fold' | 'misses'>;

/** The place of the first pattern that a text matches, in either language; -1 for none. */
const placeIn = (list: Expected, text: string, fold: readonly Fold[]): number =>
  list.findIndex(({ match: { fr, en } }) => matches(fr, text, fold) || matches(en, text, fold));

/** The place of the foreseen miss that a text is, or -1: an answer is none. */
export const missOf = ({ answers, fold, misses }: Marked, text: string): number =>
  placeIn(answers, text, fold) === -1 ? placeIn(misses, text, fold) : -1;

/**
 * Moodle's short answer (`qtype_shortanswer`): the first match in the author's order decides,
 * answers before misses. Accents are folded only where the question says so.
 */
export function markShort({ answers, fold }: Marked, response: unknown): Mark {
  if (isBlank(response)) return blank;
  if (typeof response !== 'string') return invalid;
  return graded(placeIn(answers, response, fold) === -1 ? 0 : 1);
}
