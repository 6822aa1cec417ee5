import { validate, ValidationCode, ValidationSeverity } from 'dockerfile-utils';
import type { CodeFile } from '../course.ts';
import type { Checker, Finding } from './checker.ts';
import { readDockerfile } from './dockerfile/file.ts';
import { judged } from './dockerfile/rules.ts';

/** Dockerfiles: what BuildKit refuses, what its build checks warn of, and what the course teaches. */
export const dockerfile: Checker = {
  name: 'Dockerfile',
  reads: ({ name }) =>
    /(?:^|\/)(?:Docker|Container)file(?:\.[^/]+)?$|\.(?:Docker|Container)file$/.test(name) &&
    !name.endsWith('.dockerignore'),
  check: (files) =>
    files.flatMap((file) => [...validated(file), ...checked(file)].filter(isWanted(file))),
};

function checked(file: CodeFile): Finding[] {
  return judged(readDockerfile(file.text)).map(({ rule, at, message }) => {
    const { line, column } = at;
    return { file, line, column, rule, message };
  });
}

/** What our own rules judge as BuildKit does; the validator follows an older one. */
const { IGNORE, WARNING } = ValidationSeverity;
const settings = {
  emptyContinuationLine: WARNING,
  deprecatedMaintainer: IGNORE,
  directiveCasing: IGNORE,
  instructionCasing: IGNORE,
  instructionCmdMultiple: IGNORE,
  instructionEntrypointMultiple: IGNORE,
  instructionHealthcheckMultiple: IGNORE,
  instructionJSONInSingleQuotes: IGNORE,
  instructionWorkdirRelative: IGNORE,
};
const ours: (number | string | undefined)[] = [
  ValidationCode.BASE_NAME_EMPTY,
  ValidationCode.DUPLICATE_BUILD_STAGE_NAME,
];

function validated(file: CodeFile): Finding[] {
  const lines = file.text.split('\n');
  return validate(file.text, settings)
    .filter(({ code }) => !ours.includes(code))
    .filter(({ code, range }) => !isNewer(code, lines[range.start.line] ?? ''))
    .map(({ code, message, range }) => ({
      file,
      line: range.start.line + 1,
      column: range.start.character + 1,
      ...named(code, typeof message === 'string' ? message : message.value),
    }));
}

/** Accepted by today's BuildKit, and not by the one that the validator follows. */
const isNewer = (code: number | string | undefined, line: string): boolean =>
  (code === ValidationCode.UNKNOWN_ADD_FLAG && line.includes('--unpack')) ||
  (code === ValidationCode.INVALID_PORT && /(?:^|\s)\S*:\d+\b/.test(line)) ||
  (code === ValidationCode.INVALID_REFERENCE_FORMAT && line.includes('$'));

const named = (code: number | string | undefined, message: string) =>
  code === ValidationCode.EMPTY_CONTINUATION_LINE
    ? {
        rule: 'NoEmptyContinuation',
        message:
          'The instruction goes on across this empty line; remove the line or the backslash above.',
      }
    : { rule: 'dockerfile-syntax', message: `${message}.` };

/** `# check=skip=Rule,Other` at the top, as BuildKit reads it. */
function isWanted({ text }: CodeFile): (finding: Finding) => boolean {
  const [top = ''] = /^(?:#.*\n?)*/.exec(text) ?? [];
  const [, list = ''] = /^#\s*check\s*=\s*(?:[^;\s]*;)*skip=([^;\s]*)/im.exec(top) ?? [];
  const skipped = list.split(',');
  return ({ rule }) => !skipped.includes(rule) && !(skipped.includes('all') && isCheck(rule));
}

const isCheck = (rule: string): boolean => rule !== 'dockerfile-syntax';
