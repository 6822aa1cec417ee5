import { spawnSync } from 'node:child_process';
import type { CodeFile } from '../course.ts';
import type { Checker, Finding } from './checker.ts';

interface Fault {
  index: number;
  line: number;
  column: number;
  message: string;
}

/** Parses every text and runs none. */
const SCRIPT = `
import ast, json, sys
faults = []
for index, text in enumerate(json.load(sys.stdin)):
    try:
        ast.parse(text)
    except SyntaxError as fault:
        faults.append(dict(index=index, line=fault.lineno or 1, column=fault.offset or 1, message=fault.msg))
json.dump(faults, sys.stdout)
`;

const parsed = (texts: string[]): Fault[] | undefined => {
  const options = { input: JSON.stringify(texts), encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync('python3', ['-I', '-S', '-c', SCRIPT], options);
  return status === 0 ? (JSON.parse(stdout) as Fault[]) : undefined;
};

let isMissing = false;

export const python: Checker = {
  name: 'Python',
  reads: ({ name }) => name.endsWith('.py'),
  check: (files) => {
    const faults = parsed(files.map(({ text }) => text));
    isMissing = faults === undefined;
    return (faults ?? []).map((fault) => finding(files[fault.index]!, fault));
  },
  remark: () => (isMissing ? 'python3 is not installed: Python files were not parsed.' : undefined),
};

const finding = (file: CodeFile, { line, column, message }: Fault): Finding => ({
  file,
  line,
  column: Math.max(column, 1),
  rule: 'python-syntax',
  message: `${message}.`,
});
