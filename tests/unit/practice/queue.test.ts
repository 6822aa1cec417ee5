import { describe, expect, it } from 'vitest';
import type { ChapterOutline, CourseOutline } from '../../../src/course/outline.ts';
import { coming, marksToday } from '../../../src/practice/day.ts';
import { mistakesOf } from '../../../src/practice/mistakes.ts';
import { dueQueue, questionsOf } from '../../../src/practice/queue.ts';
import { leftToday } from '../../../src/progress/due.ts';
import { suggestedRating } from '../../../src/practice/rating.ts';
import { dateOf, inDays } from '../../../src/practice/spoken.ts';
import { fold } from '../../../src/progress/fold.ts';
import { answer } from '../progress/events.ts';
import { DAY, NOW, review, reviewed } from './histories.ts';

const chapter = (id: string, number: number, questions: string[]): ChapterOutline => ({
  id,
  commands: 0,
  number,
  title: { fr: id, en: id },
  sections: [],
  objectives: [],
  exercises: [],
  questions: questions.map((name) => ({
    id: name,
    version: 1,
    kind: 'single',
    section: 's',
    objective: 'o',
    use: [],
  })),
});

const outline: CourseOutline = {
  edition: 'test',
  tracks: [],
  chapters: [chapter('a', 1, ['a1', 'a2', 'a3']), chapter('b', 2, ['b1', 'b2'])],
};
const all = questionsOf(outline);
const sure = (id: string, at: number, question: string) => ({
  ...answer(id, at, question, 0),
  certainty: 3,
});

describe('what is asked today', () => {
  it('goes by the day it was due, and changes chapters by turns', () => {
    const events = [
      ...['a1', 'a2', 'a3', 'b1'].map((id, place) => answer(id, NOW - 3 * DAY + place, id, 1)),
      answer('b2', NOW - 9 * DAY, 'b2', 1),
    ];
    const ids = dueQueue(fold(events), all, NOW).map(({ id }) => id);
    expect(ids).toEqual(['b2', 'a1', 'b1', 'a2', 'a3']);
  });

  it('begins with what was confidently wrong among what was due on the same day', () => {
    const events = [
      answer('1', NOW - 3 * DAY, 'a1', 0),
      sure('2', NOW - 3 * DAY + 5, 'a2'),
      answer('3', NOW - 5 * DAY, 'b1', 0),
    ];
    const ids = dueQueue(fold(events), all, NOW).map(({ id }) => id);
    expect(ids).toEqual(['b1', 'a2', 'a1']);
  });

  it('is bounded, and what was rated today counts', () => {
    const progress = fold([answer('1', NOW - 3 * DAY, 'a1', 1), review('2', NOW - 5, 'a1', 3)]);
    expect([20, 1, 0, Infinity].map((bound) => leftToday(progress, bound, NOW))).toEqual([
      19,
      0,
      0,
      Infinity,
    ]);
  });
});

describe('the end of a day', () => {
  const events = [
    answer('1', NOW - 9 * DAY, 'a1', 1),
    reviewed('2', NOW - 20, 'a1', 0.5),
    review('3', NOW - 19, 'a1', 2, 1),
    reviewed('4', NOW - 10, 'a1', 1), // another try
    answer('5', NOW - 9 * DAY, 'b1', 1),
    reviewed('6', NOW - 8, 'b1', 0),
    review('7', NOW - 7, 'b1', 1, 5),
    answer('8', NOW - 9 * DAY, 'b2', 1),
  ];

  it('counts the marks of what was rated, by the answer that was rated', () => {
    expect(marksToday(fold(events), NOW)).toEqual({ right: 0, partial: 1, wrong: 1 });
    expect(marksToday(fold(events), NOW + 2 * DAY)).toEqual({ right: 0, partial: 0, wrong: 0 });
  });

  it('says what comes', () => {
    const found = coming(fold(events), all.keys(), NOW);
    expect(found).toMatchObject({ tomorrow: 1, week: 2, next: { count: 1 } });
    expect(coming(fold([]), all.keys(), NOW)).toEqual({ tomorrow: 0, week: 0 });
  });
});

describe('mistakes', () => {
  it('are marks below 1, the confident ones first, then as the course goes', () => {
    const events = [
      answer('1', NOW, 'b2', 0.5),
      answer('2', NOW, 'a1', 1),
      { ...answer('3', NOW, 'a3', 1), hints: 1 },
      sure('4', NOW, 'b1'),
      answer('5', NOW, 'gone', 0),
    ];
    expect(mistakesOf(fold(events), outline).map(({ id }) => id)).toEqual(['b1', 'a3', 'b2']);
    const right = [...events, answer('6', NOW + 1, 'b1', 1)];
    expect(mistakesOf(fold(right), outline).map(({ id }) => id)).toEqual(['a3', 'b2']);
  });
});

it('suggests a rating by the mark and the hints', () => {
  const rate = (fraction: number, hints = 0) =>
    suggestedRating({ ...answer('1', NOW, 'q', fraction), hints });
  expect([rate(0), rate(0, 1), rate(0.5), rate(1, 1), rate(1)]).toEqual([1, 1, 2, 2, 3]);
});

it('says an interval in days, months or years', () => {
  expect([1, 3, 59, 60, 730, 36_500].map((days) => inDays(days, 'fr'))).toMatchInlineSnapshot(`
    [
      "demain",
      "dans 3 jours",
      "dans 59 jours",
      "dans 2 mois",
      "dans 24 mois",
      "dans 100 ans",
    ]
  `);
  expect([1, 3, 90].map((days) => inDays(days, 'en'))).toMatchInlineSnapshot(`
    [
      "tomorrow",
      "in 3 days",
      "in 3 months",
    ]
  `);
  expect(dateOf(NOW, 'fr')).toBe('15 novembre 2026');
  expect(dateOf(NOW, 'en')).toBe('15 November 2026');
});
