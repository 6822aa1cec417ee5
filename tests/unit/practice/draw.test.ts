import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/practice/asked.ts';
import { draw } from '../../../src/practice/draw.ts';
import { shares } from '../../../src/practice/shares.ts';
import { fold } from '../../../src/progress/fold.ts';
import { answered, anyCourse, courseOf } from './course.ts';

const nothing = fold([]);
const fractions = fc.array(fc.constantFrom(null, 0, 0.5, 1), { maxLength: 40 });
const counts = fc.integer({ min: 1, max: 70 });

/** A course, what its reader answered, and something to ask. */
const anyDraw = fc
  .tuple(anyCourse, fractions, counts, fc.constantFrom('chapter', 'exam', 'before'), fc.string())
  .map(([course, marks, count, form, seed]) => {
    const all = course.chapters.flatMap(({ questions }) => questions);
    const events = marks.flatMap((mark, place) =>
      all[place] === undefined || mark === null ? [] : [answered(all[place].id, place, mark)],
    );
    const ids = course.chapters.map(({ id }) => id);
    const asked = { form, chapters: form === 'exam' ? ids : ids.slice(0, 1), count } as Asked;
    return { course, progress: fold(events), asked, seed, count };
  });

describe('a draw', () => {
  it('is the same for the same seed, asks nothing twice, and never too much', () => {
    fc.assert(
      fc.property(anyDraw, ({ course, progress, asked, seed, count }) => {
        const { questions } = draw(asked, course, progress, seed);
        expect(draw(asked, course, progress, seed).questions).toEqual(questions);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBeLessThanOrEqual(asked.form === 'before' ? 3 : count);
      }),
    );
  });

  it('of an exam asks all it can, and every chapter that has questions where it can', () => {
    fc.assert(
      fc.property(anyDraw, ({ course, asked: { chapters }, seed, count }) => {
        const asked: Asked = { form: 'exam', chapters, count };
        const { questions } = draw(asked, course, nothing, seed);
        const pools = course.chapters
          .filter(({ id }) => chapters.includes(id))
          .map((chapter) =>
            chapter.questions.filter(({ use }) => use.includes('exam') || use.includes('test')),
          )
          .filter((pool) => pool.length > 0);
        expect(questions).toHaveLength(Math.min(count, pools.flat().length));
        if (count >= pools.length)
          for (const pool of pools)
            expect(pool.some(({ id }) => questions.includes(id))).toBe(true);
      }),
    );
  });
});

it('asks mistakes first, confident ones before; then what is new; then what was right longest ago', () => {
  const course = courseOf({ a: Array.from({ length: 6 }, () => ['test']) });
  const progress = fold([
    answered('a-q0', 5, 1),
    answered('a-q1', 4, 1),
    answered('a-q2', 1, 0.5),
    answered('a-q3', 2, 0, { certainty: 3 }),
  ]);
  const asked: Asked = { form: 'chapter', chapters: ['a'], count: 6 };
  const { questions } = draw(asked, course, progress, 'seed');
  expect(questions.slice(0, 2)).toEqual(['a-q3', 'a-q2']);
  expect(questions.slice(2, 4).sort()).toEqual(['a-q4', 'a-q5']);
  expect(questions.slice(4)).toEqual(['a-q1', 'a-q0']);
});

it('takes questions that are not for tests only where there are too few', () => {
  const course = courseOf({ a: [['text'], ['test'], ['test'], ['room']] });
  const of = (count: number) =>
    draw({ form: 'chapter', chapters: ['a'], count }, course, nothing, 's').questions;
  expect(of(2).sort()).toEqual(['a-q1', 'a-q2']);
  expect(of(4)).toHaveLength(4);
});

it('asks, before a chapter, new questions of three sections', () => {
  const course = courseOf({ a: Array.from({ length: 12 }, () => ['text']) });
  const { questions } = draw({ form: 'before', chapters: ['a'] }, course, nothing, 's');
  const sections = questions.map((id) => Number(id.slice(3)) % 4);
  expect(new Set(sections).size).toBe(3);
  const progress = fold([0, 1, 2, 3].map((place) => answered(`a-q${place}`, place, 0)));
  const again = draw({ form: 'before', chapters: ['a'] }, course, progress, 's').questions;
  expect(again.every((id) => Number(id.slice(3)) > 3)).toBe(true);
});

it('shares a count out whole, within each pool', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 12 }), fc.nat(300), (sizes, count) => {
      const parts = shares(sizes, count);
      const all = sizes.reduce((sum, size) => sum + size, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.min(count, all));
      expect(parts.every((part, place) => part >= 0 && part <= sizes[place]!)).toBe(true);
    }),
  );
});
