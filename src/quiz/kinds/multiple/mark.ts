import { tally, type ChoicesKey } from '../../choices.ts';
import { graded, type Mark } from '../../mark.ts';

/**
 * Moodle's multiple answers (`qtype_multichoice_multi_question::grade_response`): the sum of the
 * fractions of what is ticked, clamped to 0..1. A right choice counts 1/(number right), a wrong
 * one −1/(number wrong): ticking everything earns 0, and so does guessing, on average.
 */
export function markMultiple(question: Pick<ChoicesKey, 'choices'>, response: unknown): Mark {
  const ticked = tally(question, response);
  if ('state' in ticked) return ticked;
  const right = question.choices.filter((choice) => choice.correct).length;
  const wrong = question.choices.length - right;
  const sum = share(ticked.right, right) - share(ticked.wrong, wrong);
  return graded(Math.min(1, Math.max(0, sum)));
}

/** Divided once, not summed up: three thirds are exactly one. */
const share = (ticked: number, all: number): number => (all === 0 ? 0 : ticked / all);
