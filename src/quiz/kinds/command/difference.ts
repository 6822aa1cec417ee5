import type { Command, SimpleCommand } from './parse.ts';

/** Words to be told to the reader, each as it was written. */
export interface Difference {
  /** Of the accepted command, in its author's spelling. */
  missing: string[];
  /** Of the answer, in its reader's spelling. */
  superfluous: string[];
}

/** A word or an option, by what it is compared by. */
interface Part {
  key: string;
  typed: string;
}

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
  const [want, give] = [wanted, given].map(({ commands }) => commands[place] ?? nothing) as Pair;
  const operatorOf = ({ operators }: Command) => words(operators.slice(place, place + 1));
  return joined([
    inOrder(words(want.program), words(give.program)),
    inAnyOrder(options(want), options(give)),
    inOrder(words(want.operands), words(give.operands)),
    inOrder(operatorOf(wanted), operatorOf(given)),
  ]);
}

type Pair = [SimpleCommand, SimpleCommand];

const nothing: SimpleCommand = { program: [], options: [], operands: [] };

const joined = (all: Difference[]): Difference => ({
  missing: all.flatMap(({ missing }) => missing),
  superfluous: all.flatMap(({ superfluous }) => superfluous),
});

const words = (items: { text: string; typed: string }[]): Part[] =>
  items.map(({ text, typed }) => ({ key: text, typed }));

const options = (command: SimpleCommand): Part[] =>
  command.options.map(({ name, value, typed }) => ({ key: JSON.stringify([name, value]), typed }));

function inAnyOrder(wanted: Part[], given: Part[]): Difference {
  const left = [...given];
  const missing = wanted.filter(({ key }) => {
    const place = left.findIndex((part) => part.key === key);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
  return told(missing, left);
}

/** Keeps the longest common subsequence: what is left over is out of place, or not there. */
function inOrder(wanted: Part[], given: Part[]): Difference {
  const common = commonLengths(wanted, given);
  const [missing, superfluous]: [Part[], Part[]] = [[], []];
  for (let [i, j] = [0, 0]; i < wanted.length || j < given.length;) {
    const [want, give] = [wanted[i], given[j]];
    if (want !== undefined && want.key === give?.key) [i, j] = [i + 1, j + 1];
    else if (give === undefined || (want && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      missing.push(want!);
      i += 1;
    } else {
      superfluous.push(give);
      j += 1;
    }
  }
  return told(missing, superfluous);
}

/** How long the longest common subsequence is from each pair of places on. */
function commonLengths(wanted: Part[], given: Part[]): number[][] {
  const lengths = Array.from({ length: wanted.length + 1 }, () =>
    Array.from({ length: given.length + 1 }, () => 0),
  );
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    for (let j = given.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        wanted[i]!.key === given[j]!.key
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

const told = (missing: Part[], superfluous: Part[]): Difference => ({
  missing: missing.map(({ typed }) => typed),
  superfluous: superfluous.map(({ typed }) => typed),
});
