import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attested, begunChapters, finishedChapters } from '../../../src/logbook/attestation.ts';
import { courseReport, sumOf, type Row } from '../../../src/logbook/chapter-report.ts';
import { keptList } from '../../../src/logbook/kept-list.ts';
import { nextSection } from '../../../src/logbook/next-section.ts';
import { objectives } from '../../../src/logbook/objectives.ts';
import { outdated } from '../../../src/logbook/outdated.ts';
import { testResults } from '../../../src/logbook/test-results.ts';
import { fold } from '../../../src/progress/fold.ts';
import { read } from '../progress/events.ts';
import { answered, anyLog, course, event, noon, testOn } from './course.ts';

const now = noon(22);
const report = (events: Parameters<typeof fold>[0], at = now) =>
  courseReport(course, { progress: fold(events), noted: new Set(['s2']), now: at });

const events = [
  read('r1', noon(1), 's1'),
  answered('a1', noon(2), 'q1', 1, { hints: 1 }),
  answered('a2', noon(3), 'q2', 0.5),
  ...testOn('t1', noon(4), ['q2', 'q3'], { q2: 1 }),
  event('x', noon(5), { type: 'exercise-done', exercise: 'e1' }),
  event('b', noon(6), { type: 'bookmarked', section: 's1' }),
];

it('counts a section out of what the course has', () => {
  const [first, second] = report(events).chapters[0]!.rows;
  expect(first).toMatchObject({
    readAt: noon(1),
    isBookmarked: true,
    hasNote: false,
    sections: { done: 1, of: 1 },
    exercises: { done: 1, of: 1 },
    tested: { done: 0, of: 1, sum: 0 },
    due: 1,
  });
  expect(first!.practised.sum).toBeCloseTo(2 / 3);
  expect(second).toMatchObject({
    hasNote: true,
    practised: { done: 1, of: 2, sum: 1 },
    tested: { done: 1, of: 2, sum: 1 },
  });
  expect(second).not.toHaveProperty('readAt');
});

it('is untouched by a chapter that was not begun', () => {
  const [, other] = report(events).chapters;
  expect(other).toMatchObject({ isBegun: false, isDone: false, due: 0 });
});

it('adds up: sections to chapters, chapters to the course, whatever the log', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { chapters, total } = report(log);
      for (const { rows, ...chapter } of chapters) same(sumOf(rows), chapter);
      same(sumOf(chapters), total);
      for (const { done, of, sum } of [total.practised, total.tested]) {
        expect(done).toBeLessThanOrEqual(of);
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(done);
      }
    }),
  );
});

function same(one: Row, other: Row): void {
  expect(one.sections).toEqual(other.sections);
  expect(one.exercises).toEqual(other.exercises);
  expect(one.due).toBe(other.due);
  expect(one.practised.sum).toBeCloseTo(other.practised.sum);
  expect(one.tested.done).toBe(other.tested.done);
}

it('does not depend on the order of the events', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      expect(report(log.toReversed())).toEqual(report(log));
    }),
  );
});

it('goes on after the place visited last, then with what was passed over', () => {
  expect(nextSection(course, fold([]))?.section.id).toBe('s1');
  expect(nextSection(course, fold([read('a', 1, 's2')]))?.section.id).toBe('s3');
  const last = [read('a', 1, 's2'), read('b', 2, 's3')];
  expect(nextSection(course, fold(last))?.section.id).toBe('s1');
  expect(nextSection(course, fold([answered('c', 3, 'q3', 1)]))?.section.id).toBe('s2');
  expect(nextSection(course, fold([...last, read('d', 4, 's1')]))).toBeUndefined();
});

it('marks a test over all its questions', () => {
  const begun = event('u', noon(7), {
    type: 'test-started', test: 't2', form: 'exam', chapters: ['one', 'two'], questions: ['q1'], seed: 's',
  }); // prettier-ignore
  expect(testResults(fold([...events, begun]))).toEqual([
    { id: 't2', form: 'exam', chapters: ['one', 'two'], at: noon(7), questions: 1 },
    { id: 't1', form: 'chapter', chapters: ['one'], at: noon(4) + 2, questions: 2, mark: 0.5, seconds: 90 },
  ]); // prettier-ignore
});

it('ranks objectives with enough answers, the weakest first, and says what to read again', () => {
  const log = [answered('a', 1, 'q1', 1), answered('b', 2, 'q2', 0.5), answered('c', 3, 'q3', 0)];
  const found = objectives(course, fold(log));
  expect(found.ranked).toEqual([
    { id: 'o1', chapter: 'one', done: 2, of: 2, sum: 1.5, mark: 0.75, again: ['s2'] },
  ]);
  expect(found.uncertain.map(({ id }) => id)).toEqual(['o2']);
  expect(found.unanswered).toBe(1);
});

it('ranks within [0, 1], in order, and every objective once', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { ranked, uncertain, unanswered } = objectives(course, fold(log));
      const marks = ranked.map(({ mark }) => mark!);
      expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      expect(marks.every((mark) => mark >= 0 && mark <= 1)).toBe(true);
      expect(ranked.length + uncertain.length + unanswered).toBe(3);
    }),
  );
});

it('counts marks of edited questions and answers to questions that are gone', () => {
  const log = [
    answered('a', 1, 'q1', 1, { version: 3 }),
    answered('b', 2, 'gone', 1),
    answered('c', 3, 'gone', 0),
  ];
  expect(outdated(course, fold(log))).toEqual({ changed: 1, gone: 2 });
  expect(outdated(course, fold([answered('a', 1, 'q1', 1)]))).toEqual({ changed: 0, gone: 0 });
});

it('lists bookmarks and notes in the order of the course, strangers last', () => {
  const note = (id: string) => ({ id, at: 1, text: 'text' });
  const list = keptList(course, fold(events), [note('gone'), note('s3'), note('s1')]);
  expect(list.map(({ chapter, sections }) => [chapter?.id, sections.map(({ id }) => id)])).toEqual([
    ['one', ['s1']],
    ['two', ['s3']],
    [undefined, ['gone']],
  ]);
  expect(list[0]!.sections[0]).toMatchObject({ bookmarkedAt: noon(6), note: { id: 's1' } });
});

it('attests what was done in the chapters chosen, and no more', () => {
  const progress = fold([...events, read('z', noon(9), 's3')]);
  expect(finishedChapters(course, progress)).toEqual(['two']);
  expect(begunChapters(course, progress)).toEqual(['one', 'two']);
  const sheet = attested(course, progress, new Set(['one']), now);
  expect(sheet).toMatchObject({
    minutes: 20,
    period: { first: noon(1), last: noon(5) },
    total: { sections: { done: 1, of: 2 }, exercises: { done: 1, of: 1 } },
  });
  expect(sheet.tests.map(({ id }) => id)).toEqual(['t1']);
  expect(attested(course, progress, new Set(), now)).toMatchObject({
    rows: [],
    tests: [],
    minutes: 0,
  });
});
