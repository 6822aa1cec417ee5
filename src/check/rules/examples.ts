import type { Chapter, CodeFile, Course } from '../course.ts';
import type { Checker, Finding } from '../examples/checker.ts';
import { checkerOf, checkers } from '../examples/checkers.ts';
import { problem, type Problem } from '../problem.ts';
import { valueAt } from '../source/schema.ts';
import { readYaml, type YamlFile } from '../source/yaml.ts';

const EXPECT = 'broken/expect.yaml';

/** Example files are sound; those in code/broken/ fail for exactly the reason that is given. */
export const examples = (course: Course): Problem[] => {
  const findings = checkers.flatMap((checker) => {
    const files = filesOf(course).filter((file) => checkerOf(file) === checker);
    return files.length === 0 ? [] : checker.check(files);
  });
  return [
    ...findings.filter(({ file }) => !isBroken(file)).map(fault),
    ...course.chapters.flatMap((chapter) => broken(chapter, findings)),
  ];
};

const filesOf = ({ chapters }: Course): CodeFile[] =>
  chapters.flatMap(({ code }) => code.filter(({ name }) => name !== EXPECT));

const isBroken = ({ name }: CodeFile): boolean => name.startsWith('broken/');

const fault = ({ file, line, column, rule, message }: Finding): Problem =>
  problem('example-fault', { file: file.file, line, column }, { rule, what: message });

/** What could not be judged here, and the files that nobody judges yet. */
export const exampleRemarks = (course: Course): string[] => {
  const files = filesOf(course);
  const read = (checker: Checker): CodeFile[] =>
    files.filter((file) => checkerOf(file) === checker);
  const used = checkers.filter((checker) => read(checker).length > 0);
  const unread = files.filter(
    (file) => !file.name.endsWith('.txt') && checkerOf(file) === undefined,
  );
  return [
    ...used.flatMap((checker) => checker.remark?.(read(checker)) ?? []),
    ...(unread.length === 0 ? [] : [notChecked(unread)]),
  ];
};

const notChecked = (unread: CodeFile[]): string =>
  `Not checked: ${unread.map(({ file }) => file).join(', ')} (only their own tools could judge them).`;

function broken({ code, file }: Chapter, findings: Finding[]): Problem[] {
  const list = code.find(({ name }) => name === EXPECT);
  const files = code.filter((one) => isBroken(one) && one !== list);
  const expected = readYaml(`${file}/code/${EXPECT}`, list?.text ?? '');
  const listed = Object.keys(expected.raw ?? {});
  return [
    ...files.flatMap((one) => judged(one, expected, findings)),
    ...listed
      .filter((name) => !files.some((one) => one.name === `broken/${name}`))
      .map((name) => problem('broken-gone', expected.atKey([name]), { name })),
  ];
}

function judged(file: CodeFile, expect: YamlFile, findings: Finding[]): Problem[] {
  const name = file.name.replace('broken/', '');
  const start = { file: file.file, line: 1, column: 1 };
  const rules = [valueAt(expect.raw, [name]) ?? []].flat().map(String).sort();
  const expected = rules.join(', ');
  if (expected === '') return [problem('broken-unlisted', start, { name })];
  if (checkerOf(file) === undefined) return [];
  const own = findings.filter((one) => one.file === file);
  const found = [...new Set(own.map(({ rule }) => rule))].sort().join(', ');
  if (found === '') return [problem('broken-sound', start, { name, expected })];
  if (found === expected) return [];
  return [problem('broken-otherwise', start, { name, expected, found })];
}
