import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, type Progress } from '../../../src/progress/fold.ts';
import { union } from '../../../src/progress/union.ts';
import { answer, anyEvents, read } from './events.ts';

const shown = ({ questions, sections, visited }: Progress) => ({
  questions: [...questions].sort(),
  sections: [...sections].sort(),
  visited,
});

const stamp = { schema: 1, device: 'desk' } as const;

describe('fold', () => {
  it('shows the latest mark and keeps the first', () => {
    const { questions } = fold([answer('b', 2, 'q', 1), answer('a', 1, 'q', 0)]);
    expect(questions.get('q')).toMatchObject({
      first: { id: 'a', fraction: 0 },
      latest: { id: 'b', fraction: 1 },
      tries: 2,
    });
  });

  it('does not take an unmarked answer for a mark', () => {
    const blank = { ...answer('b', 2, 'q', 0), state: 'unmarked', fraction: null } as const;
    expect(fold([answer('a', 1, 'q', 1), blank]).questions.get('q')).toMatchObject({
      latest: { id: 'a' },
      tries: 1,
    });
    expect(fold([blank]).questions.size).toBe(0);
  });

  it('erases the mark shown, keeps the first, and shows the next answer', () => {
    const erased = { ...stamp, id: 'b', at: 2, type: 'mark-erased', question: 'q' } as const;
    const before = fold([answer('a', 1, 'q', 1), erased]).questions.get('q');
    expect(before).toEqual({ first: answer('a', 1, 'q', 1), tries: 1, history: [] });
    const after = fold([answer('a', 1, 'q', 1), erased, answer('c', 3, 'q', 0.5)]);
    expect(after.questions.get('q')).toMatchObject({ latest: { id: 'c' }, tries: 2 });
  });

  it('keeps an exercise as done until the tick is taken back', () => {
    const done = { ...stamp, id: 'a', at: 1, type: 'exercise-done', exercise: 'e' } as const;
    const undone = { ...stamp, id: 'b', at: 2, type: 'exercise-undone', exercise: 'e' } as const;
    expect([...fold([done]).exercises.keys()]).toEqual(['e']);
    expect(fold([undone, done]).exercises.size).toBe(0);
  });

  it('takes a section as unread again after `read-erased`', () => {
    const erased = { ...stamp, id: 'b', at: 2, type: 'read-erased', section: 's' } as const;
    expect(fold([read('a', 1, 's'), erased]).sections.has('s')).toBe(false);
    expect(fold([read('a', 1, 's'), erased, read('c', 3, 's')]).sections.get('s')).toBe(3);
  });

  it('leaves out what was undone, and counts it again when the undoing is undone', () => {
    const undone = (id: string, at: number, event: string) =>
      ({ ...stamp, id, at, type: 'undone', event }) as const;
    const events = [answer('a', 1, 'q', 0), answer('b', 2, 'q', 1), undone('c', 3, 'b')];
    expect(fold(events).questions.get('q')?.latest?.id).toBe('a');
    expect(fold([...events, undone('d', 4, 'c')]).questions.get('q')?.latest?.id).toBe('b');
  });

  it('lists places by their last visit', () => {
    const events = [
      read('a', 1, 's'),
      answer('b', 2, 'q', 1),
      read('c', 3, 't'),
      read('d', 4, 's'),
    ];
    expect(fold(events).visited.map(({ id }) => id)).toEqual(['q', 't', 's']);
  });
});

describe('union', () => {
  it('is commutative: the order of merging never shows', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (some, more) => {
        expect(union(some, more)).toEqual(union(more, some));
        expect(shown(fold([...some, ...more]))).toEqual(shown(fold([...more, ...some])));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (one, two, three) => {
        expect(union(union(one, two), three)).toEqual(union(one, union(two, three)));
      }),
    );
  });

  it('is idempotent: what is imported twice counts once', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(union(events, events)).toEqual(union(events, []));
        expect(shown(fold([...events, ...events]))).toEqual(shown(fold(events)));
      }),
    );
  });

  it('loses no id', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (some, more) => {
        const ids = new Set([...some, ...more].map(({ id }) => id));
        expect(new Set(union(some, more).map(({ id }) => id))).toEqual(ids);
      }),
    );
  });
});

it('keeps a test whole whose clock was set back before it was handed in', () => {
  const started = {
    ...stamp,
    id: 's',
    at: 9000,
    type: 'test-started' as const,
    test: 't',
    form: 'chapter' as const,
    chapters: ['boats'],
    questions: ['q'],
    seed: 's',
  };
  const given = { ...answer('t:q', 10, 'q', 1), mode: 'test' as const, test: 't' };
  const ended = {
    ...stamp,
    id: 't:ended',
    at: 10,
    type: 'test-ended' as const,
    test: 't',
    seconds: 5,
  };
  const test = fold([started, given, ended]).tests.get('t');
  expect(test).toEqual({ started, ended, answers: new Map([['q', given]]) });
});
