import { expect, test } from 'vitest';
import { minutesLate, minutesToGo, parseSpent, spend } from '../../../src/presenter/pace.ts';

const sections = [
  { id: 'what', minutes: 5 },
  { id: 'how', minutes: 10 },
  { id: 'why', minutes: 3 },
];
const minute = 60_000;

test('time goes to the section that is shown, and to none on the title', () => {
  const spent = spend(spend({}, 'what', minute), 'what', minute);
  expect(spent).toEqual({ what: 2 * minute });
  expect(spend(spent, undefined, minute)).toBe(spent);
  expect(spend(spent, 'how', -minute)).toBe(spent);
});

test.each([
  ['on the title', undefined, {}, 3, 0],
  ['amid the first section', 'what', { what: 2 }, 2, 0],
  ['over the first section', 'what', { what: 8 }, 8, 3],
  ['the second, after a long first', 'how', { what: 8, how: 1 }, 9, 3],
  ['the second, after a short first', 'how', { what: 2, how: 1 }, 3, -3],
  ['less than a minute is on time', 'how', { what: 5.5, how: 1 }, 6.5, 0],
] as const)('%s', (_, current, minutes, run, late) => {
  const spent = Object.fromEntries(Object.entries(minutes).map(([id, n]) => [id, n * minute]));
  expect(minutesLate(sections, current, spent, run * minute) + 0).toBe(late);
});

test('what is planned is what is left of this section and all that follow', () => {
  expect(minutesToGo(sections, undefined, {})).toBe(18);
  expect(minutesToGo(sections, 'how', { how: 4 * minute })).toBe(9);
  expect(minutesToGo(sections, 'how', { how: 40 * minute })).toBe(3);
});

test('of what was stored, times are kept', () => {
  expect(parseSpent({ what: 5, how: -1, why: 'x' })).toEqual({ what: 5 });
  expect(parseSpent('x')).toEqual({});
});
