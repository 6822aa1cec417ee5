import { z } from 'astro/zod';
import { id, text } from '../../course/schema/text.ts';

/** Bloom's levels that a question of this course may ask for. */
export const levels = ['recall', 'understand', 'apply', 'analyse'] as const;
export type Level = (typeof levels)[number];

/** Where a question may be asked: in the text, in a practice test, in an exam, by the trainer. */
export const uses = ['text', 'test', 'exam', 'room'] as const;

/** What every question says, whatever its kind. A kind extends it with its own fields. */
export const questionBase = z.strictObject({
  /** Unique over the course and without the chapter's name, so that the question may move. */
  id,
  /** Raised when the key or the kind changes, never for wording; each answer records it. */
  version: z.number().int().positive(),
  /** The `##` section that teaches the answer: readers are sent back there. */
  section: id,
  /** An objective of the chapter. */
  objective: id,
  level: z.enum(levels),
  use: z.array(z.enum(uses)).min(1, {
    message: `Say where the question is asked: at least one of ${uses.join(', ')}.`,
  }),
  stem: text,
  /** One sentence to remember, where the `why` of the right answer does not say it. */
  explanation: text.optional(),
  /** From a nudge to nearly the answer; opened one by one. */
  hints: z.array(text).default([]),
  /** A file of the chapter's code/ that the question is about. */
  code: z
    .string()
    .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, {
      message: 'Give a file of the chapter\'s code/ folder, such as "limits.sh".',
    })
    .optional(),
  /** A figure that the question is about. */
  figure: id.optional(),
  /** Asked no more; it stays, so that answers given to it can still be read. */
  retired: z.boolean().default(false),
});

/** A text without markup that is the same in both languages, or `{fr, en}`. */
export const plainText = z.union([
  z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
  z
    .string()
    .min(1)
    .transform((same) => ({ fr: same, en: same })),
]);
