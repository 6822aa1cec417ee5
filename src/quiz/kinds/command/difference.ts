import { inAnyOrder, inOrder, type Difference, type Part } from './lists.ts';
import type { Command, SimpleCommand } from './parse.ts';

/**
 * What an answer lacks and has too much of, against the accepted command that differs least, the
 * author's first among equals. A value that differs stands in both lists.
 */
export function difference(accepted: readonly Command[], answer: Command): Difference {
  const [first, ...others] = accepted.map((command) => between(command, answer));
  return others.reduce<Difference>(
    (least, one) => (sizeOf(one) < sizeOf(least) ? one : least),
    first ?? { missing: [], superfluous: [] },
  );
}

const sizeOf = ({ missing, superfluous }: Difference): number =>
  missing.length + superfluous.length;

/** Simple commands are compared one by one; where one line has more, the rest is told whole. */
function between(wanted: Command, given: Command): Difference {
  const count = Math.max(wanted.commands.length, given.commands.length);
  return joined(Array.from({ length: count }, (_, place) => betweenAt(place, wanted, given)));
}

/** One simple command of each line, and the operator after it. */
function betweenAt(place: number, wanted: Command, given: Command): Difference {
  const want = wanted.commands[place] ?? nothing;
  const give = given.commands[place] ?? nothing;
  const operatorOf = ({ operators }: Command) => words(operators.slice(place, place + 1));
  return joined([
    inOrder(words(want.program), words(give.program)),
    inAnyOrder(options(want), options(give)),
    inOrder(words(want.operands), words(give.operands)),
    inOrder(operatorOf(wanted), operatorOf(given)),
  ]);
}

const nothing: SimpleCommand = { program: [], options: [], operands: [] };

const joined = (all: Difference[]): Difference => ({
  missing: all.flatMap(({ missing }) => missing),
  superfluous: all.flatMap(({ superfluous }) => superfluous),
});

const words = (items: readonly { text: string; typed: string }[]): Part[] =>
  items.map(({ text, typed }) => ({ key: text, typed }));

const options = (command: SimpleCommand): Part[] =>
  command.options.map(({ name, value, typed }) => ({ key: JSON.stringify([name, value]), typed }));
