import fc from 'fast-check';
import { line, multiple, order, single } from '../questions.ts';
import { casesOf, idLists, strangeIds } from './common.ts';

export const singles = idLists(2, 6).map(([right, ...wrong]) => single(right!, ...wrong));

/** Any number right but not none and not all, the right ones anywhere. */
export const multiples = idLists(2, 8).chain((ids) =>
  fc
    .tuple(fc.integer({ min: 1, max: ids.length - 1 }), shuffled(ids))
    .map(([right, mixed]) => multiple(mixed.slice(0, right), mixed.slice(right))),
);

export const shuffled = <Value>(list: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** A list with one entry too many: a repeated one or one that is not known. */
const spoilt = (ids: readonly string[]) =>
  fc
    .tuple(fc.subarray([...ids]), fc.oneof(fc.constantFrom(...ids), strangeIds))
    .map(([list, more]) => [...list, more]);

export const singleCases = casesOf(singles, ({ choices }) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([choices[0]!.id]) },
    { weight: 3, arbitrary: fc.constantFrom(...idsOf(choices)).map((id) => [id]) },
    { weight: 1, arbitrary: spoilt(idsOf(choices)) },
  ),
);

export const multipleCases = casesOf(multiples, ({ choices }) =>
  fc.oneof(
    { weight: 1, arbitrary: shuffled(idsOf(choices.filter((choice) => choice.correct))) },
    { weight: 5, arbitrary: fc.shuffledSubarray(idsOf(choices)) },
    { weight: 1, arbitrary: spoilt(idsOf(choices)) },
  ),
);

export const orders = idLists(3, 7).map((ids) => order(...ids));

export const orderCases = casesOf(orders, ({ items }) => {
  const ids = idsOf(items);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(ids) },
    { weight: 3, arbitrary: shuffled(ids) },
    { weight: 2, arbitrary: swapped(ids) },
    { weight: 1, arbitrary: fc.shuffledSubarray(ids) },
    { weight: 1, arbitrary: spoilt(ids) },
  );
});

/** The right order with two items changed over. */
const swapped = (ids: readonly string[]) =>
  fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1)).map(([one, other]) => {
    const list = [...ids];
    [list[one], list[other]] = [list[other]!, list[one]!];
    return list;
  });

export const fileLines = fc.integer({ min: 1, max: 30 });

export const lines = fileLines.chain((count) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: count }), { minLength: 1, maxLength: 4 })
    .map((faulty) => line(faulty, count)),
);

const badLines = fc.constantFrom<unknown>(
  0,
  -1,
  1.5,
  31,
  1e9,
  '1',
  null,
  true,
  [1],
  Number.MAX_VALUE,
);

export const lineCases = casesOf(lines, (question) => {
  const faulty = question.faulty.map((entry) => entry.line);
  const file = Array.from({ length: question.lines }, (_, index) => index + 1);
  const some = fc.shuffledSubarray(file, { maxLength: Math.min(4, file.length) });
  return fc.oneof(
    { weight: 1, arbitrary: shuffled(faulty) },
    { weight: 2, arbitrary: fc.shuffledSubarray(faulty) },
    { weight: 2, arbitrary: some },
    { weight: 2, arbitrary: withSound(faulty, file) },
    { weight: 1, arbitrary: fc.tuple(some, badLines).map(([list, bad]) => [...list, bad]) },
    { weight: 1, arbitrary: some.map((list) => [...list, ...list.slice(0, 1)]) },
    { weight: 1, arbitrary: fc.constantFrom([question.lines], [question.lines + 1]) },
  );
});

const withSound = (faulty: number[], file: number[]) =>
  fc
    .tuple(fc.subarray(faulty), fc.subarray(file, { maxLength: Math.min(2, file.length) }))
    .map(([found, more]) => [...new Set([...more, ...found])]);
