import { z } from 'astro/zod';
import { text } from '../../../course/schema/text.ts';
import { questionBase } from '../../schema/base.ts';
import { judge, type Problem } from '../../schema/rules.ts';
import { markCommand } from './mark.ts';
import { parse } from './parse.ts';

const faults = {
  quote: 'a quote is not closed. Close it, or escape it with a backslash.',
  backslash: 'it ends with a backslash. Take it off, or write what it escapes.',
};

const commandLine = z
  .string()
  .trim()
  .min(1)
  .superRefine((line, context) => {
    const fault = parse(line);
    if (typeof fault === 'string') context.addIssue({ code: 'custom', message: faults[fault] });
  });

const shape = questionBase.extend({
  kind: z.literal('command'),
  /** The command to learn. */
  command: commandLine,
  /** Why it is this one. What is missing or superfluous in an answer is named by the marking. */
  why: text,
  /** Other commands that do the same; another spelling or order of options need not be listed. */
  accept: z.array(commandLine).default([]),
  /** Wrong commands that were foreseen. */
  misses: z.array(z.strictObject({ command: commandLine, why: text })).default([]),
});

/** A command, typed. Compared as parsed arguments: the order of its flags does not matter. */
export const command = shape.superRefine(judge(missesWrong));

function missesWrong(question: z.output<typeof shape>): Problem[] {
  return question.misses
    .map((miss, place) => ({ miss, place }))
    .filter(({ miss }) => markCommand(question, miss.command).state === 'right')
    .map(({ miss, place }) => ({
      path: ['misses', place, 'command'],
      message: `\`${miss.command}\` counts as right: it is an accepted command, written otherwise.`,
    }));
}
