import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levels } from '../../../src/quiz/schema/base.ts';
import { choose } from '../../../src/quiz/selection.ts';

const question = (
  id: string,
  section: string,
  level: (typeof levels)[number],
  ...use: string[]
) => ({
  id,
  section,
  level,
  use: use.length === 0 ? ['test'] : use,
});

const idsOf = (questions: { id: string }[]) => questions.map(({ id }) => id);

it('takes questions for tests that are not for the text', () => {
  const questions = [
    question('a', 's1', 'recall', 'text', 'test'),
    question('b', 's1', 'recall', 'exam'),
    question('c', 's1', 'recall', 'test', 'room'),
  ];
  expect(idsOf(choose(questions, 5))).toEqual(['c']);
});

it('spreads them over the sections, from the first to the last', () => {
  const questions = Array.from({ length: 10 }, (_, place) =>
    question(`q${place}`, `s${place}`, 'recall'),
  );
  expect(idsOf(choose(questions, 5))).toEqual(['q0', 'q2', 'q4', 'q6', 'q8']);
});

it('takes turns where there are fewer sections than questions', () => {
  const questions = ['a', 'b', 'c', 'd'].flatMap((name) => [
    question(`${name}1`, 's1', 'recall'),
    question(`${name}2`, 's2', 'recall'),
  ]);
  const sections = choose(questions, 5).map(({ section }) => section);
  expect(sections.filter((section) => section === 's1')).toHaveLength(3);
  expect(sections.filter((section) => section === 's2')).toHaveLength(2);
});

it('prefers a level that was not taken yet', () => {
  const questions = [
    question('a', 's1', 'recall'),
    question('b', 's2', 'recall'),
    question('c', 's2', 'analyse'),
  ];
  expect(idsOf(choose(questions, 2))).toEqual(['a', 'c']);
});

const bank = fc.array(
  fc.record({
    section: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6', 's7'),
    level: fc.constantFrom(...levels),
    use: fc.subarray(['text', 'test', 'exam'], { minLength: 1 }),
  }),
  { maxLength: 40 },
);

it('takes as many as asked where there are as many, once each, always the same', () => {
  fc.assert(
    fc.property(bank, fc.integer({ min: 1, max: 8 }), (entries, count) => {
      const questions = entries.map((entry, place) => ({ ...entry, id: `q${place}` }));
      const open = questions.filter(({ use }) => use.includes('test') && !use.includes('text'));
      const chosen = choose(questions, count);
      expect(chosen).toHaveLength(Math.min(count, open.length));
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen).toEqual(choose(questions, count));
      expect(chosen.every((one) => open.includes(one))).toBe(true);
    }),
  );
});
