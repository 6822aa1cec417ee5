import { posix } from 'node:path';
import { execForm, flagOf, type Instruction, type Stage } from './file.ts';
import { commandsOf, operandsOf } from './shell.ts';
import { spacedWords } from './words.ts';

export interface Copied {
  at: Instruction;
  source: string;
  /** Where it may lie: whether the target is a directory cannot always be seen. */
  targets: string[];
}

/** The files that a stage takes from the context, and where it puts them. */
export const copiedPaths = (stage: Stage): Copied[] =>
  withFolder(stage).flatMap(({ at, folder }) => (isFromContext(at) ? copied(at, folder) : []));

const isFromContext = (at: Instruction): boolean =>
  (at.keyword === 'COPY' || at.keyword === 'ADD') && flagOf(at, 'from') === undefined;

function copied(at: Instruction, folder: string): Copied[] {
  const words = execForm(at.text) ?? spacedWords(at.text);
  const target = posix.resolve(folder, words.at(-1) ?? '.');
  return words.slice(0, -1).map((source) => ({
    at,
    source,
    targets: [target, posix.join(target, posix.basename(source))],
  }));
}

/** What the RUNs of a stage take away with `rm`. */
export const removedPaths = (stage: Stage): { at: Instruction; path: string }[] =>
  withFolder(stage).flatMap(({ at, folder }) =>
    at.keyword !== 'RUN'
      ? []
      : commandsOf(at)
          .filter(([program]) => program === 'rm')
          .flatMap(operandsOf)
          .map((path) => ({ at, path: posix.resolve(folder, path.replace(/^~/, '/root')) })),
  );

/** Each instruction with the directory that WORKDIR has set by then. */
function withFolder({ instructions }: Stage): { at: Instruction; folder: string }[] {
  let folder = '/';
  return instructions.map((at) => {
    if (at.keyword === 'WORKDIR') folder = posix.resolve(folder, at.text);
    return { at, folder };
  });
}
