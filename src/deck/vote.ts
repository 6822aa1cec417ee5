import { votePhases, type VotePhase } from '../trainer/records.ts';

/**
 * A vote by hands on one question. The phases are those of peer instruction (E. Mazur, 1997): the
 * room votes, discusses, votes again; both votes are compared, then the answer is shown. Each may be
 * skipped or gone back to. Nothing here knows which choice is right.
 */
export interface Vote {
  phase: VotePhase;
  /** Hands for each choice: first round, second round. */
  hands: Rounds;
  /** Whether the room sees the tallies before they are compared: seeing them sways a vote. */
  shown: boolean;
  /** When the discussion ends (ms since 1970); absent without a countdown. */
  until?: number;
  /** Counts of the round under way as they were before each change, the latest last. */
  past: readonly Count[];
}

export type Rounds = readonly [readonly number[], readonly number[]];
export type Round = 0 | 1;

export interface Count {
  choice: number;
  hands: number;
}

/** As many as there are digit keys; more hands than a hall holds are a slip of the keys. */
export const limits = { choices: 9, hands: 999, past: 30 } as const;

/** How long a discussion lasts, in milliseconds. */
export const discussion = 120_000;

const none = (choices: number): number[] => Array.from({ length: choices }, () => 0);

/** Nothing was voted yet. */
export const unvoted = (choices: number): Vote => ({
  phase: 'ask',
  hands: [none(choices), none(choices)],
  shown: false,
  past: [],
});

/** The round whose hands are counted now. */
export function roundOf({ phase }: Vote): Round | undefined {
  if (phase === 'first') return 0;
  return phase === 'second' ? 1 : undefined;
}

/** Goes to a phase; the countdown is of the discussion alone, what can be undone of its round. */
export const entered = ({ until, ...vote }: Vote, phase: VotePhase): Vote => ({
  ...vote,
  ...(phase === 'discuss' && until !== undefined && { until }),
  phase,
  past: phase === vote.phase ? vote.past : [],
});

export const following = ({ phase }: Vote): VotePhase | undefined =>
  votePhases[votePhases.indexOf(phase) + 1];

export const preceding = ({ phase }: Vote): VotePhase | undefined =>
  votePhases[votePhases.indexOf(phase) - 1];

/** Sets the hands for a choice in the round under way; outside a round, nothing changes. */
export function counted(vote: Vote, choice: number, hands: number): Vote {
  const round = roundOf(vote);
  const before = round === undefined ? undefined : vote.hands[round][choice];
  const after = Math.min(limits.hands, Math.max(0, Math.round(hands)));
  if (round === undefined || before === undefined || !(after !== before)) return vote;
  if (!Number.isFinite(after)) return vote;
  return {
    ...vote,
    hands: replaced(vote.hands, round, choice, after),
    past: [...vote.past, { choice, hands: before }].slice(-limits.past),
  };
}

/** One hand more for a choice, or one less. */
export function raised(vote: Vote, choice: number, by: 1 | -1): Vote {
  const round = roundOf(vote);
  const hands = round === undefined ? undefined : vote.hands[round][choice];
  return hands === undefined ? vote : counted(vote, choice, hands + by);
}

/** Takes the last change of the round under way back. */
export function undone(vote: Vote): Vote {
  const round = roundOf(vote);
  const last = vote.past.at(-1);
  if (round === undefined || last === undefined) return vote;
  return {
    ...vote,
    hands: replaced(vote.hands, round, last.choice, last.hands),
    past: vote.past.slice(0, -1),
  };
}

function replaced(rounds: Rounds, round: Round, choice: number, hands: number): Rounds {
  const counts = rounds[round].map((count, index) => (index === choice ? hands : count));
  return round === 0 ? [counts, rounds[1]] : [rounds[0], counts];
}

export const shown = (vote: Vote, isShown: boolean): Vote => ({ ...vote, shown: isShown });

/** Starts the countdown of a discussion, or stops it. */
export function timed({ until: _, ...vote }: Vote, until: number | undefined): Vote {
  return until === undefined || vote.phase !== 'discuss' ? vote : { ...vote, until };
}

export const total = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);

/** Each choice's part of all hands of a round, 0 to 1; 0 where no hand was raised. */
export function shares(counts: readonly number[]): number[] {
  const all = total(counts);
  return counts.map((count) => (all === 0 ? 0 : count / all));
}

/** The rounds in which a hand was raised, and the one under way. */
export const roundsOf = (vote: Vote): Round[] =>
  ([0, 1] as const).filter((round) => round === roundOf(vote) || total(vote.hands[round]) > 0);

/** The rounds whose tallies the room sees. They are no secret once the answer is shown. */
export const roundsShown = (vote: Vote, isAnswered: boolean): Round[] =>
  vote.shown || vote.phase === 'compare' || isAnswered ? roundsOf(vote) : [];
