import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureWords, isFigureName, type FigureName } from '../../../src/figures/catalogue.ts';
import { labelsIn, oneLine } from '../../../src/figures/figure.ts';
import { locales, type Words } from '../../../src/i18n/locales.ts';

const names = Object.keys(figureWords) as FigureName[];
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(`src/figures/${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the catalogue', () => {
  test('names every file of words, and nothing else', () => {
    expect(names).toEqual(filesIn('words', '.ts'));
  });

  test('has one drawing for each figure, and none to spare', () => {
    expect(filesIn('drawings', '.astro')).toEqual(names.map(pascal).sort());
  });

  test('knows a name from a word of every object', () => {
    expect(isFigureName('process-view')).toBe(true);
    expect(isFigureName('toString')).toBe(false);
  });
});

describe.each(names)('%s', (name) => {
  const figure = figureWords[name];
  const labels = Object.entries(figure.labels);
  const bilingual: [string, Words][] = [
    ['title', figure.title],
    ['description', figure.description],
    ['caption', figure.caption],
    ...labels.filter((entry): entry is [string, Words] => typeof entry[1] !== 'string'),
  ];

  test.each(bilingual)('says its %s in both languages', (_, words) => {
    for (const locale of locales) expect(words[locale].trim()).not.toBe('');
  });

  test('has twelve labels at most, of four lines at most', () => {
    expect(labels.length).toBeLessThanOrEqual(12);
    for (const label of Object.values(labelsIn(figure, 'fr'))) {
      expect(label.split('\n').length).toBeLessThanOrEqual(4);
    }
  });

  test('breaks its labels into as many lines in French as in English', () => {
    const lines = (text: string) => text.split('\n').length;
    for (const [, words] of bilingual) expect(lines(words.fr)).toBeGreaterThanOrEqual(1);
    expect(Object.values(labelsIn(figure, 'fr')).map(lines)).toEqual(
      Object.values(labelsIn(figure, 'en')).map(lines),
    );
  });

  test('is built up in two to five steps', () => {
    expect(figure.steps).toBeGreaterThanOrEqual(2);
    expect(figure.steps).toBeLessThanOrEqual(5);
  });

  test('keeps its caption to three sentences', () => {
    for (const locale of locales) {
      expect(figure.caption[locale].split(/[.?!](?:\s|$)/).length - 1).toBeLessThanOrEqual(3);
    }
  });
});

describe('labels', () => {
  const figure = {
    ...figureWords['process-view'],
    labels: { question: { fr: "l'appel ?", en: 'the call?' }, command: "echo 'a ?'" },
  };

  test('are typeset where they are words, and left alone where they are code', () => {
    expect(labelsIn(figure, 'fr')).toEqual({
      question: 'l’appel\u202f?',
      command: "echo 'a ?'",
    });
  });

  test('stand on one line where there is room', () => {
    expect(oneLine('the kernel\nacts')).toBe('the kernel acts');
  });
});
