import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereToResume } from '../../../src/home/resume.ts';
import type { Progress } from '../../../src/progress/fold.ts';

const section = (id: string, ...questions: string[]) => ({ id, minutes: 10, questions });
const cloud = { id: 'cloud', sections: [section('c1', 'q1'), section('c2', 'q2'), section('c3')] };
const hosts = { id: 'hosts', sections: [section('h1'), section('h2')] };
const course = [cloud, hosts];

/** Sections as they were read, then a question that was answered last. */
const after = (read: string[], answered?: string): Progress => ({
  questions: new Map(),
  sections: new Map(read.map((id, at) => [id, at])),
  exercises: new Map(),
  bookmarks: new Map(),
  tests: new Map(),
  visited: [
    ...read.map((id, at) => ({ kind: 'section' as const, id, at })),
    ...(answered ? [{ kind: 'question' as const, id: answered, at: 99 }] : []),
  ],
});

describe('whereToResume', () => {
  it('starts with the first chapter', () => {
    expect(whereToResume(course, after([]))).toEqual({
      chapter: 'cloud',
      state: 'start',
      section: 'c1',
      left: 30,
    });
  });

  it('goes on after the section that was read last', () => {
    expect(whereToResume(course, after(['c1']))).toMatchObject({
      state: 'resume',
      section: 'c2',
      left: 20,
    });
  });

  it('comes back to a section that was passed over', () => {
    expect(whereToResume(course, after(['c2', 'c3']))).toMatchObject({ section: 'c1' });
  });

  it('goes on in the section of the question that was answered last', () => {
    expect(whereToResume(course, after(['h1'], 'q2'))).toMatchObject({
      chapter: 'cloud',
      state: 'resume',
      section: 'c2',
    });
  });

  it('takes the next chapter when one is finished, and the first after the last', () => {
    expect(whereToResume(course, after(['c1', 'c2', 'c3']))).toMatchObject({
      chapter: 'hosts',
      state: 'start',
    });
    expect(whereToResume(course, after(['h1', 'h2']))).toMatchObject({ chapter: 'cloud' });
  });

  it('offers to read again when all is read', () => {
    const all = after(['c1', 'c2', 'c3', 'h1', 'h2']);
    expect(whereToResume(course, all)).toEqual({ chapter: 'hosts', state: 'again', left: 0 });
  });

  it('does not mind what the course no longer has', () => {
    expect(whereToResume(course, after(['gone']))).toMatchObject({ chapter: 'cloud' });
    expect(whereToResume([], after(['c1']))).toBeUndefined();
  });

  it('never sends anyone to a section that is read', () => {
    const ids = course.flatMap(({ sections }) => sections.map(({ id }) => id));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), (read) => {
        const resume = whereToResume(course, after(read));
        expect(read).not.toContain(resume?.section);
        expect(resume?.state === 'again').toBe(read.length === ids.length);
      }),
    );
  });
});
