import { describe, expect, it } from 'vitest';
import { programmeFacts } from '../../../src/home/programme.ts';

type Way = Parameters<typeof programmeFacts>[0];

const title = { fr: 'Titre', en: 'Title' };
const chapter = (id: string, needs: string[]) => ({
  id,
  data: { needs },
  exercises: [{}, {}],
  questions: [{ use: ['text', 'exam'] }, { use: ['exam'] }, { use: ['room'] }],
});
const way = (days: { blocks: { title: typeof title; minutes: number }[] }[]): Way =>
  ({
    track: { id: 'two', title, chapters: ['b', 'c'], sections: [], days },
    chapters: [chapter('b', ['a']), chapter('c', ['a', 'b'])],
    minutes: 50,
  }) as unknown as Way;

describe('a programme', () => {
  it('adds up days, questions and exercises', () => {
    const block = (minutes: number) => ({ title, minutes });
    const facts = programmeFacts(
      way([{ blocks: [block(90), block(60)] }, { blocks: [block(45)] }]),
    );
    expect(facts.days.map(({ minutes }) => minutes)).toEqual([150, 45]);
    expect(facts).toMatchObject({ minutes: 195, questions: 6, asked: 4, exercises: 4 });
  });

  it('has the minutes of its chapters where no day is planned', () => {
    expect(programmeFacts(way([])).minutes).toBe(50);
  });

  it('names once what it builds on and does not teach', () => {
    expect(programmeFacts(way([])).before).toEqual(['a']);
  });
});
