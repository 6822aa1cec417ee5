import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** An entry of content/glossary.yaml */
export const termSchema = z.strictObject({
  id,
  name: text,
  /** Other names and spellings, in either language; they are found too. */
  also: z.array(z.string().min(1)).default([]),
  /** French text keeps the English word: it is marked `lang="en"` for screen readers. */
  english: z.boolean().default(false),
  /** One sentence. */
  definition: text,
  /** The section that teaches it. */
  section: id,
  /** The thing named is dead. */
  history: z.boolean().default(false),
});

export const glossarySchema = z.array(termSchema);
export type Term = z.output<typeof termSchema>;
