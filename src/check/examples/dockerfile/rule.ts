import type { Dockerfile, Instruction } from './file.ts';

/** What one rule has against an instruction. */
export interface Fault {
  rule: string;
  at: Instruction;
  message: string;
}

export type Rule = (file: Dockerfile) => Fault[];

/** A rule that looks at one instruction after the other, whatever stage it is in. */
export const eachInstruction =
  (judge: (instruction: Instruction, file: Dockerfile) => Fault[]): Rule =>
  (file) =>
    file.stages.flatMap(({ instructions }) => instructions.flatMap((one) => judge(one, file)));
