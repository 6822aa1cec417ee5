import { spawnSync } from 'node:child_process';
import type { CodeFile } from '../course.ts';
import type { Checker, Finding } from './checker.ts';

interface Comment {
  file: string;
  line: number;
  column: number;
  code: number;
  message: string;
}

/** Whether shellcheck can be run here; asked once. */
const hasShellcheck = (() => {
  let known: boolean | undefined;
  return () => (known ??= spawnSync('shellcheck', ['--version']).status === 0);
})();

/** Shell scripts with shellcheck; where there is none, `bash -n` finds what cannot be parsed. */
export const shell: Checker = {
  name: 'shell',
  reads: ({ name }) => name.endsWith('.sh'),
  check: (files) => (hasShellcheck() ? withShellcheck(files) : files.flatMap(withBash)),
  remark: () =>
    hasShellcheck()
      ? undefined
      : 'shellcheck is not installed: scripts were only parsed, with bash -n (Debian: apt install shellcheck).',
};

function withShellcheck(files: CodeFile[]): Finding[] {
  const paths = files.map(({ path }) => path);
  const { stdout } = spawnSync('shellcheck', ['--shell=bash', '--format=json1', ...paths], {
    encoding: 'utf8',
  });
  const { comments } = JSON.parse(stdout) as { comments: Comment[] };
  return comments.flatMap(({ file, line, column, code, message }) => {
    const found = files.find(({ path }) => path === file);
    return found === undefined ? [] : [{ file: found, line, column, rule: `SC${code}`, message }];
  });
}

/** Parses one script; its first fault. */
export function withBash(file: CodeFile): Finding[] {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: file.text, encoding: 'utf8' });
  if (status === 0) return [];
  const [, line = '1', message = stderr.trim()] = /line (\d+): (.*)/.exec(stderr) ?? [];
  return [{ file, line: Number(line), column: 1, rule: 'bash-syntax', message }];
}
