import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/check/source/markdown.ts';
import { offsetAt, placeAt } from '../../../src/check/source/node.ts';

const faults = (source: string) =>
  readMarkdown(source).faults.map(({ rule, line, column }) => [rule, line, column]);

describe('reading a chapter that cannot be parsed', () => {
  it('finds each fault, not the first alone', () => {
    expect(faults('un {\n\ndeux <3\n\n<Notes>\n\ntrois\n')).toEqual([
      ['braces', 1, 4],
      ['angle-bracket', 3, 6],
      ['component-open', 5, 1],
    ]);
  });

  it('reads the rest as it stands', () => {
    const { nodes } = readMarkdown('un {\n\n## Titre {#a-b}\n\n- liste\n');
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'list']);
  });

  it('gives up on a text that is nothing but faults', () => {
    expect(readMarkdown('{ '.repeat(100)).nodes).toEqual([]);
  });

  it('takes text above a line of hyphens for a paragraph and a new slide', () => {
    const { nodes } = readMarkdown('texte\n---\n');
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak']);
  });
});

describe('places', () => {
  const source = 'é😀 à\nun';

  it('count characters, as an editor does', () => {
    expect(placeAt('a.mdx', source, 4)).toEqual({ file: 'a.mdx', line: 1, column: 4 });
  });

  it('lead back to their offset', () => {
    expect(offsetAt(source, 1, 4)).toBe(4);
    expect(offsetAt(source, 2, 2)).toBe(source.length - 1);
  });
});
