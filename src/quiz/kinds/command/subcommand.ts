import { tableOf, type Grammar, type OptionTable, type Program } from './options.ts';
import type { Word } from './words.ts';

/** Which subcommand the words lead to so far, and how what follows is read. */
export interface Scope {
  path: Pick<Word, 'text' | 'typed'>[];
  grammar: Grammar;
  table: OptionTable;
}

export const scopeOf = (program: Program): Scope => ({
  path: [],
  grammar: program,
  table: tableOf(program.options),
});

/** The scope one word further; nothing when the word is no subcommand but an operand. */
export function enter(program: Program, { path }: Scope, word: Word): Scope | undefined {
  if (word.text.includes(' ')) return undefined; // quoted: `docker "container ls"` has one word
  const words = [...path, word];
  const name = words.map(({ text }) => text).join(' ');
  const { commands, same = {}, anywhere, options } = program;
  const all = [...Object.keys(commands), ...Object.keys(same)];
  if (!all.some((one) => one === name || one.startsWith(`${name} `))) return undefined;
  const grammar = commands[same[name] ?? name] ?? { options: '' };
  return { path: words, grammar, table: tableOf(...(anywhere ? [options] : []), grammar.options) };
}

/** The subcommand's words as they are compared: `container ls` is `ps`. */
export function subcommand({ same = {} }: Program, { path }: Scope): Scope['path'] {
  const joined = (key: 'text' | 'typed') => path.map((word) => word[key]).join(' ');
  const name = same[joined('text')];
  if (name === undefined) return path;
  const words = name.split(' ');
  if (words.length !== path.length) return [{ text: name, typed: joined('typed') }];
  return words.map((text, place) => ({ text, typed: path[place]!.typed }));
}
