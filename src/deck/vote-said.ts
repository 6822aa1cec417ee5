import { filled, type Lent } from './vote-lent.ts';
import { discussion, roundOf, roundsOf, total, type Round, type Vote } from './vote.ts';

/** Prepared sentences of the page. */
export type VoteWords = Readonly<Record<string, string | undefined>>;

/** Beside the phase's name: hands of the round, what is left of the discussion, or both totals. */
export function handsOrTime(vote: Vote, words: VoteWords, lent: Lent): string {
  const round = roundOf(vote);
  if (round !== undefined) return filled(words['hands'], { n: total(vote.hands[round]) });
  if (vote.phase === 'discuss') return timeLeft(vote, words, lent);
  if (vote.phase === 'ask') return '';
  return roundsOf(vote)
    .map((one) => tallied(total(vote.hands[one]), one, words))
    .join(' · ');
}

/** "Vote 1: 12". */
export const tallied = (n: number | string, round: Round, words: VoteWords): string =>
  filled(words['tally'], { round: round + 1, n });

function timeLeft({ until }: Vote, words: VoteWords, { minutesAndSeconds }: Lent): string {
  if (until === undefined) return '';
  const left = Math.ceil((until - Date.now()) / 1000) * 1000;
  return left > 0 ? minutesAndSeconds(Math.min(left, discussion)) : (words['timeUp'] ?? '');
}
