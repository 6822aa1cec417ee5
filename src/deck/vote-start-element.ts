import { lettersAct } from './preferences-element.ts';
import type { Show } from './show-element.ts';
import { minutesAndSeconds } from './stopwatch.ts';
import type { DeckVotes } from './vote-deck-element.ts';

/**
 * Votes come with the first question that is on screen: a deck's first view does not carry them. A
 * deck in a frame of a page is a reader's, who has no room to count.
 */
export function startVotes(show: Show, deck: string): void {
  if (window.parent !== window) return;
  let votes: Promise<DeckVotes> | undefined;
  const follow = () => {
    if (votes === undefined && !show.slide.matches('.question')) return;
    votes ??= import('./vote-deck-element.ts').then(
      ({ DeckVotes }) => new DeckVotes(show, deck, { lettersAct, minutesAndSeconds }),
    );
    votes.then(
      (started) => started.follow(),
      () => (votes = undefined), // what could not be loaded is asked for again at the next question
    );
  };
  show.onChange(follow);
  follow();
}
