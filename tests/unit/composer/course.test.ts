import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/markdown/limits.ts';
import { dealRows } from '../../../src/composer/agenda.ts';
import { arranged } from '../../../src/composer/arrange.ts';
import {
  minutesOf, minutesOfAll, questionMinutes, sessionChapter, type SessionChapter,
} from '../../../src/composer/course.ts'; // prettier-ignore
import { daysOf } from '../../../src/composer/days.ts';
import { choicesOf, resolveSession } from '../../../src/composer/resolve.ts';
import { parseSession } from '../../../src/composer/session.ts';

const words = (text: string) => ({ fr: text, en: text });
const section = (id: string, formerly: string[] = []) => ({
  id, number: '1.1', title: words(id), minutes: 10, skippable: false, formerly, questions: 4, exercises: 20,
}); // prettier-ignore
const course: SessionChapter[] = [
  { id: 'a', number: 1, title: words('A'), sections: [section('a-x'), section('a-y', ['a-old'])] },
  { id: 'b', number: 2, title: words('B'), sections: [section('b-z', ['a-gone', 'b-was'])] },
];
const resolve = (show: string) => {
  const { chapters, missing } = resolveSession(parseSession(`show=${show}`).session.show, course);
  return {
    show: chapters.map((one) => [one.chapter.id, ...one.sections.map(({ id }) => id)].join(' ')),
    missing,
  };
};

describe('what a session asks for', () => {
  it('is found in the order asked', () => {
    expect(resolve('b,a.y.x')).toEqual({ show: ['b b-z', 'a a-y a-x'], missing: [] });
  });

  it('is found under former ids, and in the chapter that it moved to', () => {
    expect(resolve('a.old')).toEqual({ show: ['a a-y'], missing: [] });
    expect(resolve('a.gone.x,c.~b-was')).toEqual({ show: ['b b-z', 'a a-x'], missing: [] });
  });

  it('is named where it is nowhere; a chapter without its sections is not opened whole', () => {
    expect(resolve('a.nothing,c,b')).toEqual({ show: ['b b-z'], missing: ['a-nothing', 'c'] });
  });

  it('stands once, however often it is asked for', () => {
    expect(resolve('a.old.y.y,a.y')).toEqual({ show: ['a a-y'], missing: [] });
  });

  it('is said the shortest way', () => {
    const { chapters } = resolveSession(parseSession('show=a.x.y,b').session.show, course);
    expect(choicesOf(chapters)).toEqual([
      { chapter: 'a', sections: [] },
      { chapter: 'b', sections: [] },
    ]);
  });
});

describe('minutes', () => {
  it('count questions as the check does', () => {
    expect(questionMinutes).toBe(limits.questionMinutes);
  });

  it('come from the outline, with what a session may leave out', () => {
    const question = { id: 'q', version: 1, kind: 'single', objective: 'o' };
    const chapter = sessionChapter({
      id: 'a',
      number: 1,
      title: words('A'),
      sections: [
        {
          id: 'a-x',
          number: '1.1',
          title: words('X'),
          minutes: 30,
          skippable: true,
          formerly: ['a-w'],
        },
      ],
      objectives: [],
      questions: [
        { ...question, section: 'a-x', use: ['text'] },
        { ...question, section: 'a-x', use: ['test'] },
        { ...question, section: 'a-y', use: ['text'] },
      ],
      exercises: [{ id: 'e', goal: words('e'), section: 'a-x', minutes: 15 }],
      commands: 0,
    });
    expect(chapter.sections).toEqual([
      { id: 'a-x', number: '1.1', title: words('X'), minutes: 30, skippable: true, formerly: ['a-w'],
        questions: 2, exercises: 15 },
    ]); // prettier-ignore
    const [only] = chapter.sections;
    expect(minutesOf(only!, [])).toBe(30);
    expect(minutesOf(only!, ['questions', 'exercises'])).toBe(13);
    expect(minutesOfAll([section('a-z')], ['exercises'])).toBe(1);
  });
});

describe('lists', () => {
  it('keep every entry, and the chosen ones in the order of choosing', () => {
    const all = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
    const pair = all.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list)));
    fc.assert(
      fc.property(pair, ([list, chosen]) => {
        const order = arranged(list, chosen);
        expect(order.toSorted()).toEqual(list.toSorted());
        expect(order.filter((one) => chosen.includes(one))).toEqual(chosen);
        for (const [place, one] of list.entries())
          if (!chosen.includes(one)) expect(order[place]).toBe(one);
      }),
    );
  });

  it('are dealt over as few slides as hold them, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, most) => {
          const slides = dealRows(rows, most);
          expect(slides.flat()).toEqual(rows);
          expect(slides).toHaveLength(Math.ceil(rows.length / most));
          for (const slide of slides) expect(slide.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

describe('the days of a track', () => {
  const long = {
    id: 'k',
    sections: [10, 20, 30, 10, 30].map((minutes, n) => ({
      id: `k-${n}`,
      minutes,
      part: `p${n >> 1}`,
    })),
  };
  const block = (minutes: number, chapter?: string) => ({ minutes, chapter });

  it('cut a chapter at the parts nearest to the minutes planned', () => {
    const days = [
      { blocks: [block(30, 'k')] },
      { blocks: [block(35, 'k'), block(30, 'k'), block(15)] },
    ];
    expect(daysOf(days, [long])).toEqual([
      [{ chapter: 'k', sections: ['k-0', 'k-1'] }],
      [{ chapter: 'k', sections: ['k-2', 'k-3', 'k-4'] }],
    ]);
  });

  it('take a chapter whole that one day teaches', () => {
    expect(daysOf([{ blocks: [block(5, 'k'), block(5, 'k')] }], [long])).toEqual([
      [{ chapter: 'k', sections: [] }],
    ]);
  });

  it('teach every section once, whatever the plan', () => {
    const plan = fc.array(
      fc.record({
        blocks: fc.array(
          fc.integer({ min: 1, max: 90 }).map((n) => block(n, 'k')),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(plan, (days) => {
        const dealt = daysOf(days, [long]).flat();
        const ids = long.sections.map(({ id }) => id);
        expect(dealt.flatMap(({ sections }) => (sections.length === 0 ? ids : sections))).toEqual(
          ids,
        );
      }),
    );
  });
});
