import { expect, it } from 'vitest';
import { chapterProgress } from '../../../src/progress/summary.ts';
import { answer, read } from './events.ts';

const outline = { sections: ['s1', 's2'], questions: ['q1', 'q2', 'q3'] };

it('starts at nothing, with nowhere to resume', () => {
  expect(chapterProgress([], outline)).toEqual({
    read: 0,
    sections: 2,
    practised: 0,
    questions: 3,
    mark: 0,
    done: false,
  });
});

it('counts what belongs to the chapter, out of what the chapter has', () => {
  const events = [
    read('a', 1, 's1'),
    answer('b', 2, 'q1', 1),
    answer('c', 3, 'q2', 0.5),
    read('d', 4, 'elsewhere'),
    answer('e', 5, 'foreign', 1),
  ];
  expect(chapterProgress(events, outline)).toMatchObject({ read: 1, practised: 2, mark: 1.5 });
});

it('resumes at the section read last or the question answered last in this chapter', () => {
  const events = [read('a', 1, 's2'), answer('b', 2, 'q1', 0), read('c', 3, 'elsewhere')];
  expect(chapterProgress(events, outline).resume).toEqual({ kind: 'question', id: 'q1' });
});

it('is done when every section is read, whatever was practised', () => {
  const events = [read('a', 1, 's1'), read('b', 2, 's2')];
  expect(chapterProgress(events, outline).done).toBe(true);
});

it('sums up what was earned: a hint costs a third', () => {
  const events = [{ ...answer('a', 1, 'q1', 1), hints: 1 }, answer('b', 2, 'q2', 0.5)];
  expect(chapterProgress(events, outline).mark).toBeCloseTo(2 / 3 + 0.5, 12);
});
