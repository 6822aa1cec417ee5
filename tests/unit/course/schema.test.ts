import { describe, expect, test } from 'vitest';
import { chapterSchema } from '../../../src/course/schema/chapter.ts';
import { termSchema } from '../../../src/course/schema/glossary.ts';
import { text } from '../../../src/course/schema/text.ts';

describe('a text', () => {
  test('has both languages', () => {
    expect(text.parse({ fr: 'a', en: 'b' })).toEqual({ fr: 'a', en: 'b' });
    expect(text.safeParse({ fr: 'a' }).success).toBe(false);
  });

  test('that is the same in both is a bare string in backticks', () => {
    expect(text.parse('`docker load`')).toEqual({ fr: '`docker load`', en: '`docker load`' });
    expect(text.safeParse('docker load').success).toBe(false);
  });
});

const words = { fr: 'a', en: 'a' };
const chapter = {
  title: words,
  summary: words,
  objectives: [{ id: 'do-it', text: words }],
  keep: [words, words, words],
  checked: '2026-11-22',
  sections: [{ id: 'one-what', minutes: 5 }],
};

describe('a chapter', () => {
  test('fills what may be left out', () => {
    const parsed = chapterSchema.parse(chapter);
    expect(parsed).toMatchObject({ split: false, needs: [], commands: [], parts: [], sources: [] });
    expect(parsed.sections[0]).toMatchObject({
      slides: true,
      skippable: false,
      covers: [],
      formerly: [],
    });
  });

  test.each([
    ['two sentences to keep', { keep: [words, words] }],
    ['no objective', { objectives: [] }],
    ['an unknown field', { titel: words }],
    ['an id with a capital', { sections: [{ id: 'One' }] }],
    ['half a minute', { sections: [{ id: 'one', minutes: 0.5 }] }],
  ])('refuses %s', (_, change) => {
    expect(chapterSchema.safeParse({ ...chapter, ...change }).success).toBe(false);
  });
});

test('a term says whether French keeps the English word', () => {
  const term = { id: 'cgroup', name: words, definition: words, section: 'containers-cgroups' };
  expect(termSchema.parse(term)).toMatchObject({ english: false, history: false, also: [] });
});
