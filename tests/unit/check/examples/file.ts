import type { CodeFile } from '../../../../src/check/course.ts';
import type { Checker } from '../../../../src/check/examples/checker.ts';

export const file = (name: string, text: string): CodeFile => ({
  name,
  file: name,
  path: `/nowhere/${name}`,
  text,
});

/** The rules that a file breaks, each once. */
export function rulesOf(checker: Checker, name: string, lines: string[]): string[] {
  const findings = checker.check([file(name, `${lines.join('\n')}\n`)]);
  return [...new Set(findings.map(({ rule }) => rule))];
}
