import { lettersAct } from '../deck/preferences-element.ts';
import { minutesAndSeconds } from '../deck/stopwatch.ts';
import type { VotePanel } from './vote-panel-element.ts';

/** Votes come with the first question; what is returned is told each slide that is shown. */
export function startVotePanel(desk: HTMLElement, deck: string): (slide: HTMLElement) => void {
  let panel: Promise<VotePanel> | undefined;
  return (slide) => {
    if (panel === undefined && !slide.matches('.question')) return;
    panel ??= import('./vote-panel-element.ts').then(
      ({ VotePanel }) => new VotePanel(desk, deck, { lettersAct, minutesAndSeconds }),
    );
    panel.then(
      (started) => started.follow(slide),
      () => (panel = undefined), // asked for again at the next question
    );
  };
}
