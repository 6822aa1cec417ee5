import { z } from 'astro/zod';
import { id, text } from '../../../course/schema/text.ts';
import { questionBase } from '../../schema/base.ts';
import { distinctIds, judge, repeated, type Problem } from '../../schema/rules.ts';

const shape = questionBase.extend({
  kind: z.literal('match'),
  /** A response names, for each pair's id, the id of a pair or of an extra. */
  pairs: z.array(z.strictObject({ id, left: text, right: text, why: text })).min(2, {
    message: 'Matching needs at least two pairs.',
  }),
  /** More to choose from on the right, that belongs to nothing on the left. */
  extra: z.array(z.strictObject({ id, text })).default([]),
});

type Match = z.output<typeof shape>;

/** What stands left is matched with what stands right. */
export const match = shape.superRefine(judge(distinctPairs, oneRightEach));

/** Pairs and extras are one list to choose from: their ids must not meet. */
function distinctPairs({ pairs, extra }: Match): Problem[] {
  return distinctIds('pairs', [...pairs, ...extra]);
}

function oneRightEach({ pairs, extra }: Match): Problem[] {
  const rights = [...pairs.map((pair) => pair.right), ...extra.map((entry) => entry.text)];
  return (['fr', 'en'] as const).flatMap((locale) =>
    repeated(rights.map((right) => right[locale])).map(({ value }) => ({
      path: ['pairs'],
      message: `"${value}" (${locale}) stands twice on the right: no reader could tell them apart.`,
    })),
  );
}
