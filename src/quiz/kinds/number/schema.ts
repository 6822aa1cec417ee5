import { z } from 'astro/zod';
import { text } from '../../../course/schema/text.ts';
import { plainText, questionBase } from '../../schema/base.ts';
import { judge, type Problem } from '../../schema/rules.ts';

const tolerance = z.number().nonnegative();

const shape = questionBase.extend({
  kind: z.literal('number'),
  value: z.number(),
  /** How far off is still right, in the same unit; 0 for a count. */
  tolerance,
  unit: plainText.optional(),
  why: text,
  /** Wrong numbers that were foreseen, such as a forgotten factor of 1024. */
  misses: z
    .array(z.strictObject({ value: z.number(), tolerance: tolerance.default(0), why: text }))
    .default([]),
});

/** A number, typed with a decimal point or comma. */
export const number = shape.superRefine(judge(missesApart));

function missesApart({ value, tolerance, misses }: z.output<typeof shape>): Problem[] {
  return misses
    .map((miss, place) => ({ off: Math.abs(miss.value - value), miss, place }))
    .filter(({ off }) => off <= tolerance)
    .map(({ miss, place }) => ({
      path: ['misses', place, 'value'],
      message: `${miss.value} counts as right: it is within ${tolerance} of ${value}.`,
    }));
}
