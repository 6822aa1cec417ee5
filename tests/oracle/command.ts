import {
  dockerGlobals,
  kubectlGlobals,
  optionTables,
  runners,
  type Option,
  type OptionTable,
} from './command-options.ts';
import { dockerAliases } from './options/docker.ts';
import { parseLine } from './command-words.ts';
import type { Command, Mark } from './types.ts';
import { allOrNothing, blank, invalid, isEmptyText, isNothing } from './verdict.ts';

/** A command line, compared in one canonical spelling. */
export function oracleCommand({ command, accept }: Command, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (typeof response !== 'string') return invalid;
  if (isEmptyText(response)) return blank;
  const typed = canonicalLine(response);
  if (typed === undefined) return invalid;
  return allOrNothing([command, ...accept].map(canonicalLine).includes(typed));
}

/** Equal for two lines exactly when they count as the same; undefined when a line is unreadable. */
export function canonicalLine(line: string): string | undefined {
  const parsed = parseLine(line);
  if (parsed === undefined) return undefined;
  return JSON.stringify([parsed.commands.map(canonicalCommand), parsed.operators]);
}

interface Reading {
  /** Name and value; null where an unknown option has no value, or a known one lacks its own. */
  options: [name: string, value: string | null][];
  operands: string[];
}

interface Canonical {
  path: string[];
  operands: string[];
  sorted: string[];
}

/** Program, operands in order, options sorted. */
function canonicalCommand(words: readonly string[]): Canonical {
  return canonicalBehind(words) ?? canonicalAlone(words);
}

/** These run a command as it would run without them, with options of their own before it. */
const prefixes: ReadonlySet<string> = new Set(['sudo', 'time', 'nohup']);

/** The command behind a prefix, if there is one. */
function canonicalBehind([prefix, ...words]: readonly string[]): Canonical | undefined {
  if (prefix === undefined || !prefixes.has(prefix)) return undefined;
  const own = read(words, optionTables.get(prefix), true);
  if (own.operands.length === 0) return undefined;
  const { path, operands, sorted } = canonicalCommand(own.operands);
  const named = own.options.map(([name, value]) => JSON.stringify([`${prefix} ${name}`, value]));
  return { path: [prefix, ...path], operands, sorted: [...named, ...sorted].sort() };
}

function canonicalAlone(words: readonly string[]): Canonical {
  const { path, options: before, rest } = identify(words);
  const name = nameOf(path);
  const { options, operands } = read(rest, optionTables.get(name), runners.has(name));
  const sorted = [...before, ...options].map((option) => JSON.stringify(option)).sort();
  return { path, operands, sorted };
}

/** The name that words make of a command; one word that has a space in it makes none. */
const nameOf = (words: readonly string[], length = words.length): string =>
  words
    .slice(0, length)
    .map((word) => word.replaceAll(' ', '\\ '))
    .join(' ');

interface Identified {
  path: string[];
  options: Reading['options'];
  rest: string[];
}

/** Finds the subcommand behind the program's own options, and docker's short name for it. */
function identify([program, ...words]: readonly string[]): Identified {
  if (program === 'kubectl') return identifyKubectl(words);
  if (program === 'docker') return identifyDocker(words);
  return { path: program === undefined ? [] : [program], options: [], rest: words };
}

/** Options of docker itself are none of its commands: `docker -l debug run`, `docker run -l a=b`. */
function identifyDocker(words: readonly string[]): Identified {
  const { options, operands } = read(words, dockerGlobals, true);
  const own = options.map(([name, value]): [string, string | null] => [`docker ${name}`, value]);
  const command = shortened(['docker', ...operands]);
  const known = [3, 2].find((length) => optionTables.has(nameOf(command, length)));
  return { options: own, path: command.slice(0, known ?? 2), rest: command.slice(known ?? 2) };
}

/** Options of kubectl may stand before its command and between the two words of one. */
function identifyKubectl(words: readonly string[], path = ['kubectl']): Identified {
  const table = optionTables.get(nameOf(path)) ?? kubectlGlobals;
  const { options, rest } = upToOperand(words, table);
  const [first, ...others] = rest;
  const longer = [...path, ...rest.slice(0, 1)];
  const goesOn = first !== undefined && (path.length === 1 || names.has(nameOf(longer)));
  if (!goesOn) return { path, options, rest };
  const found = identifyKubectl(others, longer);
  return { ...found, options: [...options, ...found.options] };
}

/** The names of all commands that have a table, and of those above them. */
const names: ReadonlySet<string> = new Set(
  [...optionTables.keys()].flatMap((name) =>
    name.split(' ').map((_, place, all) => all.slice(0, place + 1).join(' ')),
  ),
);

/** The options at the beginning; what is left begins with an operand or with `--`. */
function upToOperand(words: readonly string[], table: OptionTable | undefined) {
  const rest = [...words];
  const options: Reading['options'] = [];
  while (rest[0] !== undefined && isOption(rest[0])) {
    options.push(...optionsOf(rest.shift()!, rest, table));
  }
  return { options, rest };
}

const shortened = (words: readonly string[]): string[] => {
  const short = dockerAliases.get(nameOf(words, 3));
  return short === undefined ? [...words] : [...short.split(' '), ...words.slice(3)];
};

/** Reads options until `--`, or until the first operand of a program that runs another. */
function read(words: readonly string[], table: OptionTable | undefined, runs: boolean): Reading {
  const { options, rest } = upToOperand(words, table);
  const [first, ...others] = rest;
  if (first === undefined) return { options, operands: [] };
  if (first === '--') return { options, operands: others };
  if (runs) return { options, operands: rest };
  const behind = read(others, table, runs);
  return {
    options: [...options, ...behind.options],
    operands: [first, ...behind.operands],
  };
}

const isOption = (word: string): boolean => /^-./u.test(word) && word !== '--';

type Options = Reading['options'];

const optionsOf = (word: string, left: string[], table: OptionTable | undefined): Options =>
  word.startsWith('--') ? longOption(word, left, table) : shortOptions(word, left, table);

/** May take the next word away from those left. */
function longOption(word: string, left: string[], table: OptionTable | undefined): Options {
  const [, written = '', value] = /^([^=]*)(?:=(.*))?$/su.exec(word) ?? [];
  const known = table?.get(written);
  if (value !== undefined) return [[known?.name ?? written, value]];
  return [known === undefined ? [written, null] : bare(known, left)];
}

/** An option to which no value is attached. */
function bare({ name, takes }: Option, left: string[]): Options[number] {
  if (takes === 'a word') return [name, left.shift() ?? null];
  return [name, takes === 'nothing' ? 'true' : null];
}

/** `-itv a:b` is `-i -t -v a:b`; with a letter that is unknown the word stays whole. */
function shortOptions(word: string, left: string[], table: OptionTable | undefined): Options {
  const options: Options = [];
  for (let letters = word.slice(1); letters !== ''; letters = letters.slice(1)) {
    const known = table?.get(`-${letters[0]!}`);
    if (known === undefined) return [[word, null]];
    const behind = letters.slice(1);
    const attached = behind !== '' && (behind.startsWith('=') || sticks(known));
    if (attached) return [...options, [known.name, behind.replace(/^=/u, '')]];
    options.push(bare(known, left));
  }
  return options;
}

const sticks = ({ takes }: Option): boolean => takes === 'a word' || takes === 'stuck';
