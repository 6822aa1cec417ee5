import { distance } from '../../suggest.ts';
import { expanded } from './expand.ts';
import { execForm, flagOf, type Dockerfile, type Instruction, type Stage } from './file.ts';
import type { Fault, Rule } from './rule.ts';
import { globalScope, isFromScratch, orNearest, Scope } from './scope.ts';
import { declarationsOf, pairsOf, spacedWords } from './words.ts';

/**
 * The base image may define variables that the file does not show. So a variable is reported
 * where it can be known: on scratch, when the file defines it but not at this place, and when it
 * is a slip of the pen.
 */
export const undefinedVar: Rule = (file) => {
  const { values, declared } = globalScope(file);
  const ours = new Set([...declared, ...file.stages.flatMap((stage) => definedIn(stage, file))]);
  const scopes = new Map<Stage, Scope>();
  return file.stages.flatMap((stage) => {
    const scope = new Scope(stage.parent && scopes.get(stage.parent));
    scopes.set(stage, scope);
    return stage.instructions.flatMap((at) => {
      const missing = missingAt(at, file.escape, scope);
      scope.define(at, file.escape, values);
      const known = missing.filter(
        (name) => isFromScratch(stage) || ours.has(name) || isSlip(name, scope.values.keys()),
      );
      return known.map((name) => faultOf(name, at, scope));
    });
  });
};

/** Two letters changed over, or one wrong in a long name: `GOPATH` is none of `PATH`. */
const isSlip = (name: string, known: Iterable<string>): boolean =>
  [...known].some(
    (one) =>
      [...one].sort().join('') === [...name].sort().join('') ||
      (one.length > 4 && distance(one, name) === 1),
  );

const faultOf = (name: string, at: Instruction, scope: Scope): Fault => ({
  rule: 'UndefinedVar',
  at,
  message: `\`$${name}\` is not defined here; put \`ARG ${name}\` or \`ENV ${name}=…\` before it, in this stage${orNearest(name, scope.values.keys())}.`,
});

const definedIn = ({ instructions }: Stage, { escape }: Dockerfile): string[] =>
  instructions.flatMap(({ keyword, text }) => {
    if (keyword === 'ENV') return pairsOf(text, escape).map(({ key }) => key);
    return keyword === 'ARG' ? declarationsOf(text, escape).map(({ key }) => key) : [];
  });

function missingAt(at: Instruction, escape: string, scope: Scope): string[] {
  const words = expandedWords(at, escape);
  const missing = words.flatMap((word) => [...expanded(word, scope.values, escape).unmatched]);
  return [...new Set(missing)].filter((name) => !scope.declared.has(name));
}

/** The words in which BuildKit puts variables; the shell does so in RUN, CMD and ENTRYPOINT. */
function expandedWords(at: Instruction, escape: string): string[] {
  const { keyword, text } = at;
  if (keyword === 'ENV' || keyword === 'LABEL')
    return pairsOf(text, escape).flatMap(({ key, value = '' }) => [key, value]);
  if (keyword === 'ARG') return declarationsOf(text, escape).map(({ value = '' }) => value);
  if (['ADD', 'COPY'].includes(keyword)) {
    const flags = ['chown', 'chmod', 'checksum'].map((name) => flagOf(at, name) ?? '');
    return [...flags, ...listOf(text)];
  }
  if (['EXPOSE', 'VOLUME'].includes(keyword)) return listOf(text);
  return ['STOPSIGNAL', 'USER', 'WORKDIR'].includes(keyword) ? [text] : [];
}

/** Without the lines of a here-document. */
const listOf = (text: string): string[] => execForm(text) ?? spacedWords(text.split('\n')[0]!);
