import { z } from 'astro/zod';
import { choices, correctCount, distinctChoices, type Choices } from '../../schema/choices.ts';
import { questionBase } from '../../schema/base.ts';
import { judge, type Problem } from '../../schema/rules.ts';

/** One choice is right. */
export const single = questionBase
  .extend({ kind: z.literal('single'), choices })
  .superRefine(judge(distinctChoices, oneCorrect));

function oneCorrect(question: Choices): Problem[] {
  const count = correctCount(question);
  if (count === 1) return [];
  const found = count === 0 ? 'no choice is correct' : `${count} choices are correct`;
  return [
    {
      path: ['choices'],
      message: `${found}. Mark exactly one with \`correct: true\`, or make it \`kind: multiple\`.`,
    },
  ];
}
