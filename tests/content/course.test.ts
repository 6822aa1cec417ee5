import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/check/course.ts';
import { judged } from '../../src/check/judge.ts';
import { choiceQuestions } from '../../src/check/questions/bank.ts';
import { readCourse } from '../../src/check/read.ts';
import { forPeople } from '../../src/check/report.ts';
import { figureWords } from '../../src/figures/catalogue.ts';
import { mark } from '../../src/quiz/question.ts';

const course: Course = readCourse('content', 'content', figureWords);
const asked = choiceQuestions(course).map(({ question }) => question);

describe('the course', () => {
  it('has no error', () => {
    const errors = judged(course).filter(({ severity }) => severity === 'error');
    expect(errors.map(forPeople)).toEqual([]);
  });
});

describe.each(asked.map((question) => [question.id, question] as const))('%s', (_, question) => {
  const ids = (correct: boolean): string[] =>
    question.choices.filter((choice) => choice.correct === correct).map(({ id }) => id);

  it('gives the full mark for its key', () => {
    expect(mark(question, ids(true))).toEqual({ state: 'right', fraction: 1 });
  });

  it('gives nothing for a wrong choice alone', () => {
    for (const id of ids(false)) {
      expect(mark(question, [id])).toEqual({ state: 'wrong', fraction: 0 });
    }
  });

  it('never pays for ticking everything, and does not mark a blank', () => {
    const everything = mark(question, [...ids(true), ...ids(false)]);
    expect(everything.state === 'unmarked' ? 0 : everything.fraction).toBe(0);
    expect(mark(question, [])).toEqual({ state: 'unmarked', reason: 'blank' });
  });
});
