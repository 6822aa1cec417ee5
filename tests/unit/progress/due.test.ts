import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  dueAt,
  dueToday,
  endOfDay,
  isClockBehind,
  reviewedToday,
} from '../../../src/progress/due.ts';
import { fold } from '../../../src/progress/fold.ts';
import { anyHistory, NOW, review } from '../practice/histories.ts';
import { answer } from './events.ts';

const questionOf = (events: Parameters<typeof fold>[0]) => fold(events).questions.get('q')!;
const LONGEST = 36_500 * DAY;

describe('when a question is due', () => {
  it('a day after the first answer, right or wrong', () => {
    for (const fraction of [0, 0.5, 1])
      expect(dueAt(questionOf([answer('a', NOW, 'q', fraction)]), NOW)).toBe(NOW + DAY);
  });

  it('a day after the first answer still, when it was right again since', () => {
    const again = [answer('a', NOW, 'q', 1), answer('b', NOW + DAY / 2, 'q', 1)];
    expect(dueAt(questionOf(again), NOW + DAY / 2)).toBe(NOW + DAY);
  });

  it('at the rating’s date; and a day after what is not right since, at the latest', () => {
    const rated = [answer('a', NOW, 'q', 1), review('b', NOW + DAY, 'q', 3, 30)];
    expect(dueAt(questionOf(rated), NOW + DAY)).toBe(NOW + 31 * DAY);
    const wrong = [...rated, answer('c', NOW + 2 * DAY, 'q', 0.5)];
    expect(dueAt(questionOf(wrong), NOW + 2 * DAY)).toBe(NOW + 3 * DAY);
    const late = [...rated, answer('c', NOW + 40 * DAY, 'q', 0)];
    expect(dueAt(questionOf(late), NOW + 40 * DAY)).toBe(NOW + 31 * DAY);
  });

  it('at once, when all was dated by a clock ahead; by what is sound, when some was', () => {
    const [sound, ahead] = [answer('a', NOW, 'q', 1), answer('b', NOW + 3650 * DAY, 'q', 1)];
    expect(dueAt(questionOf([ahead]), NOW)).toBe(NOW);
    expect(dueAt(questionOf([sound, ahead]), NOW)).toBe(NOW + DAY);
    const rated = review('c', NOW + 3650 * DAY, 'q', 4, 300);
    expect(dueAt(questionOf([sound, rated]), NOW)).toBe(NOW + DAY);
  });

  it('never, once its mark is erased', () => {
    const erased = {
      schema: 1,
      device: 'd',
      id: 'e',
      at: NOW + 1,
      type: 'mark-erased',
      question: 'q',
    } as const;
    expect(dueAt(questionOf([answer('a', NOW, 'q', 1), erased]), NOW)).toBeUndefined();
  });

  it('always between its first answer and the longest interval, whatever the clocks', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -4000, max: 4000 }), (events, days) => {
        const question = fold(events).questions.get('q');
        if (question === undefined) return;
        const now = NOW + days * DAY;
        const due = dueAt(question, now)!;
        const times = [...events.map(({ at }) => at), now];
        expect(Number.isFinite(due)).toBe(true);
        expect(due).toBeGreaterThanOrEqual(Math.min(...times));
        expect(due).toBeLessThanOrEqual(now + DAY + LONGEST);
      }),
    );
  });
});

describe('a day', () => {
  const ids = ['one', 'two', 'three'];
  const begun = fold(ids.map((id, place) => answer(id, NOW - (place + 2) * DAY, id, 1)));

  it('has what is due before its midnight, longest due first', () => {
    expect(dueToday(begun, ids, NOW)).toEqual(['three', 'two', 'one']);
    expect(dueToday(begun, ['one', 'unknown'], NOW)).toEqual(['one']);
    const today = fold([answer('a', NOW, 'q', 1)]);
    expect(dueToday(today, ['q'], NOW)).toEqual([]);
    expect(dueToday(today, ['q'], endOfDay(NOW) + 1)).toEqual(['q']);
  });

  it('counts each question rated in it once', () => {
    const events = [
      answer('a', NOW - DAY, 'q', 1),
      review('b', NOW, 'q', 1),
      review('c', NOW + 1, 'q', 3),
    ];
    expect(reviewedToday(fold(events), NOW + 2)).toBe(1);
    expect(reviewedToday(fold(events), NOW + 2 * DAY)).toBe(0);
  });

  it('set ten years ahead has everything due once; set back, nothing is lost and all is as before', () => {
    const ahead = NOW + 3650 * DAY;
    expect(dueToday(begun, ids, ahead)).toHaveLength(ids.length);
    const answered = fold([
      ...ids.map((id, place) => answer(id, NOW - (place + 2) * DAY, id, 1)),
      answer('later', ahead, 'one', 0),
      review('rated', ahead, 'one', 1, 1),
    ]);
    expect(dueToday(answered, ids, NOW)).toEqual(dueToday(begun, ids, NOW));
    expect(answered.questions.get('one')!.history).toHaveLength(3);
    expect([isClockBehind(begun, NOW), isClockBehind(answered, NOW)]).toEqual([false, true]);
    expect(isClockBehind(answered, ahead)).toBe(false);
    expect(reviewedToday(answered, NOW)).toBe(0);
  });
});
