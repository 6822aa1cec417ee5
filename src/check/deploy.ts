import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CodeFile } from './course.ts';
import { checkerOf, checkers } from './examples/checkers.ts';
import { problem, type Problem } from './problem.ts';

/** How this course is deployed: the files that its own checks judge as they judge its examples. */
const folders = ['deploy', '.github'];

/** Every file of these folders below `root`, printed by its path from there. */
export const deployFiles = (root: string): CodeFile[] =>
  folders.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => filesIn(root, folder)); // prettier-ignore

const filesIn = (root: string, folder: string): CodeFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(join(root, '.').length).split(sep).filter(Boolean).join('/');
      return { name: file, file, path, text: readFileSync(path, 'utf8') };
    });

/** What the course teaches against, in the files by which it is deployed. */
export function deployProblems(root: string): Problem[] {
  const files = deployFiles(root);
  return checkers.flatMap((checker) => {
    const own = files.filter((file) => checkerOf(file) === checker);
    if (own.length === 0) return [];
    return checker
      .check(own)
      .map(({ file, line, column, rule, message }) =>
        problem('example-fault', { file: file.file, line, column }, { rule, what: message }),
      );
  });
}
