import { count, isRecord, moment, name } from '../progress/checks.ts';
import { votePhases, type RoomVote, type VotedChoice, type VotePhase } from './records.ts';
import { parseSession } from './room-session.ts';

/** Most choices that a vote has, one for each digit key, and the longest text that is kept. */
const mostChoices = 9;
const longest = 2000;

/** Reads a record of the store; one that another version wrote, or that is broken, is nothing. */
export function parseRoomVote(value: unknown): RoomVote | undefined {
  if (!isRecord(value) || !parseSession(value)) return undefined;
  const { id, at, deck, chapter, question, lang, stem, phase, shown, until } = value;
  const isKnown =
    [id, deck, chapter, question].every(name) && moment(at) && typeof shown === 'boolean';
  if (!isKnown || !isText(stem) || !['fr', 'en'].includes(lang as string)) return undefined;
  if (!votePhases.includes(phase as VotePhase)) return undefined;
  if (until !== undefined && !moment(until)) return undefined;
  const { choices, hands } = value;
  if (!areChoices(choices) || !areHands(hands, choices.length)) return undefined;
  return value as unknown as RoomVote;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= longest;

const areChoices = (value: unknown): value is VotedChoice[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= mostChoices &&
  value.every(
    (choice) =>
      isRecord(choice) &&
      isText(choice['text']) &&
      [undefined, true, false].includes(choice['right'] as boolean | undefined),
  );

const areHands = (value: unknown, choices: number): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(
    (round) => Array.isArray(round) && round.length === choices && round.every((one) => count(one)),
  );

/** One run of a deck, with what was voted in it. */
export interface VotedSession {
  session: string;
  deck: string;
  group: string;
  votes: RoomVote[];
}

export const sum = (hands: readonly number[]): number => hands.reduce((all, one) => all + one, 0);

/** Whether any hand was raised in a round; without a round, in one or the other. */
export const isVoted = ({ hands }: RoomVote, round?: 0 | 1): boolean =>
  (round === undefined ? hands.flat() : hands[round]).some((count) => count > 0);

/** Sessions with hands, the latest first; their questions in the order in which they were voted. */
export function sessionsOf(votes: readonly RoomVote[]): VotedSession[] {
  const sessions = new Map<string, VotedSession>();
  for (const vote of votes.filter((one) => isVoted(one)).sort((a, b) => a.at - b.at)) {
    const { session, deck } = vote;
    const key = `${session} ${deck}`;
    const known = sessions.get(key) ?? { session, deck, group: '', votes: [] };
    known.group = vote.group;
    known.votes.push(vote);
    sessions.set(key, known);
  }
  return [...sessions.values()].sort((a, b) => (a.session < b.session ? 1 : -1));
}

/** The part of a round's hands that went to right choices, 0 to 1. */
export const shareRight = ({ choices, hands }: RoomVote, round: 0 | 1): number =>
  sum(hands[round].filter((_, index) => choices[index]?.right)) / sum(hands[round]);

/**
 * Points between the first and the second vote: the mean, over the questions that were voted twice
 * and have right choices, of how much more of the hands were right (−100 to 100). Nothing if there is none.
 */
export function gainOf({ votes }: VotedSession): number | undefined {
  const twice = votes.filter(
    (vote) => isVoted(vote, 0) && isVoted(vote, 1) && vote.choices.some(({ right }) => right),
  );
  if (twice.length === 0) return undefined;
  const gains = twice.map((vote) => shareRight(vote, 1) - shareRight(vote, 0));
  return Math.round((100 * sum(gains)) / twice.length);
}

export interface Misled {
  vote: RoomVote;
  choice: VotedChoice;
  /** Of the hands of that vote's last round, 0 to 1. */
  share: number;
}

/** The wrong choice that had the largest part of the hands when its question was last voted. */
export function mostChosenWrong({ votes }: VotedSession): Misled | undefined {
  const misled = votes.flatMap((vote) => {
    const hands = vote.hands[isVoted(vote, 1) ? 1 : 0];
    const all = sum(hands);
    return vote.choices.flatMap((choice, index) =>
      choice.right === false && hands[index]! > 0
        ? [{ vote, choice, share: hands[index]! / all }]
        : [],
    );
  });
  return misled.reduce<Misled | undefined>(
    (most, one) => (most && most.share >= one.share ? most : one),
    undefined,
  );
}
