import fc from 'fast-check';
import type { CourseOutline } from '../../../src/course/outline.ts';
import type { EventDraft, EventOf, ProgressEvent } from '../../../src/progress/event.ts';
import { answer } from '../progress/events.ts';

const words = (text: string) => ({ fr: text, en: text });

const question = (id: string, section: string, objective: string) => ({
  id,
  version: 1,
  kind: 'single',
  section,
  objective,
  use: ['test', 'exam'],
});

/** Two chapters of two sections; the second has nothing but one section with a question. */
export const course: CourseOutline = {
  edition: '2026-11',
  chapters: [
    {
      id: 'one',
      commands: 0,
      number: 1,
      title: words('One'),
      sections: [
        { id: 's1', number: '1.1', title: words('First'), minutes: 20 },
        { id: 's2', number: '1.2', title: words('Second'), minutes: 30 },
      ],
      objectives: [
        { id: 'o1', text: words('do') },
        { id: 'o2', text: words('say') },
      ],
      questions: [
        question('q1', 's1', 'o1'),
        question('q2', 's2', 'o1'),
        question('q3', 's2', 'o2'),
      ],
      exercises: [{ id: 'e1', goal: words('build'), section: 's1' }],
    },
    {
      id: 'two',
      commands: 0,
      number: 2,
      title: words('Two'),
      sections: [{ id: 's3', number: '2.1', title: words('Third'), minutes: 10 }],
      objectives: [{ id: 'o3', text: words('know') }],
      questions: [question('q4', 's3', 'o3')],
      exercises: [],
    },
  ],
  tracks: [],
};

/** Noon, where the reader is. */
export const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();

export const event = (id: string, at: number, draft: EventDraft): ProgressEvent => ({
  schema: 1,
  device: 'desk',
  id,
  at,
  ...draft,
});

/** An answer with more said about it. */
export const answered = (
  id: string,
  at: number,
  asked: string,
  fraction: number,
  more: Partial<EventOf<'answer'>> = {},
): ProgressEvent => ({ ...answer(id, at, asked, fraction), ...more });

/** A test handed in with marks for some of its questions. */
export const testOn = (
  test: string,
  at: number,
  questions: string[],
  marks: Record<string, number>,
): ProgressEvent[] => [
  event(`${test}-s`, at, { type: 'test-started', test, form: 'chapter', chapters: ['one'], questions, seed: 's' }),
  ...Object.entries(marks).map(([id, mark]) => answered(`${test}-${id}`, at + 1, id, mark, { mode: 'test', test })),
  event(`${test}-e`, at + 2, { type: 'test-ended', test, seconds: 90 }),
]; // prettier-ignore

const moment = fc.integer({ min: noon(1), max: noon(20) });
const sections = fc.constantFrom('s1', 's2', 's3', 'gone');
const questions = fc.constantFrom('q1', 'q2', 'q3', 'q4', 'gone');
const mark = fc.constantFrom(0, 0.25, 0.5, 1);
const certainty = fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3);
const one = fc.oneof(
  sections.map((section): EventDraft => ({ type: 'read', section })),
  sections.map((section): EventDraft => ({ type: 'read-erased', section })),
  questions.map((id): EventDraft => ({ type: 'mark-erased', question: id })),
  fc.constant<EventDraft>({ type: 'exercise-done', exercise: 'e1' }),
);
const done = fc.tuple(moment, one, fc.uuid()).map(([at, draft, id]) => event(id, at, draft));
const given = fc
  .tuple(
    fc.uuid(),
    moment,
    questions,
    mark,
    certainty,
    fc.constantFrom('practice', 'test'),
    fc.nat({ max: 3 }),
  )
  .map(([id, at, asked, fraction, sure, mode, hints]) =>
    answered(id, at, asked, fraction, { certainty: sure, mode: mode as 'test', hints }),
  );

/** What a reader may have done, in any order. */
export const anyLog = fc.array(fc.oneof(done, given, given), { maxLength: 40 });
