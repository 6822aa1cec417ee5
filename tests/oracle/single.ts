import type { Choices, Mark } from './types.ts';
import { allOrNothing, invalid, blank, isNothing, isTexts } from './verdict.ts';

/** One choice of several. */
export function oracleSingle({ choices }: Choices, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (!isTexts(response) || response.length !== 1) return invalid;
  const [taken] = choices.filter(({ id }) => id === response[0]);
  return taken === undefined ? invalid : allOrNothing(taken.correct);
}
