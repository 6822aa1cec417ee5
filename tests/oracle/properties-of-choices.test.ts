import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { lines, multiples, orders, shuffled, singles } from './arbitraries/choices.ts';
import { gapTexts } from './arbitraries/gaps.ts';
import { matchCases, matches } from './arbitraries/match.ts';
import { gapsCases } from './arbitraries/gaps.ts';
import { expectSameMark } from './agree.ts';
import { always, alwaysOf, earned } from './properties.ts';
import { keyResponse } from './questions.ts';
import type { AnyQuestion, QuestionOf } from './types.ts';
import { invalid } from './verdict.ts';

/** A question with one of its responses, both of the kind's shape. */
const with_ = <Question, Response>(
  questions: fc.Arbitrary<Question>,
  responses: (question: Question) => fc.Arbitrary<Response>,
) => questions.chain((question) => responses(question).map((response) => ({ question, response })));

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const right = ({ choices }: QuestionOf<'multiple'>) =>
  ids(choices.filter((entry) => entry.correct));

const ticks = with_(multiples, ({ choices }) => fc.shuffledSubarray(ids(choices)));

const fileOf = ({ lines }: QuestionOf<'line'>) => Array.from({ length: lines }, (_, at) => at + 1);
const faultyOf = ({ faulty }: QuestionOf<'line'>) => faulty.map(({ line }) => line);
const found = with_(lines, (question) => fc.shuffledSubarray(fileOf(question)));

describe('multiple choice', () => {
  always('never earns less with one more right choice', ticks, (mark, { question, response }) => {
    for (const id of right(question).filter((id) => !response.includes(id))) {
      const more = earned(mark(question, [...response, id]));
      expect(more).toBeGreaterThanOrEqual(earned(mark(question, response)));
    }
  });

  always('never earns less with one wrong choice fewer', ticks, (mark, { question, response }) => {
    for (const id of response.filter((id) => !right(question).includes(id))) {
      const fewer = earned(
        mark(
          question,
          response.filter((other) => other !== id),
        ),
      );
      if (response.length > 1)
        expect(fewer).toBeGreaterThanOrEqual(earned(mark(question, response)));
    }
  });

  always('earns nothing with every choice', multiples, (mark, question) =>
    expect(mark(question, ids(question.choices))).toMatchObject({ state: 'wrong', fraction: 0 }),
  );

  always(
    'does not look at the order of ticks, nor of choices',
    ticks.chain(({ question, response }) =>
      fc.record({
        question: fc.constant(question),
        mixed: shuffled(question.choices).map((choices) => ({ ...question, choices })),
        response: fc.constant(response),
        others: shuffled(response),
      }),
    ),
    (mark, { question, mixed, response, others }) =>
      expect(mark(mixed, others)).toEqual(mark(question, response)),
  );
});

describe('lines of a file', () => {
  always('never earn less with one more faulty line', found, (mark, { question, response }) => {
    for (const line of faultyOf(question).filter((line) => !response.includes(line))) {
      const more = earned(mark(question, [...response, line]));
      expect(more).toBeGreaterThanOrEqual(earned(mark(question, response)));
    }
  });

  always('never earn less with one sound line fewer', found, (mark, { question, response }) => {
    for (const line of response.filter((line) => !faultyOf(question).includes(line))) {
      const fewer = earned(
        mark(
          question,
          response.filter((other) => other !== line),
        ),
      );
      expect(fewer).toBeGreaterThanOrEqual(earned(mark(question, response)));
    }
  });

  always('are right all together only where all are faulty', lines, (mark, question) => {
    const all = question.faulty.length === question.lines;
    expect(mark(question, fileOf(question)).state === 'right').toBe(all);
  });

  always(
    'may be ticked in any order',
    found.chain(({ question, response }) =>
      fc.tuple(fc.constant(question), fc.constant(response), shuffled(response)),
    ),
    (mark, [question, response, others]) =>
      expect(mark(question, others)).toEqual(mark(question, response)),
  );
});

const partsOf = (question: AnyQuestion) =>
  Object.entries(keyResponse(question) as Record<string, string>);

describe('pairs and gaps', () => {
  alwaysOf(
    'never earn less with one more part right',
    ['match', 'gaps'] as const,
    (kind) => (kind === 'match' ? matchCases : gapsCases) as fc.Arbitrary<Part>,
    (mark, { question, response }) => {
      const before = mark(question, response);
      if (before.state === 'unmarked') return;
      for (const [id, key] of partsOf(question)) {
        const after = mark(question, { ...(response as object), [id]: key });
        expect(earned(after)).toBeGreaterThanOrEqual(earned(before));
      }
    },
  );

  alwaysOf(
    'do not look at the order in which they were filled',
    ['match', 'gaps'] as const,
    (kind) => (kind === 'match' ? matchCases : gapsCases) as fc.Arbitrary<Part>,
    (mark, { question, response }) => {
      if (typeof response !== 'object' || response === null || Array.isArray(response)) return;
      const reversed = Object.fromEntries(Object.entries(response).reverse());
      expect(mark(question, reversed)).toEqual(mark(question, response));
    },
  );

  alwaysOf(
    'earn an equal share each',
    ['match', 'gaps'] as const,
    (kind) =>
      with_<AnyQuestion, [string, string][]>(kind === 'match' ? matches : gapTexts, (question) =>
        fc.subarray(partsOf(question), { minLength: 1 }),
      ),
    (mark, { question, response }) => {
      const share = response.length / partsOf(question).length;
      expect(earned(mark(question, Object.fromEntries(response)))).toBeCloseTo(share, 7);
    },
  );
});

interface Part {
  question: AnyQuestion;
  response: unknown;
}

describe('an order', () => {
  always(
    'loses two places where two items are changed over',
    with_(orders, ({ items }) => fc.subarray(ids(items), { minLength: 2, maxLength: 2 })),
    (mark, { question, response: [one, other] }) => {
      const swapped = ids(question.items).map((id) =>
        id === one ? other! : id === other ? one! : id,
      );
      const share = (swapped.length - 2) / swapped.length;
      expect(earned(mark(question, swapped))).toBeCloseTo(share, 7);
    },
  );
});

/** Only gaps in which one chooses. */
const chosen: fc.Arbitrary<AnyQuestion> = gapTexts
  .map((question) => ({ ...question, gaps: question.gaps.filter(({ choices }) => choices) }))
  .filter(({ gaps }) => gaps.length > 0);

describe('what a question does not have', () => {
  const strangers = fc.constantFrom('unknown', '__proto__', 'toString', 'A', '', ' ');

  alwaysOf(
    'makes a list of ids invalid',
    ['single', 'multiple', 'order'] as const,
    (kind) => fc.tuple({ single: singles, multiple: multiples, order: orders }[kind], strangers),
    (mark, [question, stranger]) => {
      const key = keyResponse(question) as string[];
      expectSameMark(mark(question, [stranger]), invalid);
      expectSameMark(mark(question, [...key, stranger]), invalid);
      expectSameMark(mark(question, [stranger, ...key.slice(1)]), invalid);
    },
  );

  alwaysOf(
    'makes pairs and gaps invalid',
    ['match', 'gaps'] as const,
    (kind) =>
      fc.tuple<[AnyQuestion, string, string | null]>(
        kind === 'match' ? matches : gapTexts,
        strangers,
        fc.constantFrom('', null, 'a'),
      ),
    (mark, [question, stranger, chosen]) => {
      const entries = [...Object.entries(keyResponse(question) as object), [stranger, chosen]];
      expectSameMark(mark(question, Object.fromEntries(entries)), invalid);
    },
  );

  alwaysOf(
    'is invalid as an answer on the right, and in a gap with choices',
    ['match', 'gaps'] as const,
    (kind) => fc.tuple(kind === 'match' ? matches : chosen, strangers),
    (mark, [question, stranger]) => {
      if (stranger.trim() === '') return;
      const [[part]] = partsOf(question) as [[string, string]];
      expectSameMark(mark(question, { [part]: stranger }), invalid);
    },
  );

  always(
    'makes lines invalid',
    with_(lines, () => fc.constantFrom(0, -1, 31, 0.5)),
    (mark, { question, response }) =>
      expectSameMark(mark(question, [...faultyOf(question), response]), invalid),
  );
});

describe('the same entry twice', () => {
  alwaysOf(
    'makes a list invalid',
    ['single', 'multiple', 'order', 'line'] as const,
    (kind): fc.Arbitrary<AnyQuestion> =>
      ({ single: singles, multiple: multiples, order: orders, line: lines })[kind],
    (mark, question) => {
      const key = keyResponse(question) as unknown[];
      expectSameMark(mark(question, [...key, key[0]]), invalid);
      expectSameMark(mark(question, [key[0], key[0]]), invalid);
    },
  );
});
