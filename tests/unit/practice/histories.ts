import fc from 'fast-check';
import type { EventOf, ProgressEvent, Rating } from '../../../src/progress/event.ts';
import { answer } from '../progress/events.ts';

export const DAY = 86_400_000;
/** 15 November 2026, noon, UTC. */
export const NOW = Date.UTC(2026, 10, 15, 12);

const stamp = { schema: 1, device: 'desk' } as const;

export const review = (
  id: string,
  at: number,
  question: string,
  rating: Rating,
  days = 3,
): EventOf<'review'> => ({
  ...stamp,
  id,
  at,
  type: 'review',
  question,
  rating,
  due: at + days * DAY,
});

export const reviewed = (id: string, at: number, question: string, fraction: number) => ({
  ...answer(id, at, question, fraction),
  mode: 'review' as const,
});

export const undone = (id: string, at: number, event: string): ProgressEvent => ({
  ...stamp,
  id,
  at,
  type: 'undone',
  event,
});

/** Times of a clock that is right, a day back, ten years ahead, or that jumps by an hour or a zone. */
const at = fc
  .record({
    day: fc.integer({ min: -700, max: 0 }),
    hour: fc.integer({ min: -14, max: 14 }),
    fault: fc.constantFrom(0, 0, 0, 0, -DAY, 3650 * DAY, DAY / 24, -DAY / 24),
  })
  .map(({ day, hour, fault }) => NOW + day * DAY + (hour * DAY) / 24 + fault);

const kind = fc.constantFrom(0, 0.5, 1, 'again', 'hard', 'good', 'easy', 'recalled', 'missed');
const ratingOf: Record<string, Rating> = { again: 1, hard: 2, good: 3, easy: 4 };

/** What one reader may have done with one question, as any clock may have dated it. */
export const anyHistory = fc
  .array(fc.tuple(at, kind), { minLength: 1, maxLength: 25 })
  .map((entries) =>
    entries.map(([time, what], place) => {
      const id = `event-${place}`;
      if (typeof what === 'number') return answer(id, time, 'q', what);
      const rating = ratingOf[what];
      if (rating) return review(id, time, 'q', rating);
      return reviewed(id, time, 'q', what === 'recalled' ? 1 : 0);
    }),
  );
