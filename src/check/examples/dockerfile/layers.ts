import { posix } from 'node:path';
import type { Instruction, Stage } from './file.ts';
import type { Fault, Rule } from './rule.ts';
import { commandsOf, operandsOf } from './shell.ts';
import { copiedPaths, removedPaths } from './paths.ts';

const MANAGER = /^(?:apt|apt-get|apk|dnf|microdnf|yum|zypper|pip3?|npm)$/;
const isApt = ([program = '']: string[]): boolean => /^apt(?:-get)?$/.test(program);

/** Ours: the layer of the update stays in the cache and its index grows old. */
export const aptUpdateAlone: Rule = ({ stages }) =>
  runsOf(stages)
    .filter((at) => {
      const done = commandsOf(at)
        .filter(isApt)
        .map((command) => operandsOf(command)[0] ?? '');
      return done.includes('update') && !done.some((one) => /install|upgrade|build-dep/.test(one));
    })
    .map((at) => ({
      rule: 'AptUpdateAlone',
      at,
      message: 'The cache keeps this index for months; update and install in one RUN.',
    }));

const runsOf = (stages: Stage[]): Instruction[] =>
  stages.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));

/** Ours: the layer of the COPY keeps the file, whatever is removed in a later one. */
export const secretInLayer: Rule = ({ stages }) => stages.flatMap(removedSecrets);

const SECRET =
  /(?:^|[._-])(?:key|secrets?|token|passw(?:or)?d|credentials?|npmrc|netrc|pypirc|env|id_(?:rsa|ed25519|ecdsa)|pem|p12|pfx|kubeconfig|htpasswd)(?:[._-]|$)/i;

function removedSecrets(stage: Stage): Fault[] {
  const removed = removedPaths(stage);
  return copiedPaths(stage)
    .filter(({ source }) => SECRET.test(posix.basename(source)))
    .filter(({ at, targets }) =>
      removed.some(
        (one) => isAfter(one.at, at) && targets.some((target) => isWithin(target, one.path)),
      ),
    )
    .map(({ at, source }) => ({
      rule: 'SecretInLayer',
      at,
      message: `The layer of this instruction keeps \`${source}\`, though a later one removes it; use \`RUN --mount=type=secret\`.`,
    }));
}

const isAfter = (one: Instruction, other: Instruction): boolean => one.line > other.line;

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`);

/** Ours: a RUN that does nothing but remove what an earlier one brought in makes nothing smaller. */
export const cleanUpLater: Rule = ({ stages }) =>
  stages.flatMap((stage) =>
    runsOf([stage])
      .filter((at, index, runs) => isCleanUp(at, runs.slice(0, index)))
      .map((at) => ({
        rule: 'CleanUpLater',
        at,
        message: 'The earlier layer keeps what is removed here; remove it in the same RUN.',
      })),
  );

function isCleanUp(at: Instruction, before: Instruction[]): boolean {
  const commands = commandsOf(at);
  const earlier = before.flatMap(commandsOf);
  return (
    commands.length > 0 &&
    commands.every(removes) &&
    commands.some((command) => earlier.some((one) => isUndoneBy(one, command)))
  );
}

const removes = ([program = '', ...rest]: string[]): boolean =>
  program === 'rm' ||
  (MANAGER.test(program) &&
    /^(?:clean|autoclean|autoremove|remove|purge|del|erase|cache)$/.test(
      operandsOf([program, ...rest])[0] ?? '',
    ));

/** Where package managers keep indexes and what they have fetched. */
const CACHE = /^(?:\/var\/(?:cache|lib)|(?:~|\/root)\/\.(?:cache|npm))(?:\/|$)/;

/** A package manager by its own command or by its cache; any command by a path that it names. */
function isUndoneBy(earlier: string[], [program = '', ...rest]: string[]): boolean {
  const isManager = MANAGER.test(earlier[0] ?? '') && !removes(earlier);
  if (program !== 'rm') return isManager;
  return operandsOf([program, ...rest]).some(
    (path) =>
      (isManager && CACHE.test(path)) ||
      earlier.some((word) => path.length > 4 && word.includes(path.replace(/\/?\*?$/, ''))),
  );
}
