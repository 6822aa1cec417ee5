import { expect, test } from 'vitest';
import { languageOf, lineNumbers, stepLines, stepsOfLine } from '../../../src/markdown/lines.ts';

test.each([
  ['3', [3]],
  ['3-5', [3, 4, 5]],
  ['1,4-6', [1, 4, 5, 6]],
  ['x', []],
])('%s names lines', (range, lines) => expect(lineNumbers(range)).toEqual(lines));

test('steps count lines of the whole file; a line may stand in several', () => {
  const steps = stepLines('1|3-4|4,6');
  expect(steps).toEqual([[1], [3, 4], [4, 6]]);
  expect(stepsOfLine(4, steps)).toEqual([2, 3]);
  expect(stepsOfLine(2, steps)).toEqual([]);
});

test.each([
  ['limits.sh', 'bash'],
  ['broken/pod.yaml', 'yaml'],
  ['Dockerfile', 'docker'],
  ['Dockerfile.bad', 'docker'],
  ['notes', 'text'],
])('%s is coloured as %s', (file, language) => expect(languageOf(file)).toBe(language));
