import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { figureWords } from '../figures/catalogue.ts';

import { deployProblems } from './deploy.ts';
import { judged } from './judge.ts';
import { writtenLock } from './questions/lock.ts';
import { readCourse } from './read.ts';
import { forGitHub, forPeople, summary } from './report.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    'write-lock': { type: 'boolean', default: false },
  },
});

const folder = values.content;
const read = () => readCourse(folder, relative(process.cwd(), folder) || '.', figureWords);

if (values['write-lock']) writeFileSync(join(folder, 'questions.lock.json'), writtenLock(read()));

const course = read();
const problems = [...judged(course), ...deployProblems(process.cwd())];
for (const found of problems) {
  console.log(forPeople(found));
  if (process.env.GITHUB_ACTIONS) console.log(forGitHub(found));
}
console.log(summary(course, problems));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
