import { eachInstruction, type Rule } from './rule.ts';
import type { Instruction } from './file.ts';

export const stageNameCasing: Rule = ({ stages }) =>
  stages
    .filter(({ name, writtenName }) => name !== writtenName)
    .map(({ from, writtenName }) => ({
      rule: 'StageNameCasing',
      at: from,
      message: `Write the stage name \`${writtenName}\` in lower case.`,
    }));

export const fromAsCasing: Rule = ({ stages }) =>
  stages
    .filter(({ from, as }) => as !== undefined && casing(from.written) !== undefined)
    .filter(({ from, as }) => casing(as!) !== casing(from.written))
    .map(({ from, as }) => ({
      rule: 'FromAsCasing',
      at: from,
      message: `Write \`${from.written}\` and \`${as}\` in the same case.`,
    }));

const casing = (word: string): 'lower' | 'upper' | undefined =>
  word === word.toLowerCase() ? 'lower' : word === word.toUpperCase() ? 'upper' : undefined;

export const duplicateStageName: Rule = ({ stages }) =>
  stages
    .filter(({ name }, index) => name && stages.findIndex((one) => one.name === name) < index)
    .map(({ from, name }) => ({
      rule: 'DuplicateStageName',
      at: from,
      message: `An earlier stage is called \`${name}\` too; give this one a name of its own.`,
    }));

export const reservedStageName: Rule = ({ stages }) =>
  stages
    .filter(({ name }) => name === 'scratch' || name === 'context')
    .map(({ from, name }) => ({
      rule: 'ReservedStageName',
      at: from,
      message: `\`${name}\` is reserved; give the stage another name.`,
    }));

/** Instructions in capitals or in small letters: the majority of the file decides. */
export const consistentInstructionCasing: Rule = ({ stages }) => {
  const all = stages.flatMap(({ from, instructions }) => [from, ...instructions]);
  const count = (wanted: string): number =>
    all.filter(({ written }) => casing(written) === wanted).length;
  const isLower = count('lower') > count('upper');
  const wanted = ({ written, keyword }: Instruction): string =>
    isLower ? written.toLowerCase() : keyword;
  return all
    .filter((one) => one.written !== wanted(one))
    .map((one) => ({
      rule: 'ConsistentInstructionCasing',
      at: one,
      message: `\`${one.written}\` differs from the rest of the file; write \`${wanted(one)}\`.`,
    }));
};

export const maintainerDeprecated: Rule = eachInstruction((at) =>
  at.keyword === 'MAINTAINER'
    ? [
        {
          rule: 'MaintainerDeprecated',
          at,
          message:
            'MAINTAINER is deprecated; write `LABEL org.opencontainers.image.authors="…"` instead.',
        },
      ]
    : [],
);
