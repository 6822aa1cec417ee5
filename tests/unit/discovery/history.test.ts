import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedDays, historyOf, lastCommits, latest } from '../../../src/discovery/history.ts';

const commit = (parents: string, date: string, ...files: string[]) =>
  `\x01${parents}\x02${date}\n\n${files.join('\n')}\n`;
const [late, early] = ['2026-11-22T10:00:00+01:00', '2026-10-01T00:00:00Z'];

describe('lastCommits', () => {
  const log = commit('b', late, 'course.yaml') + commit('', early, 'course.yaml', 'glossary.yaml');

  it('takes the last commit of each file', () => {
    const dates = lastCommits(log, { isShallow: false, changed: [] });
    expect([...dates]).toEqual([['course.yaml', late], ['glossary.yaml', early]]); // prettier-ignore
  });

  it('claims nothing of what a shallow clone begins with, nor of what is not committed', () => {
    const dates = lastCommits(log, { isShallow: true, changed: ['new.yaml'] });
    expect(dates.get('course.yaml')).toBe(late);
    expect(dates.get('glossary.yaml')).toBeUndefined();
    expect(latest({ commits: dates, checked: new Map() }, () => true)).toBeUndefined();
    expect(latest({ commits: dates, checked: new Map() }, (file) => file === 'course.yaml')).toBe(late); // prettier-ignore
  });

  it('compares times, not texts', () => {
    const commits = new Map([['a', '2026-11-22T01:00:00+02:00'], ['b', '2026-11-21T23:30:00Z']]); // prettier-ignore
    expect(latest({ commits, checked: new Map() }, () => true)).toBe('2026-11-21T23:30:00Z');
    expect(latest({ commits, checked: new Map() }, () => false)).toBeUndefined();
  });
});

it('reads each day that `checked` has had, once, the latest first', () => {
  const log = [
    '--- a/chapters/a/chapter.yaml', '+++ b/chapters/a/chapter.yaml', '-checked: 2026-01-01', '+checked: 2026-11-22',
    '+++ b/chapters/b/chapter.yaml', '+checked: 2026-11-20', '+title: checked: 2020-01-01',
    '+++ b/chapters/a/chapter.yaml', '+checked: 2026-01-01', '+checked: 2026-01-01',
  ].join('\n'); // prettier-ignore
  expect([...checkedDays(log)]).toEqual([
    ['chapters/a/chapter.yaml', ['2026-11-22', '2026-01-01']],
    ['chapters/b/chapter.yaml', ['2026-11-20']],
  ]);
});

describe('historyOf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quai-history-'));
  const content = join(folder, 'content');
  const sheet = join(content, 'chapters/a/chapter.yaml');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: early, GIT_COMMITTER_DATE: early },
      stdio: 'pipe',
    }); // prettier-ignore
  beforeAll(() => {
    mkdirSync(join(content, 'chapters/a'), { recursive: true });
    writeFileSync(sheet, 'checked: 2026-09-30\n');
    writeFileSync(join(content, 'é.yaml'), 'a\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'One');
    writeFileSync(sheet, 'checked: 2026-10-01\n');
    git('commit', '-q', '-a', '-m', 'Two');
    writeFileSync(join(content, 'course.yaml'), 'not committed\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('knows dates of files below the folder, and the days of chapters', () => {
    const { commits, checked } = historyOf(content);
    expect(Date.parse(commits.get('chapters/a/chapter.yaml')!)).toBe(Date.parse(early));
    expect(commits.has('é.yaml')).toBe(true);
    expect(commits.has('course.yaml')).toBe(true);
    expect(commits.get('course.yaml')).toBeUndefined();
    expect(checked.get('chapters/a/chapter.yaml')).toEqual(['2026-10-01', '2026-09-30']);
  });

  it('knows nothing where there is no repository', () => {
    const empty = mkdtempSync(join(tmpdir(), 'quai-none-'));
    expect(historyOf(empty)).toEqual({ commits: new Map(), checked: new Map() });
    rmSync(empty, { recursive: true });
  });
});
