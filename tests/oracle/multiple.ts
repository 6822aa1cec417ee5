import type { Choices, Mark } from './types.ts';
import { blank, invalid, isNothing, isSet, isTexts, share } from './verdict.ts';

/** Any number of choices; a wrong tick takes away what one wrong choice weighs. */
export function oracleMultiple({ choices }: Choices, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (!isTexts(response) || !isSet(response)) return invalid;
  const ticked = choices.filter(({ id }) => response.includes(id));
  if (ticked.length < response.length) return invalid;
  const [right, wrong] = sorts(choices);
  const [good, bad] = sorts(ticked);
  return share(good * wrong - bad * right, right * wrong);
}

const sorts = (choices: Choices['choices']): [right: number, wrong: number] => {
  const right = choices.reduce((sum, { correct }) => sum + Number(correct), 0);
  return [right, choices.length - right];
};
