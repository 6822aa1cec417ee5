import * as bases from './bases.ts';
import * as commands from './commands.ts';
import type { Dockerfile } from './file.ts';
import * as layers from './layers.ts';
import * as names from './names.ts';
import * as pairs from './pairs.ts';
import type { Fault, Rule } from './rule.ts';
import { undefinedVar } from './variables.ts';

/**
 * BuildKit's build checks (frontend/dockerfile/linter/ruleset.go of moby/buildkit, as of August
 * 2026), as far as the file alone decides them, and four of ours. NoEmptyContinuation comes from
 * the validator. CopyIgnoredFile needs the context, InvalidBaseImagePlatform the base image, and
 * InvalidDefinitionDescription is experimental and off by default.
 */
const rules: readonly Rule[] = [
  bases.fromPlatformFlagConstDisallowed,
  bases.invalidDefaultArgInFrom,
  bases.redundantTargetPlatform,
  bases.undefinedArgInFrom,
  commands.jsonArgsRecommended,
  commands.multipleInstructionsDisallowed,
  commands.workdirRelativePath,
  names.consistentInstructionCasing,
  names.duplicateStageName,
  names.fromAsCasing,
  names.maintainerDeprecated,
  names.reservedStageName,
  names.stageNameCasing,
  pairs.exposeInvalidFormat,
  pairs.exposeProtoCasing,
  pairs.legacyKeyValueFormat,
  pairs.secretsUsedInArgOrEnv,
  undefinedVar,
  bases.movingTag,
  layers.aptUpdateAlone,
  layers.cleanUpLater,
  layers.secretInLayer,
];

export const judged = (file: Dockerfile): Fault[] => rules.flatMap((rule) => rule(file));
