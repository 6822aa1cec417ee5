import { expect, test } from 'vitest';
import { answerRows, offers } from '../../../src/deck/answers.ts';
import { lettered } from '../../../src/quiz/kinds/order/lettered.ts';
import type { Question } from '../../../src/quiz/question.ts';

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

test('an order is not shown in the order that is right, but as on the page', () => {
  const items = ['z', 'a', 'm'].map((id) => ({ id, text: words(id), why }));
  const shown = lettered({ id: 'q', items }).map(({ id }) => id);
  const rows = ask({ kind: 'order', items });
  expect(rows.map(({ given }) => given?.en)).toEqual(shown);
  expect(shown).not.toEqual(['z', 'a', 'm']);
  expect(rows.map(({ answer }) => ['z', 'a', 'm'][Number(answer?.en) - 1])).toEqual(shown);
});

test('what stands right is offered in one line, with what belongs to nothing', () => {
  const pairs = ['a', 'b'].map((id) => ({ id, left: words(id), right: words(`${id}!`), why }));
  const question = { id: 'q', kind: 'match', pairs, extra: [{ id: 'c', text: words('c!') }] };
  const offered = offers(question as unknown as Question);
  expect(offered?.en.split(' · ').sort()).toEqual(['a!', 'b!', 'c!']);
  expect(offers({ kind: 'single' } as Question)).toBeUndefined();
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

test('a row of a gap gives what there is to choose from', () => {
  const gaps = [
    { id: 'one', answers: [words('pid')], why },
    { id: 'two', answers: [words('x')], choices: [{ id: 'x', text: words('net') }], why },
  ];
  const question = { kind: 'gaps', text: { fr: '⟦two⟧ puis ⟦one⟧', en: '⟦one⟧ then ⟦two⟧' }, gaps };
  expect(ask(question).map(({ given }) => given?.en)).toEqual(['…', 'net']);
  expect(ask(question).map(({ answer }) => answer?.en)).toEqual(['pid', 'net']);
});
