import { z } from 'astro/zod';
import { text } from '../../../course/schema/text.ts';
import { questionBase } from '../../schema/base.ts';
import { judge, repeated, type Problem } from '../../schema/rules.ts';

/** `text` repeats the line, so that an edited file fails the check instead of shifting the key. */
const marked = z.strictObject({
  line: z.number().int().positive(),
  text: z.string().min(1),
  why: text,
});

const shape = questionBase.extend({
  kind: z.literal('line'),
  /** The file in which the lines are to be found; here it is required. */
  code: questionBase.shape.code.unwrap(),
  faulty: z.array(marked).min(1, { message: 'Name at least one faulty line.' }),
  /** Sound lines that a reader may take for faulty. */
  misses: z.array(marked).default([]),
});

/** The faulty lines of a file are to be found. A response is a list of line numbers. */
export const line = shape.superRefine(judge(linesOnce));

function linesOnce({ faulty, misses }: z.output<typeof shape>): Problem[] {
  const lines = [...faulty, ...misses].map((entry) => entry.line);
  return repeated(lines).map(({ value }) => ({
    path: ['faulty'],
    message: `line ${value} is listed twice. A line is faulty or a miss, and only once.`,
  }));
}
