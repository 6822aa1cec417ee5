import { votePhases, type VotePhase } from '../trainer/records.ts';
import { parseSession, type RoomSession } from '../trainer/room-session.ts';
import { isRecord, moment } from '../progress/checks.ts';
import { limits, type Count, type Rounds, type Vote } from './vote.ts';

/**
 * What windows tell each other of votes, on a channel of their own: the deck's first view does not
 * carry what only a vote needs. Any script of this site may write there.
 */
export type VoteMessage = Voted | Asked | Grouped;

/** How a question's vote stands: all of it, never a difference. */
export interface Voted extends RoomSession {
  type: 'vote';
  question: string;
  /** When it last changed (ms since 1970): what is older changes nothing. */
  at: number;
  vote: Vote;
}

/** A window that has just come asks the others how a question's vote stands. */
export interface Asked {
  type: 'ask';
  question: string;
}

/** Another group sits in the room, or has another name. */
export interface Grouped extends RoomSession {
  type: 'group';
}

/** Languages share a channel, as they share votes. */
export const voteChannel = (deck: string): string => `quai-votes-${deck}`;

/** The message that a value is, or nothing; keys that are not of the message are dropped. */
export function parseVoteMessage(value: unknown): VoteMessage | undefined {
  if (!isRecord(value)) return undefined;
  if (value['type'] === 'ask')
    return isId(value.question) ? { type: 'ask', question: value.question } : undefined;
  const session = parseSession(value);
  if (session === undefined) return undefined;
  if (value.type === 'group') return { type: 'group', ...session };
  if (value.type !== 'vote' || !isId(value.question) || !isTime(value.at)) return undefined;
  const vote = parseVote(value.vote);
  return vote && { type: 'vote', question: value.question, at: value.at, vote, ...session };
}

/** A vote that came from outside: a message, or what was stored. */
export function parseVote(value: unknown): Vote | undefined {
  if (!isRecord(value)) return undefined;
  const hands = parseRounds(value.hands);
  const { phase, shown, until, past } = value;
  if (hands === undefined || !votePhases.includes(phase as VotePhase)) return undefined;
  if (typeof shown !== 'boolean' || !Array.isArray(past) || past.length > limits.past) return;
  if (!past.every((count) => isCount(count, hands[0].length))) return undefined;
  if (until !== undefined && !isTime(until)) return undefined;
  const steps = past.map(({ choice, hands }: Count) => ({ choice, hands }));
  return {
    phase: phase as VotePhase, hands, shown, past: steps, ...(until !== undefined && { until }),
  }; // prettier-ignore
}

function parseRounds(value: unknown): Rounds | undefined {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(isCounts)) return undefined;
  const [first, second] = value as [number[], number[]];
  return first.length === second.length ? [[...first], [...second]] : undefined;
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= limits.choices &&
  value.every((hands) => isWhole(hands, limits.hands));

const isCount = (value: unknown, choices: number): value is Count =>
  isRecord(value) && isWhole(value.choice, choices - 1) && isWhole(value.hands, limits.hands);

const isWhole = (value: unknown, highest: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= highest;

/** Questions' ids are ours. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);

const isTime = (value: unknown): value is number => moment(value);
