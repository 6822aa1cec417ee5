import fc from 'fast-check';
import { number, plainNumber } from '../questions.ts';
import type { QuestionOf } from '../types.ts';
import { casesOf } from './common.ts';

const values = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0, 64, 1024, 268_435_456, 1e15, 0.001, 1e-6, 66.67),
);

const tolerances = fc.constantFrom(0, 0, 0.5, 1, 5, 0.01, 1e-6, 1000);
const units = fc.constantFrom<[string, string]>(
  ['Mio', 'MiB'],
  ['%', '%'],
  ['ms', 'ms'],
  ['h', 'h'],
);

export const numbers = fc
  .tuple(values, tolerances, fc.option(units, { nil: undefined }))
  .map(([value, tolerance, unit]) => number(value, tolerance, unit));

/** How a plain decimal number may be written; some ways are wrong. */
interface Manner {
  plus: string;
  minus: string;
  group: string;
  groupSize: number;
  mark: string;
}

const usual: fc.Arbitrary<Manner> = fc.record({
  plus: fc.constantFrom('', '', '+'),
  minus: fc.constantFrom('-', '\u{2212}'),
  group: fc.constantFrom('', ' ', '\u{A0}', '\u{202F}'),
  groupSize: fc.constant(3),
  mark: fc.constantFrom('.', ','),
});

const unusual: fc.Arbitrary<Manner> = fc.record({
  plus: fc.constantFrom('', '+', '+ ', '++'),
  minus: fc.constantFrom('-', '\u{2212}', '\u{2013}', '- '),
  group: fc.constantFrom('', ' ', '  ', ',', '_', "'", '\u{2009}', '\t'),
  groupSize: fc.constantFrom(3, 3, 4, 2),
  mark: fc.constantFrom('.', ',', '..', ' . ', '٫'),
});

const manners = fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: unusual });

function written(value: number, manner: Manner): string {
  const [whole = '', decimals = ''] = plainNumber(Math.abs(value)).split('.');
  const kept = decimals.replace(/0+$/u, '');
  const sign = value < 0 ? manner.minus : manner.plus;
  return sign + grouped(whole, manner) + (kept && manner.mark + kept);
}

function grouped(digits: string, { group, groupSize }: Manner): string {
  const first = digits.length % groupSize;
  const groups = digits.slice(first).match(new RegExp(`.{${groupSize}}`, 'gu')) ?? [];
  return [digits.slice(0, first), ...groups].filter(Boolean).join(group);
}

const offsets = fc.constantFrom(0, 0, 0, 0.5, -0.5, 1, -1, 0.99, 1.01, -1.01, 2);

/** Numbers near the value: inside the tolerance, at its end, and off. */
const near = ({ value, tolerance }: QuestionOf<'number'>): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 5, arbitrary: offsets.map((share) => value + share * tolerance) },
    { weight: 1, arbitrary: fc.constantFrom(value + 1, -value, value * 1024, value / 1000, 0) },
  );

const oddities = fc.constantFrom(
  ...['', ' ', '.5', ',5', '5.', '5,', '1e3', '0x10', 'Infinity', 'NaN', '-', '+', '--5', '1.2.3'],
  ...['1,000', '1.000', '1 000,5', '1,000.5', '1 00', '1000 000', '12 345 678', '1 2345', '٣', '½'],
  ...['0005', '-0', '0,0', '5 5', '1 000 0', '1 0000', '5 Mio', '5MiB', '5 mib', 'Mio', '64 64'],
);

const endings = ({ unit }: QuestionOf<'number'>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: unit ? unitEndings(unit) : fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(' ', ' Mio', 'MiB', ' Mo', '%', ' s', ' \n', 'e3') },
  );

const unitEndings = ({ fr, en }: { fr: string; en: string }): fc.Arbitrary<string> =>
  fc.constantFrom(
    fr,
    en,
    ` ${fr}`,
    ` ${en}`,
    `\u{202F}${fr}`,
    `  ${en} `,
    en.toLowerCase(),
    `${fr}${en}`,
  );

export const numberCases = casesOf(numbers, (question) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(near(question), manners, endings(question), fc.constantFrom('', '', ' ', '\u{A0}'))
        .map(([value, manner, ending, before]) => before + written(value, manner) + ending),
    },
    { weight: 1, arbitrary: oddities },
  ),
);
