import { kubectlGlobals, runners } from '../command-options.ts';
import { literalDollar } from '../command-words.ts';
import { dockerAliases } from '../options/docker.ts';
import { once, pick, type Chosen, type Draw, type Plan } from './command-plan.ts';

/** One of the many ways of writing a command that are all the same command. */
export function spell(draw: Draw, plan: Plan): string {
  const { early, late } = parted(draw, plan);
  const [program = '', ...names] = programWords(draw, plan.program);
  const before = optionWords(draw, early).flat();
  const words = [program, ...before, ...names, ...argumentWords(draw, { ...plan, options: late })];
  return words.map((word) => quote(draw, word)).reduce((line, word) => line + gap(draw) + word);
}

/** Options that every kubectl command has may stand before the command's name. */
function parted(draw: Draw, { program, options }: Plan): { early: Chosen[]; late: Chosen[] } {
  const early = options.filter(
    ({ names }) =>
      program.startsWith('kubectl ') &&
      names.every((name) => kubectlGlobals.has(name)) &&
      once(draw, 3),
  );
  return { early, late: options.filter((option) => !early.includes(option)) };
}

const gaps = [' ', ' ', ' ', ' ', '  ', '\t', ' \\\n  '];
const gap = (draw: Draw): string => pick(draw, gaps);

/** `docker ps` or, as docker says itself, `docker container ls`. */
function programWords(draw: Draw, program: string): string[] {
  const longer = [...dockerAliases].filter(([, short]) => short === program);
  const names = [program, program, program, ...longer.map(([long]) => long)];
  return pick(draw, names).split(' ');
}

function argumentWords(draw: Draw, { program, options, operands }: Plan): string[] {
  const spelled = optionWords(draw, shuffle(draw, options));
  const free = runners.has(program) ? 0 : freeOperands(operands);
  const mixed = interleave(draw, spelled, operands.slice(0, free));
  const rest = operands.slice(free);
  const mayEnd = runners.has(program) ? once(draw, 8) : rest.length > 0 || once(draw, 8);
  return [...mixed.flat(), ...(mayEnd ? ['--'] : []), ...rest];
}

/** How many operands may stand anywhere, since nobody takes them for options. */
function freeOperands(operands: readonly string[]): number {
  const dashed = operands.findIndex((operand) => operand.startsWith('-') && operand !== '-');
  return dashed < 0 ? operands.length : dashed;
}

function shuffle<Value>(draw: Draw, list: readonly Value[]): Value[] {
  const left = [...list];
  return list.map(() => left.splice(left.indexOf(pick(draw, left)), 1)[0]!);
}

/** Mixes two lists, each in its own order. */
function interleave(draw: Draw, options: string[][], operands: readonly string[]): string[][] {
  const mixed: string[][] = [];
  const [left, right] = [[...options], operands.map((operand) => [operand])];
  while (left.length + right.length > 0) {
    const side = right.length === 0 || (left.length > 0 && once(draw, 2)) ? left : right;
    mixed.push(side.shift()!);
  }
  return mixed;
}

/** Each option as one or two words; neighbours with a letter are now and then bundled. */
function optionWords(draw: Draw, options: readonly Chosen[]): string[][] {
  const spelled: string[][] = [];
  let open = false;
  for (const option of options) {
    const letter = letterOf(option);
    const joins = open && letter !== undefined && !once(draw, 3);
    if (joins) spelled.push(lettered(draw, spelled.pop()![0]! + letter, option));
    else spelled.push(spellOption(draw, option));
    // What may follow a letter directly would be taken for its value.
    open = ['nothing', 'after ='].includes(option.takes) && /^-\w+$/u.test(spelled.at(-1)![0]!);
  }
  return spelled;
}

/** The letter of an option, unless its value can only be written behind the long name. */
const letterOf = ({ names, takes, value }: Chosen): string | undefined =>
  takes === 'a word' || takes === 'stuck' || value === undefined
    ? names.find((name) => name.length === 2)?.[1]
    : undefined;

function lettered(draw: Draw, letters: string, { takes, value }: Chosen): string[] {
  if (takes === 'a word') return shortValue(draw, letters, value ?? '');
  return takes === 'stuck' && value === '' ? [`${letters}=`] : [letters + (value ?? '')];
}

const shortValue = (draw: Draw, letters: string, value: string): string[] =>
  pick(draw, [
    [letters, value],
    value === '' ? [letters, ''] : [letters + value],
    [`${letters}=${value}`],
  ]);

function spellOption(draw: Draw, option: Chosen): string[] {
  const letter = letterOf(option);
  const long = option.names.filter((name) => name.startsWith('--'));
  if (letter !== undefined && (long.length === 0 || once(draw, 2))) {
    return lettered(draw, `-${letter}`, option);
  }
  return spellLong(draw, long.length > 0 ? pick(draw, long) : option.names[0]!, option);
}

function spellLong(draw: Draw, name: string, { takes, value }: Chosen): string[] {
  if (takes === 'a word' && once(draw, 2)) return [name, value ?? ''];
  if (value !== undefined) return [`${name}=${value}`];
  return [takes === 'nothing' && once(draw, 6) ? `${name}=true` : name];
}

/** Writes a word so that a shell reads it again. */
function quote(draw: Draw, word: string): string {
  if (word.includes('$(')) return pick(draw, [word, `"${word}"`]);
  if (/^[\w.:/=-]+$/u.test(word) && !once(draw, 6)) return word;
  const cut = once(draw, 3) ? pick(draw, [...word].map((_, place) => place).concat(0)) : 0;
  const parts = [word.slice(0, cut), word.slice(cut)].filter((part) => part !== '');
  return parts.map((part) => quotePart(draw, part)).join('') || pick(draw, ["''", '""']);
}

const quotePart = (draw: Draw, part: string): string =>
  pick(draw, [inDoubleQuotes, inSingleQuotes, withBackslashes])(part);

const inDoubleQuotes = (part: string): string =>
  `"${part.replace(/["\\`]/gu, '\\$&').replaceAll(literalDollar, '\\$')}"`;

const inSingleQuotes = (part: string): string =>
  /['$]/u.test(part) ? inDoubleQuotes(part) : `'${part.replaceAll(literalDollar, '$')}'`;

const withBackslashes = (part: string): string =>
  part.replace(/[ |&;<>"'\\`()#*~]/gu, '\\$&').replaceAll(literalDollar, '\\$');
