import fc from 'fast-check';
import { literalDollar } from '../command-words.ts';
import { optionTables, runners, type Takes } from '../command-options.ts';

/** Gives a whole number below a limit; small ones make the simplest cases. */
export type Draw = (limit: number) => number;

/** Cases that are built step by step, from a tape of random numbers. */
export const drawn = <Value>(build: (draw: Draw) => Value): fc.Arbitrary<Value> =>
  fc.uint8Array({ minLength: 160, maxLength: 160 }).map((tape) => {
    let place = 0;
    return build((limit) => (tape[place++] ?? 0) % limit);
  });

export const pick = <Value>(draw: Draw, list: readonly Value[]): Value => list[draw(list.length)]!;

/** True once in `times`. */
export const once = (draw: Draw, times: number): boolean => draw(times) === times - 1;

export const several = <Value>(draw: Draw, most: number, make: () => Value): Value[] =>
  Array.from({ length: draw(most + 1) }, make);

/** One option of a program: all its names, the letter included. */
interface Named {
  names: string[];
  takes: Takes;
}

export interface Chosen extends Named {
  /** Of an option that need not have one: what follows `=`, such as `--wait=false`. */
  value: string | undefined;
}

/** A simple command by its parts, before anybody spells it. */
export interface Plan {
  program: string;
  options: Chosen[];
  operands: string[];
}

function namedOptions(program: string): Named[] {
  const byName = new Map<string, Named>();
  for (const [written, { name, takes }] of optionTables.get(program)!) {
    const names = [...(byName.get(name)?.names ?? []), written];
    byName.set(name, { names, takes });
  }
  return [...byName.values()];
}

const programs = [...optionTables.keys()];
const known = new Map(programs.map((program) => [program, namedOptions(program)]));

const values = [
  ...['web', '80:80', '8080:80', '512m', 'A=1', 'x y', '$HOME/data:/data', '{{.Names}}', 'true'],
  ...['', "it's", 'a"b', 'a|b', '-1', '1.5', '/etc/*', '2>1', 'C:\\x', '#1', '~', '`id`'],
  ...['$(docker ps -aq)', '$(a | "b c")', `${literalDollar}HOME`],
];

const plain = [
  'alpine',
  'nginx:1.29',
  'web',
  'db',
  '.',
  '-',
  'pods',
  'deploy/web',
  '$NAME',
  'x y',
  '$(pwd)',
];
const inner = [...plain, '-c', '-la', '--', '--rm', 'echo hello', `${literalDollar}PATH`, '-'];

export function drawPlan(draw: Draw): Plan {
  const program = pick(draw, programs);
  const words = runners.has(program) || once(draw, 8) ? inner : plain;
  const options = several(draw, 4, () => drawOption(draw, program)).flat();
  return runnable({ program, options, operands: several(draw, 3, () => pick(draw, words)) });
}

/** What a runner runs is no option: else its first operand would be one of its own. */
const runnable = (plan: Plan): Plan =>
  runners.has(plan.program) && plan.operands[0]?.startsWith('-')
    ? { ...plan, operands: ['alpine', ...plan.operands] }
    : plan;

export function drawOption(draw: Draw, program: string): Chosen[] {
  const all = known.get(program)!;
  if (all.length === 0) return [];
  const option = pick(draw, all);
  return [{ ...option, value: drawValue(draw, option) }];
}

function drawValue(draw: Draw, { takes }: Named): string | undefined {
  if (takes === 'a word') return pick(draw, values);
  if (takes === 'nothing') return once(draw, 8) ? 'false' : undefined;
  return once(draw, 3) ? pick(draw, ['client', 'true', '/proc/1/ns/net', '']) : undefined;
}

/** A command that differs a little, or, by chance, not at all. */
export function changedPlan(draw: Draw, plan: Plan): Plan {
  const { program, options, operands } = plan;
  const place = draw(Math.max(1, options.length));
  const changes: (() => Partial<Plan>)[] = [
    () => ({ options: options.toSpliced(place, 1) }),
    () => ({ options: [...options, ...options.slice(place, place + 1)] }),
    () => ({ options: [...options, ...drawOption(draw, program)] }),
    () => ({ options: options.map((option) => revalued(draw, option)) }),
    () => ({ operands: operands.toReversed() }),
    () => ({ operands: operands.slice(1) }),
    () => ({ operands: [...operands, pick(draw, plain)] }),
    () => ({ program: pick(draw, programs), options: [] }),
  ];
  return runnable({ ...plan, ...pick(draw, changes)() });
}

const revalued = (draw: Draw, option: Chosen): Chosen =>
  once(draw, 2) ? { ...option, value: drawValue(draw, option) } : option;
