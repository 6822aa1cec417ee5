import { rowsToVote, type Ballot } from './vote-ballot-element.ts';
import type { Lent } from './vote-lent.ts';
import { handsOrTime, tallied, type VoteWords } from './vote-said.ts';
import { roundOf, roundsOf, roundsShown, shares, total, type Round, type Vote } from './vote.ts';

interface Drawing {
  slide: HTMLElement;
  ballot: Ballot;
  vote: Vote;
  words: VoteWords;
  lent: Lent;
}

/**
 * Draws a vote on its slide: bars behind the choices, their numbers in the margin, digits in the other
 * one. Nothing of the slide moves, and nothing is drawn otherwise for a right choice than for a wrong.
 */
export function drawVote(drawing: Drawing): void {
  const { slide, vote, words, lent } = drawing;
  const isAnswered = slide.querySelector('.press[data-active]') !== null;
  const rounds = roundsShown(vote, isAnswered);
  const form = slide.querySelector('form.answers')!;
  form.classList.toggle('voting', vote.phase !== 'ask' || rounds.length > 0);
  form.toggleAttribute('data-counting', roundOf(vote) !== undefined && lent.lettersAct());
  for (const [choice, row] of rowsToVote(slide).entries())
    drawRow(tallyOf(row, choice), vote, rounds, choice, words);
  showState(drawing, rounds);
}

/** Made once a row, behind its label: what is voted is no part of the choice's name. */
function tallyOf(row: HTMLElement, choice: number): HTMLElement {
  const known = row.querySelector<HTMLElement>('.tally');
  if (known) return known;
  const tally = made('p', 'tally');
  const digit = made('kbd', 'digit', String(choice + 1));
  digit.setAttribute('aria-hidden', 'true');
  tally.append(digit, made('span', 'bars'), made('span', 'numbers'), made('span', 'sr'));
  tally.querySelector('.numbers')!.setAttribute('aria-hidden', 'true');
  row.querySelector('.offer')!.after(tally);
  return tally;
}

function drawRow(tally: Element, vote: Vote, rounds: Round[], choice: number, words: VoteWords) {
  const bars = rounds.map((round) => {
    const bar = made('i', roundClass(round));
    bar.style.width = `${100 * shares(vote.hands[round])[choice]!}%`;
    return bar;
  });
  const numbers = rounds.map((round) =>
    made('b', roundClass(round), String(vote.hands[round][choice]!)),
  );
  tally.toggleAttribute('data-twice', rounds.length > 1);
  tally.querySelector('.bars')!.replaceChildren(...bars);
  tally.querySelector('.numbers')!.replaceChildren(...numbers);
  tally.querySelector('.sr')!.textContent = rounds
    .map((round) => tallied(vote.hands[round][choice]!, round, words))
    .join(', ');
}

/** In the line over the question: the phase, how many hands, and what the bars are. */
function showState(drawing: Drawing, rounds: Round[]): void {
  const { slide, ballot, vote } = drawing;
  const eyebrow = slide.querySelector('.eyebrow')!;
  const known = eyebrow.querySelector<HTMLElement>('.vote-state');
  const state = known ?? made('span', 'vote-state');
  if (!known) eyebrow.append(state);
  const isBlank = vote.phase === 'ask' && rounds.length === 0;
  eyebrow.toggleAttribute('data-sureness', !ballot.isOfChoices && !isBlank);
  state.replaceChildren(
    ...(isBlank ? [] : stateOf(drawing, rounds)),
    ...(isBlank || ballot.isOfChoices ? [] : sureness(ballot, vote, rounds)),
  );
}

function stateOf({ vote, words, lent }: Drawing, rounds: Round[]): HTMLElement[] {
  if (roundOf(vote) !== undefined || vote.phase === 'discuss') {
    const phase = made('span', '', words[vote.phase]);
    return [phase, made('span', 'rest', handsOrTime(vote, words, lent))];
  }
  return rounds.map((round) =>
    made(
      'span',
      `key-of-vote ${roundClass(round)}`,
      tallied(total(vote.hands[round]), round, words),
    ),
  );
}

/** Where there is nothing to choose: sure 5 → 9, not sure yet 7 → 3. */
const sureness = ({ names }: Ballot, vote: Vote, rounds: Round[]): HTMLElement[] =>
  rounds.length === 0
    ? []
    : names.map((name, choice) => {
        const counts = roundsOf(vote).map((round) => vote.hands[round][choice]!);
        return made('span', 'sureness', `${name} ${counts.join(' → ')}`);
      });

const roundClass = (round: Round): string => (round === 0 ? 'once' : 'again');

function made(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
