import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { expectSameMark } from './agree.ts';
import { casesOfKind, type AnyCase } from './arbitraries.ts';
import { nothings } from './arbitraries/common.ts';
import { kindNames } from './mark.ts';
import { alwaysOf } from './properties.ts';
import { keyResponse } from './questions.ts';
import { markingByKey } from './site.ts';
import type { AnyQuestion, KindName } from './types.ts';
import { blank, invalid } from './verdict.ts';

const questions = (kind: KindName): fc.Arbitrary<AnyQuestion> =>
  casesOfKind(kind).map(({ question }) => question);

const copy = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const byKey = await markingByKey();

describe('every kind', () => {
  alwaysOf(
    'earns from 0 to 1 and says so',
    kindNames,
    casesOfKind,
    (mark, { question, response }) => {
      const { state, fraction, reason } = mark(question, response);
      if (state === 'unmarked') {
        expect(['blank', 'invalid']).toContain(reason);
        return;
      }
      expect(['right', 'partial', 'wrong']).toContain(state);
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThanOrEqual(1);
      expect([state === 'right', state === 'wrong']).toEqual([fraction === 1, fraction === 0]);
    },
  );

  alwaysOf('earns 1 with the key', kindNames, questions, (mark, question) =>
    expect(mark(question, keyResponse(question))).toMatchObject({ state: 'right', fraction: 1 }),
  );

  alwaysOf(
    'is blank where nothing was answered',
    kindNames,
    (kind) => fc.tuple(questions(kind), nothings),
    (mark, [question, nothing]) => expectSameMark(mark(question, nothing), blank),
  );

  alwaysOf(
    'is invalid, not wrong, where the response has no shape of the kind',
    kindNames,
    (kind) =>
      fc.tuple(questions(kind), fc.constantFrom(0, 1, -1.5, true, false, [[]], [{}], [null])),
    (mark, [question, response]) => expectSameMark(mark(question, response), invalid),
  );

  alwaysOf(
    'marks any JSON without throwing',
    kindNames,
    (kind) => fc.tuple(questions(kind), fc.jsonValue()),
    (mark, [question, response]) => expect(mark(question, response).state).toBeTypeOf('string'),
  );

  alwaysOf(
    'marks the same again, and changes neither question nor response',
    kindNames,
    (kind) => casesOfKind(kind).map(frozen),
    (mark, { question, response }) =>
      expect(mark(question, response)).toEqual(mark(copy(question), response)),
  );

  alwaysOf('marks the same after a journey as JSON', kindNames, casesOfKind, (mark, sent) => {
    const { question, response }: AnyCase = copy(sent);
    expect(mark(question, response)).toEqual(mark(sent.question, sent.response));
  });

  alwaysOf('marks the same by the key in a page', kindNames, casesOfKind, (mark, sent) =>
    expect(byKey(sent.question, copy(sent.response))).toEqual(mark(sent.question, sent.response)),
  );
});
