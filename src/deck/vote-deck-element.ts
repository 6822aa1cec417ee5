import type { Show } from './show-element.ts';
import { ballotOf, type Ballot } from './vote-ballot-element.ts';
import { VoteControls } from './vote-controls-element.ts';
import { addVoteStyles } from './vote-styles-element.ts';
import type { Lent } from './vote-lent.ts';
import { VoteRoom } from './vote-room-element.ts';
import { drawVote } from './vote-slide-element.ts';

/** Votes in the deck: the question's button, the keys, and the controls below the slide. */
export class DeckVotes {
  readonly #show: Show;
  readonly #lent: Lent;
  readonly #room: VoteRoom;
  readonly #controls: VoteControls | undefined;
  #ballot: Ballot | undefined;
  #ticking: number | undefined;

  constructor(show: Show, deck: string, lent: Lent) {
    this.#lent = lent;
    this.#show = show;
    this.#room = new VoteRoom(deck, () => this.#draw());
    const root = document.querySelector<HTMLElement>('.votes.of-deck');
    if (!root) return; // a page without controls has no votes
    this.#controls = new VoteControls(root, lent, {
      change: (vote) => this.#ballot && this.#room.change(this.#ballot, vote),
      close: () => this.#close(),
    });
    void addVoteStyles();
    this.#controls.part('.answer-of-vote').addEventListener('click', () => show.act('press'));
    document.addEventListener('keydown', (event) => this.#controls?.press(event));
    document.addEventListener('click', (event) => this.#pressOpen(event));
    window.addEventListener('resize', () => this.#makeRoom());
  }

  /** The deck moved, or something on its slide was pressed. */
  follow(): void {
    if (!this.#controls) return;
    const { slide } = this.#show;
    const { sure = '', unsure = '' } = this.#controls.root.dataset;
    const isOther = slide.id.slice(2) !== this.#ballot?.question;
    if (isOther) {
      this.#close(false);
      this.#controls.clear();
      this.#ballot = ballotOf(slide, [sure, unsure]);
      this.#showButton();
      if (this.#ballot) void this.#room.load(this.#ballot);
    }
    this.#draw();
  }

  #draw(): void {
    window.clearTimeout(this.#ticking);
    if (!this.#ballot || !this.#controls) return;
    const vote = this.#room.vote(this.#ballot);
    const { root } = this.#controls;
    const { slide } = this.#show;
    drawVote({ slide, ballot: this.#ballot, vote, words: root.dataset, lent: this.#lent });
    const isMasked = !vote.shown && vote.phase !== 'compare';
    this.#controls.show(this.#ballot, vote, { isMasked, isKept: this.#room.isKept });
    this.#showAnswerButton();
    this.#makeRoom();
    if (vote.phase === 'discuss' && vote.until)
      this.#ticking = window.setTimeout(() => this.#draw(), 250);
  }

  #showButton(): void {
    const button = this.#show.slide.querySelector<HTMLElement>('.vote-button');
    if (!button || !this.#ballot) return;
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
  }

  /** The slide's own, which the controls cover. */
  #showAnswerButton(): void {
    const button = this.#controls!.part('.answer-of-vote');
    const { show = '', hide = '' } = button.dataset;
    button.textContent = this.#show.state.active ? hide : show;
  }

  /** Opens the controls; where nothing was voted, the vote begins. */
  #pressOpen({ target }: MouseEvent): void {
    if (!(target as Element).closest('.vote-button') || !this.#ballot || !this.#controls) return;
    if (this.#controls.isOpen) {
      this.#close();
      return;
    }
    this.#open();
    const vote = this.#room.vote(this.#ballot);
    if (vote.phase === 'ask') this.#controls.step('forward');
    this.#controls.part('.forward').focus();
  }

  #open(): void {
    this.#controls!.isOpen = true;
    this.#expanded(true);
    this.#draw();
    this.#makeRoom();
  }

  #close(withFocus = true): void {
    if (!this.#controls?.isOpen) return;
    this.#controls.isOpen = false;
    this.#expanded(false);
    this.#makeRoom();
    if (withFocus) this.#show.slide.querySelector<HTMLElement>('.vote-button')?.focus();
  }

  #expanded(isExpanded: boolean): void {
    for (const button of document.querySelectorAll('.vote-button[aria-expanded]'))
      button.setAttribute('aria-expanded', String(isExpanded));
  }

  /** On small screens the controls are higher than a slide's foot: the slide gives way to them. */
  #makeRoom(): void {
    const { innerWidth, innerHeight } = window;
    const reveal = document.querySelector<HTMLElement>('.reveal')!;
    const sheet = this.#show.slide.querySelector<HTMLElement>('.sheet')!;
    const high = this.#controls!.part('.panel').offsetHeight;
    const height =
      high > freeBelow(innerWidth, innerHeight, sheet) ? `${innerHeight - high}px` : '';
    if (reveal.style.height === height) return;
    reveal.style.height = height;
    window.dispatchEvent(new Event('resize'));
  }
}

/** The height that controls may have over the foot of a sheet and below it, in pixels of the window. */
function freeBelow(width: number, height: number, sheet: HTMLElement): number {
  const scale = Math.min(width / sheet.offsetWidth, height / sheet.offsetHeight);
  return (height - sheet.offsetHeight * scale) / 2 + foot * scale;
}

/** The height of a slide's foot, in the slide's own pixels. */
const foot = 76;
