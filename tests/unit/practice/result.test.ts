import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adviceFor } from '../../../src/practice/reading-advice.ts';
import { resultOf, toRework, type Sum } from '../../../src/practice/result.ts';
import { answered, courseOf, handedIn } from './course.ts';

const course = courseOf({ a: Array.from({ length: 9 }, () => ['test']), b: [['test']] });
const total = (sums: readonly Sum[], of: 'mark' | 'of') =>
  sums.reduce((sum, one) => sum + one[of], 0);

it('adds up, by section and by objective', () => {
  const marks = fc.array(fc.constantFrom(null, 0, 0.5, 1), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(marks, (all) => {
      const ids = all.map((_, place) => `a-q${place}`);
      const answers = all.map((mark, place) => answered(ids[place]!, place + 2, mark));
      const result = resultOf(handedIn(ids, answers), course);
      expect(result.of).toBe(all.length);
      expect(result.blank).toBe(all.filter((mark) => mark === null).length);
      for (const sums of [result.sections, result.objectives]) {
        expect(total(sums, 'mark')).toBe(result.mark);
        expect(total(sums, 'of')).toBe(result.of);
      }
    }),
  );
});

it('counts what was not answered as nothing, and calls it blank, not wrong', () => {
  const test = handedIn(['a-q0', 'a-q1'], [answered('a-q0', 2, null)]);
  const { asked, mark, of, blank } = resultOf(test, course);
  expect({ mark, of, blank }).toEqual({ mark: 0, of: 2, blank: 2 });
  expect(asked.map(({ state }) => state)).toEqual(['blank', 'blank']);
});

it('keeps the mark of a question that changed or left; what left unanswered does not count', () => {
  const answers = [answered('a-q0', 2, 1, { version: 2 }), answered('gone', 3, 1)];
  const result = resultOf(handedIn(['a-q0', 'gone', 'gone-too'], answers), course);
  expect(result).toMatchObject({ mark: 2, of: 2 });
  expect(result.asked.map(({ isChanged, known }) => [isChanged, known?.id])).toEqual([
    [true, 'a-q0'],
    [false, undefined],
  ]);
});

it('numbers as the test did: what left in its middle had no number, what left later keeps one', () => {
  const answers = [answered('a-q0', 2, 1), answered('a-q1', 3, 0), answered('gone', 4, 1)];
  const ids = ['a-q0', 'gone-midway', 'a-q1', 'gone', 'a-q2'];
  const { asked } = resultOf(handedIn(ids, answers), course);
  expect(asked.map(({ question, place }) => [place, question])).toEqual([
    [1, 'a-q0'],
    [2, 'a-q1'],
    [3, 'gone'],
    [4, 'a-q2'],
  ]);
});

it('counts certainty apart, and puts confident mistakes first among those to rework', () => {
  const sure = (place: number, mark: number | null, certainty?: number) =>
    answered(`a-q${place}`, place + 2, mark, certainty === undefined ? {} : { certainty });
  const answers = [sure(0, 1, 3), sure(1, null), sure(2, 0, 1), sure(3, 0, 3), sure(4, 0.5, 2)];
  const ids = [0, 1, 2, 3, 4].map((place) => `a-q${place}`);
  const result = resultOf(handedIn(ids, answers), course);
  expect(result.certainty).toEqual({ points: 3 + 0 - 6 + 1, of: 12 });
  expect(toRework(result).map(({ place }) => place)).toEqual([4, 5, 3, 2]);
  expect(resultOf(handedIn(['a-q0'], [sure(0, 1)]), course).certainty).toBeUndefined();
});

it('says which sections to read first: those missed, and those that serve the same objective', () => {
  const ids = ['a-q1', 'a-q2', 'a-q3'];
  const answers = [answered('a-q1', 2, 0), answered('a-q2', 3, 1), answered('a-q3', 4, 1)];
  const advice = adviceFor(resultOf(handedIn(ids, answers), course), course.chapters[0]!);
  // Objective 1: questions 1, 4 and 7, so sections 1, 0 and 3.
  expect(advice).toEqual({ first: ['a-s0', 'a-s1', 'a-s3'], skim: ['a-s2'] });
});
