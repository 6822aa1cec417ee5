import { z } from 'astro/zod';
import { id, minutes, text } from './text.ts';

/** An entry of content/chapters/<chapter>/exercises.yaml */
export const exerciseSchema = z.strictObject({
  id,
  section: id,
  minutes,
  goal: text,
  /** What must be at hand: system, packages, rights. */
  needs: text,
  /** `run` is what to type: the same in both languages. */
  steps: z.array(z.strictObject({ text, run: z.string().min(1).optional() })).min(1),
  /** From a nudge to nearly the answer; read one by one. */
  hints: z.array(text).default([]),
  solution: text,
  /** How the trainee knows that it worked: a command and what it must print. */
  check: text,
  /** Present when something is left running or on disk. */
  cleanup: text.optional(),
});

export const exercisesSchema = z.array(exerciseSchema);
export type Exercise = z.output<typeof exerciseSchema>;
