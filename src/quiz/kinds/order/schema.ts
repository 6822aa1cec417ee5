import { z } from 'astro/zod';
import { id, text } from '../../../course/schema/text.ts';
import { questionBase } from '../../schema/base.ts';
import { distinctIds, judge } from '../../schema/rules.ts';

/** Items to be put in order. */
export const order = questionBase
  .extend({
    kind: z.literal('order'),
    /** In the right order; they are shown in another. A response is a list of their ids. */
    items: z.array(z.strictObject({ id, text, why: text })).min(3, {
      message: 'An order needs at least three items: two are a single choice.',
    }),
  })
  .superRefine(judge(({ items }) => distinctIds('items', items)));
