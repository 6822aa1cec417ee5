import { execForm, type Instruction, type Stage } from './file.ts';
import type { Fault, Rule } from './rule.ts';

/** A shell that the file chooses is meant: BuildKit says nothing of a shell form then. */
export const jsonArgsRecommended: Rule = ({ stages }) =>
  stages.flatMap((stage) =>
    stage.instructions
      .filter(({ keyword, text }) => isStart(keyword) && execForm(text) === undefined)
      .filter((at) => !hasShellBefore(stage, at))
      .map((at) => ({
        rule: 'JSONArgsRecommended',
        at,
        message: `${at.keyword} in shell form makes a shell process 1, which keeps signals to itself; write it as \`["program", "argument"]\`.`,
      })),
  );

const isStart = (keyword: string): boolean => keyword === 'CMD' || keyword === 'ENTRYPOINT';

function hasShellBefore({ instructions, parent }: Stage, at?: Instruction): boolean {
  const end = at === undefined ? instructions.length : instructions.indexOf(at);
  return (
    instructions.slice(0, end).some(({ keyword }) => keyword === 'SHELL') ||
    (parent !== undefined && hasShellBefore(parent))
  );
}

/** Each but the last is reported: it is the one without effect. */
export const multipleInstructionsDisallowed: Rule = ({ stages }) =>
  stages.flatMap(({ instructions }) =>
    ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].flatMap((keyword) =>
      instructions
        .filter((one) => one.keyword === keyword)
        .slice(0, -1)
        .map((at) => ({
          rule: 'MultipleInstructionsDisallowed',
          at,
          message: `A later ${keyword} of the same stage replaces this one; leave one of them.`,
        })),
    ),
  );

/** Only the first WORKDIR of a stage counts: an absolute one settles those that follow. */
export const workdirRelativePath: Rule = ({ stages }) => stages.flatMap(relativeWorkdir);

function relativeWorkdir({ instructions, parent }: Stage): Fault[] {
  const at = firstWorkdir(instructions);
  if (at === undefined || hasWorkdir(parent) || /^["']?[/$]/.test(at.text)) return [];
  return [
    {
      rule: 'WorkdirRelativePath',
      at,
      message: `\`${at.text}\` depends on the directory of the base image; write it from \`/\`.`,
    },
  ];
}

const firstWorkdir = (instructions: Instruction[]): Instruction | undefined =>
  instructions.find(({ keyword }) => keyword === 'WORKDIR');

const hasWorkdir = (stage: Stage | undefined): boolean =>
  stage !== undefined &&
  (firstWorkdir(stage.instructions) !== undefined || hasWorkdir(stage.parent));
