import type { Words } from '../../../i18n/locales.ts';
import type { Mark } from '../../mark.ts';
import { markParts, resultsOf, type PartResult, type PartResults } from '../../parts.ts';
import { comparable, type Fold } from '../../typed-text.ts';

/** A gap as marking sees it. */
export interface GapKey {
  id: string;
  /** In both languages; with `choices`, ids of those. */
  answers: readonly Words[];
  fold: readonly Fold[];
  choices?: readonly { id: string }[] | undefined;
}

export interface GapsKey {
  id: string;
  version: number;
  kind: string;
  gaps: readonly GapKey[];
}

/** The part of a question that the browser gets: what is accepted, and ids. */
export const gapsKey = ({ id, version, kind, gaps }: GapsKey): GapsKey => ({
  id,
  version,
  kind,
  gaps: gaps.map(({ id: gap, answers, fold, choices }) => ({
    id: gap,
    answers,
    fold,
    ...(choices && { choices: choices.map((choice) => ({ id: choice.id })) }),
  })),
});

type Marked = Pick<GapsKey, 'gaps'>;

/** Of each gap: whether what stands in it is accepted. */
export const gapsResults = ({ gaps }: Marked, response: unknown): PartResults =>
  resultsOf(gaps, response, judgeGap);

function judgeGap({ answers, fold, choices }: GapKey, answer: string): PartResult | 'invalid' {
  if (answer.trim() === '') return 'missed';
  if (choices?.every(({ id }) => id !== answer)) return 'invalid';
  const read = (text: string): string => (choices ? text : comparable(text, fold));
  const accepted = answers.flatMap(({ fr, en }) => [fr, en]).map(read);
  return accepted.includes(read(answer)) ? 'right' : 'wrong';
}

/**
 * Moodle's gaps (`qtype_gapselect_question_base::grade_response`): right gaps by gaps; a gap left
 * blank is wrong. A typed gap is compared as a short answer, without wildcards.
 */
export const markGaps = (question: Marked, response: unknown): Mark =>
  markParts(gapsResults(question, response));
