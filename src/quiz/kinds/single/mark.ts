import { tally, type ChoicesKey } from '../../choices.ts';
import { graded, invalid, type Mark } from '../../mark.ts';

/**
 * Moodle's single answer (`qtype_multichoice_single_question::grade_response`): the fraction of
 * the choice taken, here 1 or 0; nothing taken is not gradable. More than one is invalid.
 */
export function markSingle(question: Pick<ChoicesKey, 'choices'>, response: unknown): Mark {
  const ticked = tally(question, response);
  if ('state' in ticked) return ticked;
  return ticked.right + ticked.wrong === 1 ? graded(ticked.right) : invalid;
}
