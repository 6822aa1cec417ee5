import { execForm, type Instruction } from './file.ts';

/** The simple commands of a RUN, each as its words; what a shell would compute is left as it is. */
export function commandsOf({ text }: Instruction): string[][] {
  const exec = execForm(text);
  if (exec !== undefined) return isShell(exec) ? commandsIn(exec[2]!) : [exec];
  return commandsIn(text);
}

const isShell = ([program = '', flag, script]: string[]): boolean =>
  /(?:^|\/)(?:ba|da|z)?sh$/.test(program) && flag === '-c' && script !== undefined;

const TOKEN = /&&|\|\||[;|&(){}\n]|(?:\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|[^\s;|&(){}'"\\])+|\S/g;
const BETWEEN = /^(?:&&|\|\||[;|&(){}\n])$/;

function commandsIn(script: string): string[][] {
  const commands: string[][] = [[]];
  for (const token of withoutHereDocuments(script).match(TOKEN) ?? []) {
    if (BETWEEN.test(token)) commands.push([]);
    else commands.at(-1)!.push(token.replaceAll(/["']/g, ''));
  }
  return commands.map(fromProgram).filter(({ length }) => length > 0);
}

/** `RUN <<END`: the lines up to END are the script. */
function withoutHereDocuments(script: string): string {
  const names = [...script.matchAll(/<<-?\s*["']?(\w+)["']?/g)].map(([, name]) => name);
  return script
    .split('\n')
    .filter((line) => !names.includes(line.trim()))
    .join('\n')
    .replaceAll(/<<-?\s*["']?\w+["']?/g, '');
}

const BEFORE_PROGRAM = new Set(['sudo', 'if', 'then', 'else', 'do', 'while', '!', 'time', 'exec']);
const NOT_A_COMMAND = new Set(['set', 'fi', 'done', 'true', ':']);

function fromProgram(words: string[]): string[] {
  const start = words.findIndex((word) => !BEFORE_PROGRAM.has(word) && !/^\w+=/.test(word));
  const command = start < 0 ? [] : words.slice(start);
  return NOT_A_COMMAND.has(command[0] ?? '') ? [] : command;
}

/** What follows the options: for a package manager the first of them is what it does. */
export const operandsOf = ([, ...words]: string[]): string[] =>
  words.filter((word) => !word.startsWith('-'));
