import { ballotOf, type Ballot } from '../deck/vote-ballot-element.ts';
import { VoteControls } from '../deck/vote-controls-element.ts';
import { filled, type Lent } from '../deck/vote-lent.ts';
import { VoteRoom } from '../deck/vote-room-element.ts';
import { addVoteStyles } from '../deck/vote-styles-element.ts';

/** Votes in the trainer's window: all numbers, the group, and the same keys as in the deck. */
export class VotePanel {
  readonly #lent: Lent;
  readonly #controls: VoteControls;
  readonly #open: HTMLButtonElement;
  readonly #room: VoteRoom;
  #ballot: Ballot | undefined;
  /** What the trainer chose for this question; else the panel is open while there is a vote. */
  #isWanted: boolean | undefined;
  #ticking: number | undefined;

  constructor(desk: HTMLElement, deck: string, lent: Lent) {
    this.#lent = lent;
    void addVoteStyles();
    this.#open = desk.querySelector<HTMLButtonElement>('.vote-open')!;
    this.#room = new VoteRoom(deck, () => this.#draw());
    this.#controls = new VoteControls(
      desk.querySelector<HTMLElement>('.votes.of-presenter')!,
      lent,
      {
        change: (vote) => this.#ballot && this.#room.change(this.#ballot, vote),
        close: () => this.#close(),
      },
    );
    this.#open.addEventListener('click', () => this.#begin());
    document.addEventListener('keydown', (event) => this.#controls.press(event));
    this.#startGroup();
  }

  follow(slide: HTMLElement): void {
    const { sure = '', unsure = '' } = this.#controls.root.dataset;
    if (this.#ballot?.question === slide.id.slice(2) && slide.matches('.question')) return;
    this.#ballot = ballotOf(slide, [sure, unsure]);
    this.#isWanted = undefined;
    if (this.#ballot) void this.#room.load(this.#ballot);
    this.#draw();
  }

  #draw(): void {
    window.clearTimeout(this.#ticking);
    const vote = this.#ballot && this.#room.vote(this.#ballot);
    const isOpen = this.#isWanted ?? vote?.phase !== 'ask';
    this.#open.hidden = vote === undefined || isOpen;
    if (!vote || !this.#ballot) {
      this.#controls.clear();
      return;
    }
    this.#controls.isOpen = isOpen;
    this.#controls.show(this.#ballot, vote, { isMasked: false, isKept: this.#room.isKept });
    this.#showGroup();
    if (vote.phase === 'discuss' && vote.until)
      this.#ticking = window.setTimeout(() => this.#draw(), 250);
  }

  #begin(): void {
    this.#isWanted = true;
    this.#draw();
    if (this.#ballot && this.#room.vote(this.#ballot).phase === 'ask')
      this.#controls.step('forward');
    this.#controls.part('.forward').focus();
  }

  #close(): void {
    this.#isWanted = false;
    this.#draw();
    this.#open.focus();
  }

  #startGroup(): void {
    const { root } = this.#controls;
    const field = this.#controls.root.querySelector<HTMLInputElement>('[name=group]')!;
    field.addEventListener('change', () => this.#room.nameGroup(field.value.trim()));
    this.#controls.part('.group').addEventListener('submit', (event) => event.preventDefault());
    this.#controls.part('.new-group').addEventListener('click', () => {
      this.#isWanted = true;
      this.#room.newGroup();
      this.#controls.say(root.dataset['newGroupSaid'] ?? '', 0);
    });
  }

  #showGroup(): void {
    const field = this.#controls.root.querySelector<HTMLInputElement>('[name=group]')!;
    if (field !== document.activeElement) field.value = this.#room.group;
    const keys = this.#controls.part('.keys-of-vote');
    keys.hidden = !this.#lent.lettersAct();
    const n = this.#ballot?.choices.length ?? 0;
    keys.textContent = filled(this.#controls.root.dataset['keys'], { n });
  }
}
