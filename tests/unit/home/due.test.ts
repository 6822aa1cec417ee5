import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewsLeft } from '../../../src/home/due.ts';
import { DAY } from '../../../src/progress/due.ts';
import { fold } from '../../../src/progress/fold.ts';
import type { ProgressEvent } from '../../../src/progress/event.ts';

const now = new Date(2026, 10, 22, 12).getTime();
const stamp = (id: string, at: number) => ({ schema: 1 as const, id, at, device: 'test' });

const answered = (question: string, at: number): ProgressEvent => ({
  ...stamp(`answer-${question}`, at),
  type: 'answer',
  question,
  version: 1,
  response: [],
  state: 'right',
  fraction: 1,
  mode: 'practice',
  attempt: 1,
  hints: 0,
  language: 'fr',
});
const rated = (question: string, at: number, due: number): ProgressEvent => ({
  ...stamp(`review-${question}`, at),
  type: 'review',
  question,
  rating: 3,
  due,
});

const names = (count: number, name = 'q') =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);
const course = (questions: string[]) => [
  { id: 'cloud', sections: [{ id: 'c1', minutes: 1, questions }] },
];
/** `old` questions answered two days ago; `done` more that were due and rated this morning. */
const after = (old: string[], done: string[]) =>
  fold([
    ...[...old, ...done].map((id) => answered(id, now - 2 * DAY)),
    ...done.map((id) => rated(id, now - 3_600_000, now + 9 * DAY)),
  ]);

describe('reviewsLeft', () => {
  it('counts what is due, in the course alone', () => {
    expect(reviewsLeft(after(names(3), []), course(names(2)), now, 20)).toBe(2);
  });

  it('counts nothing for what was answered today, or is due later', () => {
    const progress = fold([
      answered('q0', now),
      answered('q1', now - 5 * DAY),
      rated('q1', now - DAY, now + 3 * DAY),
    ]);
    expect(reviewsLeft(progress, course(names(2)), now, 20)).toBe(0);
  });

  it('is never more than is due, nor than what is left of the day', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(30), (old, done, daily) => {
        const [due, rated] = [names(old), names(done, 'r')];
        const left = reviewsLeft(after(due, rated), course([...due, ...rated]), now, daily);
        expect(left).toBe(Math.max(0, Math.min(old, daily - done)));
      }),
    );
  });
});
