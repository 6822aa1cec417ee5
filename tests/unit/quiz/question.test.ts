import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/quiz/kinds/kinds.ts';
import {
  keyOf,
  mark,
  questionSchema,
  questionsSchema,
  type Question,
} from '../../../src/quiz/question.ts';
import { sound, written } from './questions.ts';

const problems = (kind: string, fields: string): string[] => {
  const { error } = questionSchema.safeParse(written(kind, `${sound[kind]}${fields}`));
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

const choice = (id: string, correct: boolean, text = id) =>
  `{ id: ${id}, text: "\`${text}\`", correct: ${correct}, why: { fr: "Oui.", en: "Yes." } }`;

describe('every kind', () => {
  it('is in the list once, and has a sound example', () => {
    expect(kinds.map(({ name }) => name).sort()).toEqual(Object.keys(sound).sort());
  });

  it.each(Object.keys(sound))('%s is accepted as it should be written', (kind) => {
    expect(problems(kind, '')).toEqual([]);
  });

  it.each(Object.keys(sound))('%s refuses a field that it does not know', (kind) => {
    expect(problems(kind, '\nshuffle: true').join()).toContain('Unrecognized key: "shuffle"');
  });

  it.each(Object.keys(sound))('%s fills in what may be left out', (kind) => {
    const question = questionSchema.parse(written(kind, sound[kind]!));
    expect(question).toMatchObject({ hints: [], retired: false, version: 1 });
  });
});

describe('an author is told', () => {
  const list = (...choices: string[]) => `\nchoices: [${choices.join(', ')}]`;

  it.each([
    [
      'that a single choice has no right answer',
      'single',
      list(choice('a', false), choice('b', false)),
    ],
    ['that a single choice has two', 'single', list(choice('a', true), choice('b', true))],
    [
      'that a multiple choice has no right answer',
      'multiple',
      list(choice('a', false), choice('b', false)),
    ],
    [
      'that a multiple choice has no wrong one',
      'multiple',
      list(choice('a', true), choice('b', true)),
    ],
    ['that one choice is no question', 'single', list(choice('a', true))],
    ['that an id is used twice', 'single', list(choice('a', true), choice('a', false, 'b'))],
    [
      'that two choices read the same',
      'single',
      list(choice('a', true, 'x'), choice('b', false, 'x')),
    ],
    ['that a choice has no why', 'single', '\nchoices: [{ id: a, text: "`a`", correct: true }]'],
    ['that a text lacks a language', 'single', '\nstem: { fr: "Quoi ?" }'],
    ['that a plain text needs two languages', 'single', '\nstem: "What?"'],
    ['that a question must be asked somewhere', 'single', '\nuse: []'],
    ['that the level is unknown', 'single', '\nlevel: evaluate'],
    ['that an id is badly written', 'single', '\nid: Port_80'],
    ['that a version starts at 1', 'single', '\nversion: 0'],
    ['that a file stays in code/', 'single', '\ncode: ../secret'],
    ['that two answers stand on the right', 'match', '\nextra: [{ id: x, text: "`80`" }]'],
    ['that an extra has the id of a pair', 'match', '\nextra: [{ id: http, text: "`8080`" }]'],
    ['that two items are no order', 'order', '\nitems: []'],
    [
      'that a gap is missing in one language',
      'gaps',
      '\ntext: { fr: "⟦port⟧ ⟦protocol⟧", en: "⟦port⟧" }',
    ],
    [
      'that a text has a gap too many',
      'gaps',
      '\ntext: { fr: "⟦port⟧ ⟦protocol⟧ ⟦x⟧", en: "⟦port⟧ ⟦protocol⟧" }',
    ],
    [
      'that an answer is no choice of its gap',
      'gaps',
      '\ngaps: [{ id: port, answers: [gone], choices: [{ id: a, text: "`a`" }, { id: b, text: "`b`" }], why: { fr: "x", en: "x" } }]\ntext: "`⟦port⟧`"',
    ],
    ['that a number needs a tolerance', 'number', '\ntolerance: null'],
    ['that a foreseen miss counts as right', 'number', '\ntolerance: 300000'],
    [
      'that a line is listed twice',
      'line',
      '\nmisses: [{ line: 3, text: "x", why: { fr: "x", en: "x" } }]',
    ],
    ['that the file of the lines is missing', 'line', '\ncode: null'],
  ])('%s', (_, kind, fields) => {
    expect(problems(kind, fields)).toMatchSnapshot();
  });

  it('that the kind is unknown', () => {
    const { error } = questionSchema.safeParse(written('essay', ''));
    expect(error?.issues[0]?.path).toEqual(['kind']);
  });

  it('that two questions of a file have one id', () => {
    const question = written('single', sound['single']!);
    const { error } = questionsSchema.safeParse([question, question]);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]).toMatchObject({ path: [1, 'id'] });
  });
});

describe('asking', () => {
  it('gives the browser ids, never words', () => {
    const question = questionSchema.parse(written('multiple', sound['multiple']!));
    expect(keyOf(question)).toEqual({
      id: 'port',
      version: 1,
      kind: 'multiple',
      choices: [
        { id: 'http', correct: true },
        { id: 'https', correct: true },
        { id: 'ssh', correct: false },
      ],
    });
  });

  it('marks a question by its kind', () => {
    const question = questionSchema.parse(written('multiple', sound['multiple']!));
    expect(mark(question, ['http'])).toEqual({ state: 'partial', fraction: 0.5 });
  });

  it('names the question whose kind has no form', () => {
    const question = questionSchema.parse(written('single', sound['single']!));
    const unknown = { ...question, kind: 'essay' } as unknown as Question;
    expect(() => keyOf(unknown)).toThrow('Question "port" is of kind "essay"');
    expect(() => mark(unknown, [])).toThrow('Question "port" is of kind "essay"');
  });
});
