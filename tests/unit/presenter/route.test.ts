import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backward, entersLeftOut, onward } from '../../../src/presenter/route.ts';

const stops = [
  { id: 'title', presses: 0 },
  { id: 'a', presses: 2, section: 'a' },
  { id: 'b', presses: 1, section: 'b' },
  { id: 'b.2', presses: 0, section: 'b' },
  { id: 'c', presses: 3, section: 'c' },
];
const at = (slide: string, step = -1) => ({ slide, step });
const b = new Set(['b']);

test('a section that is left out is passed over both ways', () => {
  expect(onward(stops, at('a', 1), b)).toEqual(at('c'));
  expect(backward(stops, at('c'), b)).toEqual(at('a', 1));
});

test('steps of a slide come first', () => expect(onward(stops, at('a'), b)).toEqual(at('a', 0)));

test('who went into it walks through it', () => {
  expect(onward(stops, at('b', 0), b)).toEqual(at('b.2'));
  expect(onward(stops, at('b.2'), b)).toEqual(at('c'));
  expect(backward(stops, at('b'), b)).toEqual(at('a', 1));
});

test('nothing follows when all that follows is left out', () => {
  const both = new Set(['b', 'c']);
  expect(onward(stops, at('a', 1), both)).toBeUndefined();
});

test('entering is from outside', () => {
  expect(entersLeftOut(stops, at('a'), at('b'), b)).toBe(true);
  expect(entersLeftOut(stops, at('b'), at('b.2'), b)).toBe(false);
  expect(entersLeftOut(stops, at('title'), at('a'), b)).toBe(false);
});

test('with nothing left out, walking on reaches every stop once', () => {
  const lists = fc.array(fc.record({ presses: fc.nat(3), section: fc.nat(4).map(String) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(lists, (list) => {
      const all = list.map((one, index) => ({ id: `s${index}`, ...one }));
      const walked = [];
      for (let here = onward(all, at('s0'), new Set()); here; here = onward(all, here, new Set()))
        walked.push(here);
      expect(walked.length).toBe(all.length - 1 + list.reduce((sum, one) => sum + one.presses, 0));
    }),
  );
});
