import { isBlank } from '../../blank.ts';
import { blank, graded, invalid, type Mark } from '../../mark.ts';
import { isSame } from './compare.ts';
import { difference } from './difference.ts';
import type { CommandKey } from './key.ts';
import type { Difference } from './lists.ts';
import { parse, type Command } from './parse.ts';

type Accepted = Pick<CommandKey, 'command' | 'accept'>;

/**
 * All or nothing, as Moodle's short answer (`qtype_shortanswer_question`), but over what the
 * shell and the program would read instead of over letters: `-it` is `-i -t`, and the order of
 * options does not matter. A line that a shell would not take yet is invalid, not wrong.
 */
export function markCommand(question: Accepted, response: unknown): Mark {
  if (isBlank(response)) return blank;
  const answer = read(response);
  if (answer === undefined) return invalid;
  return graded(acceptedOf(question).some((command) => isSame(command, answer)) ? 1 : 0);
}

/** What is to be told of a wrong answer; two empty lists for one that cannot be read. */
export function differenceOf(question: Accepted, response: unknown): Difference {
  const answer = read(response);
  if (answer === undefined) return { missing: [], superfluous: [] };
  return difference(acceptedOf(question), answer);
}

/** The place of the foreseen wrong command that was given; the author's first among equals. */
export function missOf({ misses }: Pick<CommandKey, 'misses'>, response: unknown): number {
  const answer = read(response);
  if (answer === undefined) return -1;
  return misses.findIndex((miss) => {
    const command = read(miss);
    return command !== undefined && isSame(command, answer);
  });
}

const acceptedOf = ({ command, accept }: Accepted): Command[] =>
  [command, ...accept].map(read).filter((one) => one !== undefined);

function read(line: unknown): Command | undefined {
  const command = typeof line === 'string' ? parse(line) : undefined;
  return typeof command === 'object' ? command : undefined;
}
