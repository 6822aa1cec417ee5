import type { Command, SimpleCommand } from './parse.ts';

/**
 * Whether two lines do the same: the same programs with the same options, in any order, and the
 * same operands and operators, in theirs.
 */
export const isSame = (one: Command, other: Command): boolean => shapeOf(one) === shapeOf(other);

const shapeOf = ({ commands, operators }: Command): string =>
  JSON.stringify([commands.map(simpleShape), operators.map(({ text }) => text)]);

const simpleShape = ({ program, options, operands }: SimpleCommand): unknown => [
  program.map(({ text }) => text),
  options.map(({ name, value }) => JSON.stringify([name, value])).sort(),
  operands.map(({ text }) => text),
];
