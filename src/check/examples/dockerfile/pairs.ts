import { eachInstruction, type Rule } from './rule.ts';
import { declarationsOf, pairsOf, spacedWords } from './words.ts';

export const legacyKeyValueFormat: Rule = eachInstruction((at, { escape }) =>
  isPairs(at.keyword) && pairsOf(at.text, escape).some(({ legacy }) => legacy)
    ? [
        {
          rule: 'LegacyKeyValueFormat',
          at,
          message: `Write \`${at.keyword} name=value\`, with an equals sign.`,
        },
      ]
    : [],
);

const isPairs = (keyword: string): boolean => keyword === 'ENV' || keyword === 'LABEL';

/** BuildKit's own list: one of these words in a name, and none of those that make it harmless. */
const SECRET = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/i;

export const secretsUsedInArgOrEnv: Rule = eachInstruction((at, { escape }) => {
  const read = at.keyword === 'ARG' ? declarationsOf : at.keyword === 'ENV' ? pairsOf : undefined;
  return (read?.(at.text, escape) ?? [])
    .filter(({ key }) => SECRET.test(key) && !HARMLESS.test(key))
    .map(({ key }) => ({
      rule: 'SecretsUsedInArgOrEnv',
      at,
      message: `${at.keyword} writes \`${key}\` into the image or its history; use \`RUN --mount=type=secret\`.`,
    }));
});

const portsOf = (text: string): string[] => spacedWords(text).filter((port) => !/\$/.test(port));

export const exposeProtoCasing: Rule = eachInstruction((at) =>
  (at.keyword === 'EXPOSE' ? portsOf(at.text) : [])
    .filter((port) => port !== port.toLowerCase())
    .map((port) => ({
      rule: 'ExposeProtoCasing',
      at,
      message: `Write the protocol of \`${port}\` in lower case.`,
    })),
);

export const exposeInvalidFormat: Rule = eachInstruction((at) =>
  (at.keyword === 'EXPOSE' ? portsOf(at.text) : [])
    .filter((port) => port.includes(':'))
    .map((port) => ({
      rule: 'ExposeInvalidFormat',
      at,
      message: `\`${port}\` names an address or a port of the host; EXPOSE takes the port in the container alone.`,
    })),
);
