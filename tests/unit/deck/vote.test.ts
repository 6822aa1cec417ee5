import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  counted, entered, following, limits, preceding, raised, roundOf, roundsOf, roundsShown, shares,
  shown, timed, total, undone, unvoted, type Vote,
} from '../../../src/deck/vote.ts'; // prettier-ignore
import { parseVote } from '../../../src/deck/vote-message.ts';
import { votePhases } from '../../../src/trainer/records.ts';

const choices = fc.integer({ min: 1, max: limits.choices });
const change = fc.oneof(
  fc.constantFrom(...votePhases).map((phase) => (vote: Vote) => entered(vote, phase)),
  fc.tuple(fc.nat(limits.choices), fc.constantFrom(1 as const, -1 as const)).map(
    ([choice, by]) =>
      (vote: Vote) =>
        raised(vote, choice, by),
  ),
  fc.tuple(fc.nat(limits.choices), fc.oneof(fc.integer(), fc.double())).map(
    ([choice, hands]) =>
      (vote: Vote) =>
        counted(vote, choice, hands),
  ),
  fc.constant(undone),
  fc.boolean().map((isShown) => (vote: Vote) => shown(vote, isShown)),
  fc.option(fc.nat(), { nil: undefined }).map((until) => (vote: Vote) => timed(vote, until)),
);
/** A vote after any presses of keys and buttons. */
const votes = fc
  .tuple(choices, fc.array(change, { maxLength: 60 }))
  .map(([n, changes]) => changes.reduce((vote, apply) => apply(vote), unvoted(n)));

const from = (vote: Vote, ...changes: ((vote: Vote) => Vote)[]): Vote =>
  changes.reduce((one, apply) => apply(one), vote);

describe('phases', () => {
  test('follow each other, and each can be gone to from each', () => {
    let vote = unvoted(4);
    const passed = [vote.phase];
    for (let next = following(vote); next; next = following(vote)) {
      vote = entered(vote, next);
      passed.push(vote.phase);
    }
    expect(passed).toEqual(votePhases);
    expect(preceding(vote)).toBe('second');
    expect(entered(vote, 'first').phase).toBe('first');
  });

  test('hands are counted in a round alone, and a round never touches the other', () => {
    fc.assert(
      fc.property(votes, change, (vote, apply) => {
        const round = roundOf(vote);
        const after = apply(vote);
        for (const other of [0, 1] as const)
          if (other !== round) expect(after.hands[other]).toEqual(vote.hands[other]);
      }),
    );
  });

  test('a countdown is of the discussion alone', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        expect(vote.until === undefined || vote.phase === 'discuss').toBe(true);
      }),
    );
    const talking = timed(entered(unvoted(2), 'discuss'), 5);
    expect(talking.until).toBe(5);
    expect(timed(talking, undefined)).not.toHaveProperty('until');
    expect(entered(talking, 'second')).not.toHaveProperty('until');
  });
});

describe('hands', () => {
  test('are whole, never below nought nor over the limit, and can be told and stored', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        expect(parseVote(structuredClone(vote))).toEqual(vote);
      }),
    );
  });

  test('one that is raised and taken back leaves what was there', () => {
    fc.assert(
      fc.property(votes, fc.nat(8), (vote, choice) => {
        const up = raised(vote, choice, 1);
        if (up === vote) return;
        expect(raised(up, choice, -1).hands).toEqual(vote.hands);
        expect(undone(up).hands).toEqual(vote.hands);
        expect(total(up.hands[roundOf(vote)!])).toBe(total(vote.hands[roundOf(vote)!]) + 1);
      }),
    );
  });

  test('undoing goes back through a round, no further', () => {
    const vote = from(
      entered(unvoted(3), 'first'),
      (one) => raised(one, 0, 1),
      (one) => entered(one, 'second'),
      (one) => raised(one, 1, 1),
      (one) => counted(one, 2, 7),
    );
    const back = from(vote, undone, undone);
    expect(back.hands).toEqual([[1, 0, 0], [0, 0, 0]]); // prettier-ignore
    expect(undone(back)).toBe(back);
  });

  test.each([NaN, Infinity, -Infinity])('%s is no count beyond the limits', (hands) => {
    const vote = counted(counted(entered(unvoted(2), 'first'), 0, 3), 0, hands);
    expect(parseVote(vote)).toEqual(vote);
  });

  test('shares are parts of all hands, and none of nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 9 }), (counts) => {
        const sum = shares(counts).reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(total(counts) === 0 ? 0 : 1);
      }),
    );
  });
});

describe('what the room sees', () => {
  const voted = counted(entered(unvoted(2), 'first'), 1, 4);

  test('nothing before the comparison, unless the trainer shows it', () => {
    for (const phase of ['first', 'discuss', 'second'] as const) {
      expect(roundsShown(entered(voted, phase), false)).toEqual([]);
      expect(roundsShown(shown(entered(voted, phase), true), false)).toContain(0);
    }
  });

  test('the votes that were, in the comparison and with the answer', () => {
    expect(roundsShown(entered(voted, 'compare'), false)).toEqual([0]);
    expect(roundsShown(entered(voted, 'ask'), true)).toEqual([0]);
    expect(roundsShown(unvoted(4), true)).toEqual([]);
    const twice = counted(entered(voted, 'second'), 0, 4);
    expect(roundsOf(entered(twice, 'compare'))).toEqual([0, 1]);
  });
});
