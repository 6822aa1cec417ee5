import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettered } from '../../../src/quiz/kinds/order/lettered.ts';
import { markOrder } from '../../../src/quiz/kinds/order/mark.ts';
import { shownDisorder, shownOrder } from '../../../src/quiz/shown-order.ts';
import { BLANK, INVALID, RIGHT, WRONG, entriesOf, isSound, part, someIds } from './marks.ts';

const key = { items: entriesOf(['a', 'b', 'c', 'd']) };

describe('an order, by hand', () => {
  it.each([
    ['abcd', RIGHT],
    ['abdc', part(0.5)],
    ['adcb', part(0.5)],
    ['bacd', part(0.5)],
    ['acdb', part(0.25)],
    ['dcba', WRONG],
    ['bcda', WRONG],
    ['badc', WRONG],
    ['', BLANK],
    ['abc', INVALID],
    ['abcda', INVALID],
    ['abcc', INVALID],
    ['abcz', INVALID],
  ])('%s', (response, expected) => expect(markOrder(key, Array.from(response))).toEqual(expected));

  it.each([
    [null, BLANK],
    [undefined, BLANK],
    [{}, BLANK],
    [' ', BLANK],
    ['abcd', INVALID],
    [{ 0: 'a', 1: 'b', 2: 'c', 3: 'd', length: 4 }, INVALID],
    [['a', 'b', 'c', 4], INVALID],
    [[['a'], 'b', 'c', 'd'], INVALID],
  ])('%o', (response, expected) => expect(markOrder(key, response)).toEqual(expected));
});

const orders = someIds(3).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    response: fc.shuffledSubarray(ids, { minLength: ids.length }),
  }),
);

describe('an order, whatever the question and the response', () => {
  it('gives the items at their own place by the items', () => {
    fc.assert(
      fc.property(orders, ({ ids, response }) => {
        const marked = markOrder({ items: entriesOf(ids) }, response);
        isSound(marked);
        const placed = ids.filter((id, place) => response[place] === id).length;
        expect(marked).toMatchObject({ fraction: placed / ids.length });
        expect(markOrder({ items: entriesOf(ids) }, ids)).toEqual(RIGHT);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (response) => isSound(markOrder(key, response))));
  });
});

describe('the order in which items are shown', () => {
  const asked = fc.record({ id: fc.string(), ids: someIds(3) });

  it('holds each of them once, whatever the order in which they were given', () => {
    fc.assert(
      fc.property(asked, ({ id, ids }) => {
        const shown = shownOrder(id, entriesOf(ids));
        expect(shown.map((entry) => entry.id).sort()).toEqual([...ids].sort());
        expect(shownOrder(id, entriesOf(ids.toReversed()))).toEqual(shown);
      }),
    );
  });

  it('is never the answer', () => {
    fc.assert(
      fc.property(asked, ({ id, ids }) => {
        const items = entriesOf(ids);
        expect(shownDisorder(id, items)).not.toEqual(items);
        expect(shownDisorder(id, items)).toEqual(expect.arrayContaining(items));
      }),
    );
  });

  it('puts every item at every place about as often', () => {
    const places = Array.from({ length: 600 }, (_, n) =>
      shownOrder(`question-${n}`, key.items).findIndex(({ id }) => id === 'a'),
    );
    for (const place of [0, 1, 2, 3]) {
      const count = places.filter((found) => found === place).length;
      expect(count).toBeGreaterThan(110);
      expect(count).toBeLessThan(190);
    }
  });

  it('names the items by letters', () => {
    const words = { fr: 'x', en: 'x' };
    const items = ['pull', 'create', 'start'].map((id) => ({ id, text: words }));
    expect(lettered({ id: 'run', items }).map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  });
});
