import fc from 'fast-check';
import type { EventOf, ProgressEvent } from '../../../src/progress/event.ts';

const stamp = { schema: 1, device: 'desk' } as const;

export const read = (id: string, at: number, section: string): EventOf<'read'> => ({
  ...stamp,
  id,
  at,
  type: 'read',
  section,
});

export const answer = (
  id: string,
  at: number,
  question: string,
  fraction: number,
): EventOf<'answer'> => ({
  ...stamp,
  id,
  at,
  type: 'answer',
  question,
  version: 1,
  response: ['a'],
  state: fraction === 1 ? 'right' : fraction === 0 ? 'wrong' : 'partial',
  fraction,
  mode: 'practice',
  attempt: 1,
  hints: 0,
  language: 'fr',
});

const id = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  minLength: 1,
  maxLength: 2,
});
const at = fc.integer({ min: 0, max: 20 });
const name = fc.constantFrom('one', 'two', 'three');
const stamped = {
  id,
  at,
  schema: fc.constant(1 as const),
  device: fc.constantFrom('desk', 'phone'),
};

/** Few ids, times and names, so that events meet: same id, same time, same question. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ ...stamped, type: fc.constant('read' as const), section: name }),
  fc
    .tuple(id, at, name, fc.constantFrom(0, 0.5, 1))
    .map(([own, time, question, fraction]) => answer(own, time, question, fraction)),
  fc.record({ ...stamped, type: fc.constant('mark-erased' as const), question: name }),
  fc.record({ ...stamped, type: fc.constant('read-erased' as const), section: name }),
  fc.record({ ...stamped, type: fc.constant('exercise-done' as const), exercise: name }),
  fc.record({ ...stamped, type: fc.constant('exercise-undone' as const), exercise: name }),
  fc.record({ ...stamped, type: fc.constant('undone' as const), event: id }),
);

export const anyEvents = fc.array(anyEvent, { maxLength: 30 });
