import fc from 'fast-check';
import { match } from '../questions.ts';
import { casesOf, idLists, strangeIds } from './common.ts';
import { shuffled } from './choices.ts';

export const matches = idLists(2, 8).chain((ids) =>
  fc
    .integer({ min: 2, max: ids.length })
    .map((pairs) => match(ids.slice(0, pairs), ids.slice(pairs))),
);

export const matchCases = casesOf(matches, ({ pairs, extra }) => {
  const rights = [...pairs, ...extra].map(({ id }) => id);
  const good = fc.constantFrom<unknown>(...rights, '', null);
  const bad = fc.oneof(strangeIds, fc.constantFrom<unknown>(0, true, [], ['a'], ' '));
  const chosen = (id: string) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant<unknown>(id) },
      { weight: 12, arbitrary: good },
      { weight: 1, arbitrary: bad },
    );
  return fc
    .tuple(fc.subarray(pairs), fc.boolean())
    .map(([some, all]) => (all ? pairs : some).map(({ id }) => id))
    .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), chosen(id)))))
    .chain((entries) => fc.tuple(shuffled(entries), stray))
    .map(([entries, more]) => Object.fromEntries([...entries, ...more]));
});

/** Now and then a left side that the question does not have. */
const stray = fc.oneof(
  { weight: 15, arbitrary: fc.constant<[string, unknown][]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(strangeIds, fc.constantFrom('', 'a'))
      .map((entry): [string, unknown][] => [entry]),
  },
);
