import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/progress/fold.ts';
import { choices, replay } from '../../../src/practice/schedule.ts';
import { deep } from '../../support/matrix.ts';
import { answer } from '../progress/events.ts';
import { anyHistory, DAY, NOW, review, reviewed, undone } from './histories.ts';

const runs = { numRuns: deep ? 10_000 : 1000 };
const daysOf = (history: Parameters<typeof choices>[0], now = NOW) =>
  choices(history, now).map(({ days }) => days);

describe('intervals of ts-fsrs 5.4, frozen', () => {
  const first = (fraction: number) => [answer('a', NOW - DAY, 'q', fraction)];
  it.each([
    ['right at first', first(1), [1, 5, 7, 12]],
    ['wrong at first', first(0), [1, 2, 3, 4]],
    ['partly right at first', first(0.5), [1, 3, 5, 7]],
    ['with a hint at first', [{ ...answer('a', NOW - DAY, 'q', 1), hints: 1 }], [1, 3, 5, 7]],
    ['right, then good, then 12 days', [...first(1), review('b', NOW, 'q', 3)], [1, 28, 42, 73]],
  ])('%s', (_, history, days) => {
    expect(daysOf(history, NOW + (history.length - 1) * 12 * DAY)).toEqual(days);
  });

  it('grow while it is recalled, and fall when it is forgotten', () => {
    const history = [answer('a', NOW, 'q', 1)];
    const grown: number[] = [];
    let now = NOW + DAY;
    for (let place = 0; place < 8; place += 1) {
      const { days, due } = choices(history, now)[2]!;
      grown.push(days);
      history.push(review(`r${place}`, now, 'q', 3) as never);
      now = due;
    }
    expect(grown).toMatchInlineSnapshot(`
      [
        7,
        32,
        118,
        373,
        1041,
        2612,
        5998,
        12772,
      ]
    `);
    expect(daysOf(history, now)[0]).toBeLessThan(grown.at(-1)! / 4);
  });
});

describe('whatever the history and its clocks', () => {
  it('every interval is a whole number of days from 1 to 36,500, longer for better ratings', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -2, max: 4000 }), (history, later) => {
        const now = NOW + later * DAY;
        const found = choices(history, now);
        const days = found.map((choice) => choice.days);
        expect(days.every((one) => Number.isInteger(one) && one >= 1 && one <= 36_500)).toBe(true);
        expect(days).toEqual([...days].sort((one, other) => one - other));
        for (const { due, days: count } of found)
          expect(Math.abs(due - now - count * DAY)).toBeLessThanOrEqual(DAY / 12);
      }),
      runs,
    );
  });

  it('the order in which events are told does not matter', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray(history, { minLength: history.length }),
          ),
        ),
        ([history, shuffled]) => {
          expect(choices(shuffled, NOW)).toEqual(choices(history, NOW));
        },
      ),
      runs,
    );
  });

  it('a rating that is undone is as if it had never been given', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const started = [answer('first', NOW - 800 * DAY, 'q', 1), ...history];
        const rated = review('rated', NOW, 'q', 1);
        const back = [...started, rated, undone('undone', NOW + 1, 'rated')];
        const historyOf = (events: typeof back) => fold(events).questions.get('q')!.history;
        expect(choices(historyOf(back), NOW + 1)).toEqual(choices(historyOf(started), NOW + 1));
      }),
      runs,
    );
  });
});

describe('what counts as a recall', () => {
  it('an answer in a review counts once, by its rating', () => {
    const before = [answer('a', NOW - 10 * DAY, 'q', 1)];
    const rated = [...before, reviewed('b', NOW, 'q', 0), review('c', NOW + 1, 'q', 2)];
    expect(replay(rated, NOW + DAY).reps).toBe(2);
    expect(replay(rated, NOW + DAY)).toEqual(
      replay([...before, review('c', NOW + 1, 'q', 2)], NOW + DAY),
    );
  });

  it('an answer stands before the rating of the same millisecond', () => {
    const before = answer('a', NOW - 10 * DAY, 'q', 1);
    const rated = [review('b', NOW, 'q', 1), reviewed('c', NOW, 'q', 0), before];
    expect(replay(rated, NOW).reps).toBe(2);
  });

  it('what is right again outside a review earns no longer interval', () => {
    const first = answer('a', NOW - 10 * DAY, 'q', 1);
    expect(daysOf([first, answer('b', NOW - 5 * DAY, 'q', 1)])).toEqual(daysOf([first]));
  });

  it('what is wrong later outside a review shortens it, and ten tries in a row count as one', () => {
    const first = answer('a', NOW - 10 * DAY, 'q', 1);
    const tries = Array.from({ length: 10 }, (_, place) =>
      answer(`try-${place}`, NOW - DAY + place * 60_000, 'q', 0),
    );
    const once = daysOf([first, tries[0]!]);
    expect(once[2]).toBeLessThan(daysOf([first])[2]!);
    expect(daysOf([first, ...tries])).toEqual(once);
  });
});

describe('clocks', () => {
  const history = [answer('a', NOW - 20 * DAY, 'q', 1), review('b', NOW - 10 * DAY, 'q', 3)];

  it('what ten years ahead was dated is left out', () => {
    const ahead = review('c', NOW + 3650 * DAY, 'q', 4);
    expect(choices([...history, ahead], NOW)).toEqual(choices(history, NOW));
  });

  it('a clock set back a day, or ten years, still gives sound intervals from its own now', () => {
    for (const now of [NOW - 11 * DAY, NOW - 3650 * DAY])
      for (const { due, days } of choices(history, now))
        expect(Math.round((due - now) / DAY)).toBe(days);
  });

  it('an interval ends at the same hour, across the change to winter time', () => {
    const before = new Date(2026, 9, 20, 23, 30).getTime();
    for (const { due, days } of choices(history, before)) {
      const [from, to] = [new Date(before), new Date(due)];
      expect([to.getHours(), to.getMinutes()]).toEqual([23, 30]);
      expect(to.getDate()).toBe(new Date(2026, 9, from.getDate() + days).getDate());
    }
  });
});
