import { isBlank } from './blank.ts';
import { blank, invalid, type Unmarked } from './mark.ts';

/** A question with choices, as far as marking needs it: ids and which of them are right. */
export interface ChoicesKey {
  id: string;
  version: number;
  kind: string;
  choices: readonly { id: string; correct: boolean }[];
}

/** The ids of the ticked choices, in any order. */
export type ChoicesResponse = readonly string[];

/** The part of a question that the browser gets: no words. */
export const choicesKey = ({ id, version, kind, choices }: ChoicesKey): ChoicesKey => ({
  id,
  version,
  kind,
  choices: choices.map((choice) => ({ id: choice.id, correct: choice.correct })),
});

/** How many right and wrong choices a response ticks, or why it cannot be marked. */
export function tally(
  { choices }: Pick<ChoicesKey, 'choices'>,
  response: unknown,
): { right: number; wrong: number } | Unmarked {
  if (isBlank(response)) return blank;
  if (!Array.isArray(response)) return invalid;
  const ticked = choices.filter((choice) => response.includes(choice.id));
  if (ticked.length !== response.length) return invalid;
  const right = ticked.filter((choice) => choice.correct).length;
  return { right, wrong: ticked.length - right };
}
