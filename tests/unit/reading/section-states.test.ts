import { expect, test } from 'vitest';
import type { EventDraft, ProgressEvent } from '../../../src/progress/event.ts';
import { fold } from '../../../src/progress/fold.ts';
import { sectionState } from '../../../src/reading/section-states.ts';

let clock = 1_795_348_800_000;
const happened = (draft: EventDraft): ProgressEvent => {
  clock += 1000;
  return { schema: 1, id: `e${clock}`, at: clock, device: 'd', ...draft };
};
const answered = (question: string, more: Record<string, unknown> = {}): ProgressEvent =>
  happened({
    type: 'answer',
    question,
    version: 1,
    response: ['a'],
    state: 'right',
    fraction: 1,
    mode: 'practice',
    attempt: 1,
    hints: 0,
    language: 'fr',
    ...more,
  });
const begun = (test: string, questions: string[]) =>
  happened({
    type: 'test-started',
    test,
    form: 'chapter',
    chapters: ['boats'],
    questions,
    seed: 's',
  });
const state = (events: ProgressEvent[]) => sectionState(fold(events), 'hull', ['q1', 'q2', 'q3']);

test('nothing was done with a section of which the log says nothing', () => {
  const other = [happened({ type: 'read', section: 'deck' }), answered('q9')];
  expect(state(other)).toEqual({ read: false, practised: 0, questions: 3, tested: false });
});

test('read, taken back by hand, and read again', () => {
  const read = happened({ type: 'read', section: 'hull' });
  const erased = happened({ type: 'read-erased', section: 'hull' });
  expect(state([read]).read).toBe(true);
  expect(state([read, erased]).read).toBe(false);
  expect(state([erased, read, happened({ type: 'read', section: 'hull' })]).read).toBe(true);
});

test('a question counts once, and no longer when its mark is erased', () => {
  const twice = [answered('q1'), answered('q1', { state: 'wrong', fraction: 0, attempt: 2 })];
  expect(state(twice).practised).toBe(1);
  expect(state([...twice, answered('q3')]).practised).toBe(2);
  expect(state([...twice, happened({ type: 'mark-erased', question: 'q1' })]).practised).toBe(0);
});

test('tested once the test is handed in, even where nothing was answered', () => {
  const inTest = { mode: 'test', test: 't1', state: 'unmarked', fraction: null, response: null };
  const open = [begun('t1', ['q2']), answered('q2', inTest)];
  expect(state(open).tested).toBe(false);
  const ended = happened({ type: 'test-ended', test: 't1', seconds: 60 });
  expect(state([...open, ended])).toMatchObject({ tested: true, practised: 0 });
});
