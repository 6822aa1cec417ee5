import { z } from 'astro/zod';
import { id, text } from '../../course/schema/text.ts';
import { distinctIds, repeated, type Problem } from './rules.ts';

const choice = z.strictObject({
  /** Responses and answers kept hold this id, never the place or the text. */
  id,
  text,
  correct: z.boolean(),
  /** Why it is right, or what the reader who took it has confused: shown after the answer. */
  why: text,
});

/** What single and multiple choice offer. */
export const choices = z.array(choice).min(2, {
  message: 'A question needs at least two choices. Add one that a reader could take for right.',
});

/** A question with choices, as its rules see it. */
export interface Choices {
  id: string;
  choices: z.output<typeof choices>;
}

/** Ids and texts of the choices of one question differ. */
export const distinctChoices = ({ choices }: Choices): Problem[] => [
  ...distinctIds('choices', choices),
  ...(['fr', 'en'] as const).flatMap((locale) =>
    repeated(choices.map((choice) => choice.text[locale])).map(({ value, place }) => ({
      path: ['choices', place, 'text'],
      message: `two choices read "${value}" (${locale}). Reword one or take it out.`,
    })),
  ),
];

/** How many choices are marked `correct: true`. */
export const correctCount = ({ choices }: Choices): number =>
  choices.filter((choice) => choice.correct).length;
