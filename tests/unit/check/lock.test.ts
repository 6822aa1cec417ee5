import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judged } from '../../../src/check/judge.ts';
import { writtenLock } from '../../../src/check/questions/lock.ts';
import { readCourse } from '../../../src/check/read.ts';
import { overlaid } from '../../content/fixture.ts';

let folder = '';
const read = () => readCourse(folder, 'content', { 'cross-section': { steps: 2, labels: {} } });
const quiz = (): string => join(folder, 'chapters/boats/quiz.yaml');
const bank = (): string => readFileSync(quiz(), 'utf8');
const edit = (from: string, to: string): void => writeFileSync(quiz(), bank().replace(from, to));
const writeLock = (): void =>
  writeFileSync(join(folder, 'questions.lock.json'), writtenLock(read()));
const rules = (): string[] => judged(read()).map(({ rule }) => rule);

beforeEach(() => {
  folder = overlaid();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('questions.lock.json', () => {
  it('does not mind wording', () => {
    edit('What floats?', 'What stays on the water?');
    expect(rules()).toEqual([]);
  });

  it('does not mind the order of choices', () => {
    const [head, first, ...others] = bank().split(/(?=^ {4}- id: )/m);
    writeFileSync(quiz(), [head, ...others, first].join(''));
    expect(rules()).toEqual([]);
  });

  it('takes a new version when it is written', () => {
    edit('version: 1', 'version: 2');
    expect(rules()).toEqual(['lock-behind']);
    writeLock();
    expect(rules()).toEqual([]);
  });

  it('does not hide a key that changed without a new version', () => {
    edit('id: stone', 'id: rock');
    writeLock();
    expect(rules()).toEqual(['lock-changed']);
  });

  it('does not go back to an older version', () => {
    edit('version: 1', 'version: 3');
    writeLock();
    edit('version: 3', 'version: 2');
    writeLock();
    expect(rules()).toEqual(['lock-behind']);
  });
});
