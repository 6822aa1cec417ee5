import { expect, test } from 'vitest';
import { answerRows, withBlanks } from '../../../src/deck/answers.ts';
import type { Question, QuestionOf } from '../../../src/quiz/question.ts';

const words = (text: string) => ({ fr: text, en: text });
const ask = (question: object) => answerRows({ id: 'q', version: 1, ...question } as Question);
const why = words('because');

test('choices are given, and only then marked', () => {
  const choice = (id: string, correct: boolean) => ({ id, text: words(id), correct, why });
  expect(ask({ kind: 'single', choices: [choice('a', false), choice('b', true)] })).toEqual([
    { given: words('a'), right: false, why },
    { given: words('b'), right: true, why },
  ]);
});

test('an order is not shown in the order that is right', () => {
  const items = ['z', 'a', 'm'].map((id) => ({ id, text: words(id), why }));
  const rows = ask({ kind: 'order', items });
  expect(rows.map(({ given }) => given?.en)).toEqual(['a', 'm', 'z']);
  expect(rows.map(({ answer }) => answer?.en)).toEqual(['2', '3', '1']);
});

test('what is to be typed is given only with the answer', () => {
  const rows = ask({
    kind: 'number',
    value: 0.5,
    unit: words('core'),
    why,
    misses: [{ value: 50, why }],
  });
  expect(rows).toEqual([
    { answer: { fr: '0,5 core', en: '0.5 core' }, right: true, why },
    { answer: { fr: '50 core', en: '50 core' }, right: false, why },
  ]);
});

test('gaps are numbered blanks, and their answers have the same numbers', () => {
  const gaps = [
    { id: 'one', answers: [words('pid')], why },
    { id: 'two', answers: [words('x')], choices: [{ id: 'x', text: words('net') }], why },
  ];
  const question = { kind: 'gaps', text: { fr: '⟦two⟧ puis ⟦one⟧', en: '⟦one⟧ then ⟦two⟧' }, gaps };
  expect(withBlanks(question as unknown as QuestionOf<'gaps'>)).toEqual({
    fr: '( 2 ) puis ( 1 )',
    en: '( 1 ) then ( 2 )',
  });
  expect(ask(question).map(({ answer }) => answer?.en)).toEqual(['pid', 'net']);
});
