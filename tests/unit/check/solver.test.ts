import { expect, it } from 'vitest';
import type { Banked } from '../../../src/check/questions/bank.ts';
import { solve, type Single } from '../../../src/check/questions/solver.ts';

/** The first choice is the right one. */
const ask = (stem: string, ...texts: string[]) =>
  ({
    question: {
      stem: { fr: stem, en: stem },
      choices: texts.map((text, place) => ({ text: { fr: text, en: text }, correct: place === 0 })),
    },
  }) as unknown as Banked<Single>;

const shareOf = (name: string, ...all: Banked<Single>[]) =>
  solve(all, 'en').shares.find(([strategy]) => strategy === name)?.[1];

it.each([
  ['longest', ask('What?', 'by far the longest', 'short', 'brief')],
  ['shortest', ask('What?', 'it', 'longer', 'longest')],
  ['middle', ask('How many?', '30', '4', '500')],
  ['overlap', ask('Which namespace hides processes?', 'the pid namespace', 'a cgroup', 'a rule')],
  ['convergence', ask('What?', 'slow network', 'slow disk', 'fast network')],
  ['absolutes', ask('What?', 'it may stop', 'it always stops', 'it never stops')],
  ['grammar', ask('Its first process is an', 'orphan', 'daemon', 'shell')],
])('the guesser takes the key by %s', (name, question) => {
  expect(shareOf(name, question)).toBe(1);
});

it('what tells nothing earns what chance earns', () => {
  const question = ask('What?', 'red', 'tan', 'sky', 'ivy');
  for (const [, share] of solve([question], 'en').shares) expect(share).toBeCloseTo(1 / 4, 12);
  expect(solve([question], 'en').chance).toBe(1 / 4);
});

it('a key among several that are as good counts for its part', () => {
  expect(shareOf('longest', ask('What?', 'four', 'five', 'two'))).toBe(1 / 2);
  expect(shareOf('longest', ask('What?', 'two', 'four', 'five'))).toBe(0);
});
