import { describe, expect, it } from 'vitest';
import { problem, inOrder } from '../../../src/check/problem.ts';
import { forGitHub, forPeople } from '../../../src/check/report.ts';

const at = (file: string, line: number, column = 1) => ({ file, line, column });

describe('a problem', () => {
  const found = problem('text-unquoted', at('content/a,b.yaml', 3, 5));

  it('says where and what, and on the next line what to do', () => {
    expect(forPeople(found)).toBe(
      'content/a,b.yaml:3:5  warning  The text is written without quotes.\n' +
        '  Put it between double quotes, or make it a `>-` block: a colon or a hash would cut it.',
    );
  });

  it('is escaped for GitHub, which reads commas and line ends', () => {
    expect(forGitHub(found)).toBe(
      '::warning file=content/a%2Cb.yaml,line=3,col=5::The text is written without quotes.%0A' +
        'Put it between double quotes, or make it a `>-` block: a colon or a hash would cut it.',
    );
  });
});

describe('problems', () => {
  it('come in reading order, each once', () => {
    const all = [at('b', 1), at('a', 10), at('a', 9, 2), at('a', 9), at('b', 1)];
    const sorted = inOrder(all.map((place) => problem('yaml-list', place)));
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a:9:1',
      'a:9:2',
      'a:10:1',
      'b:1:1',
    ]);
  });
});
