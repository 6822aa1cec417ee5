import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceOrder } from '../../../src/practice/choice-order.ts';

const choices = (...texts: string[]) => texts.map((text, place) => ({ id: `c${place}`, text }));
const shown = (seed: string, ...texts: string[]) =>
  choiceOrder(seed, 'q', choices(...texts)).map(({ text }) => text);

it('keeps rising numbers as they are, in either language', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    expect(shown(`${seed}`, '1', '2', '10')).toEqual(['1', '2', '10']);
    expect(shown(`${seed}`, '0,5 CPU', '1 CPU', '1 024 CPU')[0]).toBe('0,5 CPU');
  }
});

it.each([
  ['texts', ['one', 'two', 'three', 'four']],
  ['versions', ['v1', 'v2', 'v3', 'v4']],
  ['numbers that fall', ['40', '30', '20', '10']],
  ['addresses', ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4']],
])('gives %s another order for another test', (_, texts) => {
  const orders = new Set(
    Array.from({ length: 20 }, (_, seed) => shown(`${seed}`, ...texts).join()),
  );
  expect(orders.size).toBeGreaterThan(1);
});

it('loses no choice, and does the same again', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (seed, texts) => {
      const order = choiceOrder(seed, 'q', choices(...texts));
      expect(order).toHaveLength(texts.length);
      expect(new Set(order.map(({ id }) => id)).size).toBe(texts.length);
      expect(choiceOrder(seed, 'q', choices(...texts))).toEqual(order);
    }),
  );
});
