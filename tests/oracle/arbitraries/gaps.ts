import fc from 'fast-check';
import { gaps, type GapEntry } from '../questions.ts';
import type { Gap } from '../types.ts';
import { shuffled } from './choices.ts';
import { casesOf, idLists, strangeIds } from './common.ts';
import { folds, plains, typed } from './texts.ts';

const typedGaps: fc.Arbitrary<GapEntry> = fc.record({
  answers: fc.array(plains, { minLength: 1, maxLength: 3 }),
  fold: folds,
});

const chosenGaps: fc.Arbitrary<GapEntry> = idLists(2, 4).chain((choices) =>
  fc.subarray(choices, { minLength: 1 }).map((answers) => ({ answers, choices })),
);

const entries = fc.oneof({ weight: 3, arbitrary: typedGaps }, { weight: 1, arbitrary: chosenGaps });

export const gapTexts = idLists(1, 4).chain((ids) =>
  fc.tuple(...ids.map(() => entries)).map((list) => gaps(Object.fromEntries(zip(ids, list)))),
);

const zip = <Value>(ids: readonly string[], values: readonly Value[]): [string, Value][] =>
  ids.map((id, place) => [id, values[place]!]);

export const gapsCases = casesOf(gapTexts, (question) =>
  fc
    .tuple(fc.subarray(question.gaps), fc.boolean())
    .chain(([some, all]) => fc.tuple(...(all ? question.gaps : some).map(filled)))
    .chain((list) => fc.tuple(shuffled(list), stray))
    .map(([list, more]) => Object.fromEntries([...list, ...more])),
);

function filled({ id, answers, choices }: Gap): fc.Arbitrary<[string, unknown]> {
  const right = answers.flatMap(({ fr, en }) => [fr, en]);
  const known = choices?.map((choice) => choice.id);
  const shaped = known ? fc.constantFrom(...known, ...right, '', ' ') : typed(right);
  const value = fc.oneof(
    { weight: 30, arbitrary: shaped },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.oneof(strangeIds, fc.constantFrom<unknown>(0, 1, false, [], {})) },
  );
  return value.map((text) => [id, text]);
}

const stray = fc.oneof(
  { weight: 15, arbitrary: fc.constant<[string, unknown][]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(strangeIds, fc.constantFrom('', 'a', null))
      .map((entry): [string, unknown][] => [entry]),
  },
);
