import { describe, expect, test } from 'vitest';
import { vectorsByKind } from '../unit/quiz/vectors/vectors.ts';
import { expectSameMark } from './agree.ts';
import { kindNames, oracle } from './mark.ts';

describe.each(kindNames)('the oracle marks %s as computed by hand', (kind) => {
  test.each(vectorsByKind[kind])('$name', ({ question, response, expected }) => {
    expectSameMark(oracle(question, response), expected);
  });
});

test('there are enough vectors', () => {
  const counts = kindNames.map((kind) => vectorsByKind[kind].length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(170);
});
