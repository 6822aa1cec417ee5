import { z } from 'astro/zod';
import { text } from '../../../course/schema/text.ts';
import { plainText, questionBase } from '../../schema/base.ts';

/** `match` is what is typed, trimmed and in Unicode NFC; `*` stands for any signs (Moodle). */
const expected = z.strictObject({ match: plainText, why: text });

/** A word or a few, typed. The first answer that matches wins. */
export const short = questionBase.extend({
  kind: z.literal('short'),
  answers: z.array(expected).min(1, { message: 'A short text needs at least one answer.' }),
  /** What is taken for the same: `case` as in Moodle, `accents` only where it says so. */
  fold: z.array(z.enum(['case', 'accents'])).default(['case']),
  /** Wrong answers that were foreseen, each with what its reader has confused. */
  misses: z.array(expected).default([]),
});
