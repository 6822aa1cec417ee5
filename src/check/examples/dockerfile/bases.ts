import { expanded } from './expand.ts';
import { flagOf, type Dockerfile, type Stage } from './file.ts';
import type { Fault, Rule } from './rule.ts';
import { globalScope, orNearest } from './scope.ts';

export const undefinedArgInFrom: Rule = (file) => {
  const { values, declared } = globalScope(file);
  return file.stages.flatMap((stage) => {
    const words = [stage.base, flagOf(stage.from, 'platform') ?? ''];
    const missing = words.flatMap((word) => [...expanded(word, values, file.escape).unmatched]);
    return [...new Set(missing)]
      .filter((name) => !declared.has(name))
      .map((name) =>
        onFrom(
          stage,
          'UndefinedArgInFrom',
          `\`$${name}\` is not declared; put \`ARG ${name}=…\` before the first FROM${orNearest(name, declared)}.`,
        ),
      );
  });
};

const onFrom = ({ from }: Stage, rule: string, message: string): Fault => ({
  rule,
  at: from,
  message,
});

/** As the reference of an image is written: registry, path, tag, digest (distribution/reference). */
const REFERENCE =
  /^(?:(?:[\w-]+(?:\.[\w-]+)*)(?::\d+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@[\w+.-]+:[0-9a-fA-F]{32,})?$/;

export const invalidDefaultArgInFrom: Rule = (file) =>
  file.stages
    .filter(({ base }) => base.includes('$') && !REFERENCE.test(baseOf(base, file)))
    .map((stage) =>
      onFrom(
        stage,
        'InvalidDefaultArgInFrom',
        `Without build arguments \`${stage.base}\` becomes \`${baseOf(stage.base, file)}\`, which names no image; give the ARG a default.`,
      ),
    );

const baseOf = (base: string, file: Dockerfile): string =>
  expanded(base, globalScope(file).values, file.escape).text;

export const redundantTargetPlatform: Rule = ({ stages }) =>
  stages
    .filter(({ from }) => /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(platformOf(from)))
    .map((stage) =>
      onFrom(
        stage,
        'RedundantTargetPlatform',
        `\`--platform=${platformOf(stage.from)}\` is what FROM does anyway; remove it.`,
      ),
    );

const platformOf = (from: Stage['from']): string => flagOf(from, 'platform') ?? '';

/** A stage whose name says the platform means it. */
export const fromPlatformFlagConstDisallowed: Rule = ({ stages }) =>
  stages
    .filter(({ from }) => /^[^$]+$/.test(platformOf(from)))
    .filter(
      ({ from, name = '' }) =>
        !platformOf(from)
          .split('/')
          .some((part) => name.includes(part)),
    )
    .map((stage) =>
      onFrom(
        stage,
        'FromPlatformFlagConstDisallowed',
        `\`--platform=${platformOf(stage.from)}\` ties the image to one platform; leave that to the build.`,
      ),
    );

/** Ours: what is built today and next year begins with two images. */
export const movingTag: Rule = (file) =>
  file.stages
    .filter(({ base, parent }) => parent === undefined && base !== 'scratch')
    .filter(({ base }) => isMoving(base, file))
    .map((stage) =>
      onFrom(
        stage,
        'MovingTag',
        `\`${stage.base}\` is another image tomorrow; name a version, or a digest.`,
      ),
    );

/** `FROM build_${TARGETARCH}` begins with a stage, and what no default decides is not known. */
function isMoving(base: string, file: Dockerfile): boolean {
  const { text, unmatched } = expanded(base, globalScope(file).values, file.escape);
  const isStage = file.stages.some(({ name }) => name === text.toLowerCase());
  if (isStage || unmatched.size > 0 || text.includes('@')) return false;
  const [, tag] = text.slice(text.lastIndexOf('/') + 1).split(':');
  return tag === undefined || tag === 'latest';
}
