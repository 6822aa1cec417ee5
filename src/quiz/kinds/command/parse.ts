import type { Program } from './options.ts';
import { programOf } from './programs/programs.ts';
import { isOption, readOption, type Option } from './read-option.ts';
import { enter, scopeOf, subcommand } from './subcommand.ts';
import { wordsOf, type Fault, type Word } from './words.ts';

/** A word that is compared as it stands, and how it was written. */
export type Item = Pick<Word, 'text' | 'typed'>;

/** What stands between two operators. */
export interface SimpleCommand {
  /** The program and its subcommand. */
  program: Item[];
  /** In no order; one that is repeated counts each time. */
  options: Option[];
  operands: Item[];
}

/** A line: simple commands, and the operators between them. */
export interface Command {
  commands: SimpleCommand[];
  operators: Item[];
}

/** Copied along with a command. */
const PROMPT = /^\s*[$#] /;

const unknown: Program = { options: '', commands: {} };

/** Reads a line as the shell and then the program would, without expanding anything. */
export function parse(line: string): Command | Fault {
  const words = wordsOf(line.replace(PROMPT, ''));
  if (typeof words === 'string') return words;
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.isOperator) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return { commands: parts.map(simple), operators: words.filter(({ isOperator }) => isOperator) };
}

function simple([first, ...words]: Word[]): SimpleCommand {
  if (first === undefined) return { program: [], options: [], operands: [] };
  const program = programOf(first.text) ?? unknown;
  let scope = scopeOf(program);
  const options: Option[] = [];
  const operands: Word[] = [];
  for (let word; (word = words.shift()) !== undefined && word.text !== '--';) {
    const deeper = operands.length === 0 ? enter(program, scope, word) : undefined;
    if (isOption(word)) options.push(...readOption(word, scope.table, words));
    else if (deeper !== undefined) scope = deeper;
    else {
      operands.push(word);
      if (scope.grammar.endAtOperand) break;
    }
  }
  operands.push(...words);
  if (program.prefix && operands.length > 0) return prefixed(first, options, operands);
  return { program: [first, ...subcommand(program, scope)], options, operands };
}

/** One command, to which the prefix and its options belong: `sudo -u web docker ps -a`. */
function prefixed(prefix: Item, own: Option[], words: Word[]): SimpleCommand {
  const { program, options, operands } = simple(words);
  const named = own.map((option) => ({ ...option, name: `${prefix.text} ${option.name}` }));
  return { program: [prefix, ...program], options: [...named, ...options], operands };
}
