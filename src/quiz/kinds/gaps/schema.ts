import { z } from 'astro/zod';
import { id, text } from '../../../course/schema/text.ts';
import { plainText, questionBase } from '../../schema/base.ts';
import { distinctIds, judge, type Problem } from '../../schema/rules.ts';

const gap = z.strictObject({
  id,
  /** What is accepted in this gap; where it has `choices`, the ids of those that are right. */
  answers: z.array(plainText).min(1, { message: 'A gap needs at least one answer.' }),
  /** A list to choose from instead of typing. */
  choices: z.array(z.strictObject({ id, text })).min(2).optional(),
  /** What is taken for the same where it is typed; a manifest or a Dockerfile says `[]`. */
  fold: z.array(z.enum(['case', 'accents'])).default(['case']),
  why: text,
});

const shape = questionBase.extend({
  kind: z.literal('gaps'),
  /** Running text; `⟦id⟧` stands where a gap is. A response holds an answer for each gap's id. */
  text,
  gaps: z.array(gap).min(1),
});

type Gaps = z.output<typeof shape>;

/** A text with gaps to fill. */
export const gaps = shape.superRefine(
  judge(({ gaps }) => distinctIds('gaps', gaps), gapsInText, answersAmongChoices),
);

/** Each language's text has each gap once; their order may differ, as grammars do. */
function gapsInText({ text, gaps }: Gaps): Problem[] {
  const known = gaps.map((gap) => gap.id);
  return (['fr', 'en'] as const).flatMap((locale) => {
    const found = [...text[locale].matchAll(/⟦([^⟧]*)⟧/gu)].map((mark) => mark[1] ?? '');
    const path = ['text', locale];
    return [
      ...known
        .filter((id) => found.filter((other) => other === id).length !== 1)
        .map((id) => ({
          path,
          message: `the gap "${id}" must stand once as ⟦${id}⟧ in ${locale}.`,
        })),
      ...found
        .filter((id) => !known.includes(id))
        .map((id) => ({ path, message: `⟦${id}⟧ is no gap. Add it to \`gaps\` or correct it.` })),
    ];
  });
}

function answersAmongChoices({ gaps }: Gaps): Problem[] {
  return gaps.flatMap(({ answers, choices }, place) => {
    const ids = choices?.map((choice) => choice.id);
    return answers
      .filter((answer) => ids !== undefined && !ids.includes(answer.fr))
      .map((answer) => ({
        path: ['gaps', place, 'answers'],
        message: `"${answer.fr}" is no choice of this gap. Answers name the ids of its choices.`,
      }));
  });
}
