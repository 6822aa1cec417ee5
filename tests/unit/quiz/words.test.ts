import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quizWords } from '../../../src/i18n/words/quiz.ts';
import { letterOf } from '../../../src/quiz/letter.ts';
import { sentence } from '../../../src/quiz/sentence.ts';

const holes = (template: string) => [...template.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

it.each(Object.entries(quizWords))('%s has the same holes in both languages', (_, { fr, en }) => {
  expect(holes(fr)).toEqual(holes(en));
});

const folder = new URL('../../../src/quiz/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

it('has no words that nobody says', () => {
  const all = sources.map(({ text }) => text).join('');
  const said = Object.keys(quizWords).filter((key) => !all.includes(`'${key}'`));
  // Verdict.astro puts these together.
  const verdicts = ['right', 'wrong', 'missed', 'expected'].map((name) => `quiz.${name}`);
  const sure = /^quiz\.sure(Level|Means)[123]$/; // and Certainty.astro these
  expect(said.filter((key) => !verdicts.includes(key) && !sure.test(key))).toEqual([]);
});

it.each(sources.filter(({ file }) => file.endsWith('-element.ts')))(
  '$file holds no sentence and no mark-up',
  ({ text }) => {
    const strings = [...text.replaceAll(/\/\*\*.*?\*\//gs, '').matchAll(/'([^']*)'|`([^`]*)`/g)];
    const sentences = strings
      .map(([whole]) => whole)
      .filter((string) => /\p{L}+ \p{L}+ \p{L}+/u.test(string));
    expect(sentences).toEqual([]);
    expect(text).not.toMatch(/innerHTML|insertAdjacentHTML|outerHTML/);
  },
);

it('writes a number as the language does, and leaves an unknown hole to be seen', () => {
  expect(sentence('{mark} sur 1', 'fr', { mark: 0.5 })).toBe('0,5 sur 1');
  expect(sentence('{mark} out of 1', 'en', { mark: 1 / 3 })).toBe('0.33 out of 1');
  expect(sentence('{mark} {other}', 'en', { mark: 1 })).toBe('1 {other}');
  expect(sentence(undefined, 'en', {})).toBe('');
});

it('letters the choices', () => expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z']));
