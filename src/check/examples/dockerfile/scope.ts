import { suggestion } from '../../suggest.ts';
import { expanded, type Values } from './expand.ts';
import type { Dockerfile, Instruction, Stage } from './file.ts';
import { declarationsOf, pairsOf } from './words.ts';

/** What BuildKit defines for FROM, and in a stage for an ARG of that name. */
const platforms: Values = new Map([
  ['BUILDPLATFORM', 'linux/amd64'],
  ['BUILDOS', 'linux'],
  ['BUILDOSVERSION', ''],
  ['BUILDARCH', 'amd64'],
  ['BUILDVARIANT', ''],
  ['TARGETPLATFORM', 'linux/amd64'],
  ['TARGETOS', 'linux'],
  ['TARGETOSVERSION', ''],
  ['TARGETARCH', 'amd64'],
  ['TARGETVARIANT', ''],
  ['TARGETSTAGE', 'default'],
]);

/** What FROM may use: the declared names, and the values of those that have one. */
export function globalScope({ globals, escape }: Dockerfile) {
  const values = new Map(platforms);
  const declared = new Set(platforms.keys());
  for (const { key, value } of globals.flatMap(({ text }) => declarationsOf(text, escape))) {
    declared.add(key);
    if (value !== undefined) values.set(key, expanded(value, values, escape).text);
  }
  return { values, declared };
}

/** The variables at one instruction of a stage: ARG without a value declares, too. */
export class Scope {
  readonly values: Map<string, string>;
  readonly declared: Set<string>;

  constructor(from?: Scope) {
    this.values = new Map(from?.values ?? [['PATH', '/bin']]);
    this.declared = new Set(from?.declared);
  }

  /** Takes over what an instruction defines. */
  define({ keyword, text }: Instruction, escape: string, globals: Values): void {
    if (keyword === 'ENV') {
      const pairs = pairsOf(text, escape);
      const before = new Map(this.values);
      for (const { key, value = '' } of pairs)
        this.values.set(key, expanded(value, before, escape).text);
    }
    if (keyword !== 'ARG') return;
    for (const { key, value } of declarationsOf(text, escape)) {
      this.declared.add(key);
      const known =
        value === undefined ? globals.get(key) : expanded(value, this.values, escape).text;
      if (known !== undefined) this.values.set(key, known);
    }
  }
}

/** Whether nothing but this file decides what is in a stage's environment. */
export const isFromScratch = ({ base, parent }: Stage): boolean =>
  parent === undefined ? base === 'scratch' : isFromScratch(parent);

/** The end of a sentence: a known name that was perhaps meant. */
export function orNearest(name: string, known: Iterable<string>): string {
  const [, nearest] = /^Did you mean (`.*`)\?$/.exec(suggestion(name, known)) ?? [];
  return nearest === undefined ? '' : `, or write ${nearest.replace('`', '`$')}`;
}
