import { describe, expect, test } from 'vitest';
import { questionSchema } from '../../../../src/quiz/question.ts';
import { expectSameMark } from '../../../oracle/agree.ts';
import { kindNames } from '../../../oracle/mark.ts';
import { asWritten } from '../../../oracle/questions.ts';
import { siteMark } from '../../../oracle/site.ts';
import { vectorsByKind } from './vectors.ts';

describe.each(kindNames)('%s, computed by hand', (kind) => {
  const vectors = vectorsByKind[kind];

  test.each(vectors)('$name', async ({ question, response, expected }) => {
    expectSameMark(await siteMark(question, response), expected);
  });

  test('has distinct names', () => {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
  });

  test('asks what an author may write', () => {
    const written = new Set(vectors.map(({ question }) => question));
    const checked = [...written].map((question) => questionSchema.safeParse(asWritten(question)));
    expect(checked.flatMap(({ error }) => error?.issues ?? [])).toEqual([]);
  });
});
