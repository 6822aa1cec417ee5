import { z } from 'astro/zod';
import type { Words } from '../../i18n/locales.ts';

const neutral = z
  .string()
  .regex(/^`.+`$/s, {
    message:
      'Write {fr: "…", en: "…"}; only a text that is the same in both languages, such as "`docker load`", is a bare string, in backticks.',
  })
  .transform((text): Words => ({ fr: text, en: text }));

const pair = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

/** `{fr, en}`, or a language-neutral string in backticks; always read as `{fr, en}`. */
export const text = z.union([pair, neutral]);

/** Lower-case ASCII words joined by hyphens; never derived from a text, unique over the course. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  message: 'An id is lower-case ASCII words joined by hyphens, such as "containers-what".',
});

/** Whole minutes. */
export const minutes = z.number().int().positive();
