import { describe, expect, it } from 'vitest';
import { rehearse, type Script } from '../../../src/markdown/rehearsal.ts';
import { parsed } from '../../../src/markdown/source.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const text = (said: number): string => `
Before all.

## First thing [#demo-first]

${words(said)}.

- shown

<Notes>

${words(36)}.

</Notes>

<Question id="demo-q1" />

### Below [#demo-below]

${words(30)}.

- shown too

<Exercise id="demo-e1" />

## Told alone [#demo-told]

${words(10)}.
`;

const script = (change: Partial<Script> = {}): Script => ({
  id: 'demo',
  texts: [
    { locale: 'fr', nodes: parsed(text(100)) },
    { locale: 'en', nodes: parsed(text(60)) },
  ],
  sections: [
    { id: 'demo-first', minutes: 12, demonstrations: 1, slides: true },
    { id: 'demo-below', minutes: 3, demonstrations: 0, slides: true },
    { id: 'demo-told', minutes: 2, demonstrations: 0, slides: false },
  ],
  exercises: [{ id: 'demo-e1', minutes: 5 }],
  parts: 1,
  ...change,
});

describe('a rehearsal', () => {
  const report = rehearse(script());

  it('counts the slides as the deck does', () => {
    // Title, divider, two headings, question, exercise, what to keep; a silent section has none.
    expect(report.slides).toBe(7);
  });

  it('adds what is said at 130 a minute, asked, done and demonstrated, by section', () => {
    const [first, told, ...more] = report.sections;
    expect(more).toEqual([]); // a ### is part of its ##
    // The mean of 100 and 60 words, and 30 below: 110 words; 2 min asked, 5 done, 2 shown.
    expect(first).toMatchObject({ id: 'demo-first', words: 110, planned: 12, isFar: false });
    expect(first!.minutes).toBeCloseTo(110 / 130 + 2 + 5 + 2);
    expect(told).toMatchObject({ words: 10, isFar: true });
    expect(report).toMatchObject({ planned: 14, needed: 10, questions: 1, exercises: 1 });
  });

  it('names the slides with too much said or noted, in their language', () => {
    expect(report.tooMuch.map(({ id, locale, said, notes }) => [id, locale, said, notes])).toEqual([
      ['demo-first', 'fr', 100, 36],
      ['demo-first', 'en', 60, 36],
    ]);
  });

  it('knows the slide on which most is said; a silent section is said on the slide before', () => {
    expect(report.fullest.fr).toMatchObject({ id: 'demo-first', said: 100 });
    expect(report.words).toEqual({ fr: 2 + 100 + 30 + 10, en: 2 + 60 + 30 + 10 });
  });

  it('takes up to 40 % either way, and half a minute, for near', () => {
    const far = (minutes: number) =>
      rehearse(
        script({ sections: [{ id: 'demo-first', minutes, demonstrations: 1, slides: true }] }),
      ).sections[0]!.isFar;
    expect([6, 13].map(far)).toEqual([false, false]);
    expect([5, 14].map(far)).toEqual([true, true]);
  });
});
