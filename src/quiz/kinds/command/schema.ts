import { z } from 'astro/zod';
import { text } from '../../../course/schema/text.ts';
import { questionBase } from '../../schema/base.ts';

const commandLine = z.string().trim().min(1);

/** A command, typed. Compared as parsed arguments: the order of its flags does not matter. */
export const command = questionBase.extend({
  kind: z.literal('command'),
  /** The command to learn. */
  command: commandLine,
  /** Why it is this one. What is missing or superfluous in an answer is named by the marking. */
  why: text,
  /** Other commands that do the same. */
  accept: z.array(commandLine).default([]),
  /** Wrong commands that were foreseen. */
  misses: z.array(z.strictObject({ command: commandLine, why: text })).default([]),
});
