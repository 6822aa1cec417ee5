import { docker, dockerBefore, dockerRunners } from './options/docker.ts';
import { kubectl, kubectlAny } from './options/kubectl.ts';
import { programRunners } from './options/runners.ts';

/** Whether a value belongs to an option: never, the next word, only behind `=`, or stuck to it. */
export type Takes = 'nothing' | 'a word' | 'after =' | 'stuck';

export interface Option {
  /** The first of its names. */
  name: string;
  takes: Takes;
}

export type OptionTable = ReadonlyMap<string, Option>;

/** What ends a row of a table; getopt(3) writes them `:`, and `::` for the last two. */
const endings: Record<string, Takes> = { '=': 'a word', '?': 'after =', '??': 'stuck' };

/**
 * A table from rows such as `publish,p=`: the names of one option, those of one letter being
 * short, then what it takes: `=` a value, `?` one that may be left out and stands behind `=`, `??`
 * one that may be left out and may also be stuck to the letter.
 */
export const optionTable = (rows: string): OptionTable =>
  new Map(rows.split(/\s+/u).filter(Boolean).flatMap(namesOf));

function namesOf(row: string): [string, Option][] {
  const [, list = '', ending = ''] = /^(.*?)([=?]*)$/u.exec(row) ?? [];
  const names = list.split(',').map(dashed);
  const takes = endings[ending] ?? 'nothing';
  return names.map((name) => [name, { name: names[0]!, takes }]);
}

/** A name that has its dashes already is the rare long one of one letter. */
function dashed(name: string): string {
  if (name.startsWith('-')) return name;
  return name.length === 1 ? `-${name}` : `--${name}`;
}

export const dockerGlobals = optionTable(dockerBefore);
export const kubectlGlobals = optionTable(kubectlAny);

/** By program and subcommand, in docker's short spelling: `docker ps`, not `docker container ls`. */
export const optionTables: ReadonlyMap<string, OptionTable> = new Map(
  Object.entries({ ...docker, ...kubectl, ...programRunners }).map(([name, rows]) => [
    name,
    optionTable(rows),
  ]),
);

/** What stands behind the first operand of these belongs to what they run. */
export const runners: ReadonlySet<string> = new Set([
  ...dockerRunners,
  ...Object.keys(programRunners),
]);
