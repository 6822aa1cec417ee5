import { z } from 'astro/zod';
import { choices, correctCount, distinctChoices, type Choices } from '../../schema/choices.ts';
import { questionBase } from '../../schema/base.ts';
import { judge, type Problem } from '../../schema/rules.ts';

/** Any number of choices is right, but not all and not none. */
export const multiple = questionBase
  .extend({ kind: z.literal('multiple'), choices })
  .superRefine(judge(distinctChoices, bothSorts));

function bothSorts(question: Choices): Problem[] {
  const count = correctCount(question);
  if (count > 0 && count < question.choices.length) return [];
  const message =
    count === 0
      ? 'no choice is correct. Mark at least one with `correct: true`.'
      : 'every choice is correct, so ticking all of them earns the full mark. Add a wrong one.';
  return [{ path: ['choices'], message }];
}
