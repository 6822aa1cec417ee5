import type { Ballot } from './vote-ballot-element.ts';
import { filled, type Lent } from './vote-lent.ts';
import { typingFields, voteIntent } from './vote-keys.ts';
import { handsOrTime } from './vote-said.ts';
import { VoteSteppers } from './vote-steppers-element.ts';
import {
  discussion, entered, following, preceding, raised, roundOf, shown, timed, total, undone,
  type Vote,
} from './vote.ts'; // prettier-ignore

/** What the controls tell the window that they stand in. */
export interface VoteHandler {
  change(vote: Vote): void;
  close(): void;
}

/** How long after the last hand the count is said, in milliseconds: not each key at length. */
const quiet = 700;

/** The phases, the steppers and what is said of them; the same in the deck and beside it. */
export class VoteControls {
  readonly root: HTMLElement;
  readonly #handler: VoteHandler;
  readonly #lent: Lent;
  readonly #steppers: VoteSteppers;
  #ballot: Ballot | undefined;
  #vote: Vote | undefined;
  #saying: number | undefined;

  constructor(root: HTMLElement, lent: Lent, handler: VoteHandler) {
    this.#lent = lent;
    this.root = root;
    this.#handler = handler;
    this.#steppers = new VoteSteppers(root, lent, (next, choice) => this.apply(next, choice));
    const on = (selector: string, act: () => void) =>
      this.part(selector).addEventListener('click', act);
    on('.back', () => this.step('back'));
    on('.forward', () => this.step('forward'));
    on('.sight', () => this.apply((vote) => shown(vote, !vote.shown)));
    on('.talk', () => this.apply((vote) => timed(vote, vote.until ? undefined : inTwoMinutes())));
    on('.close', () => handler.close());
  }

  /** Draws a question's vote; what the room must not see is masked where the room looks on. */
  show(ballot: Ballot, vote: Vote, { isMasked, isKept }: { isMasked: boolean; isKept: boolean }) {
    this.#ballot = ballot;
    this.#vote = vote;
    const held = this.root.contains(document.activeElement) ? document.activeElement : null;
    this.#steppers.show(ballot, vote, isMasked);
    this.#showPhase(vote);
    this.#showButtons(vote);
    this.part('.not-kept').hidden = isKept;
    if (held && !held.checkVisibility()) this.#refocus();
  }

  /** A change made here: announced when the keys rest. */
  apply(next: (vote: Vote) => Vote, choice?: number): void {
    if (!this.#vote || !this.#ballot) return;
    const vote = next(this.#vote);
    if (vote === this.#vote) return;
    const isOtherPhase = vote.phase !== this.#vote.phase;
    this.#handler.change(vote);
    if (isOtherPhase) this.say(this.#counted(vote), 0);
    else if (choice !== undefined) this.say(this.#saidOf(vote, choice), quiet);
  }

  get isOpen(): boolean {
    return !this.part('.panel').hidden;
  }

  set isOpen(isOpen: boolean) {
    this.part('.panel').hidden = !isOpen;
  }

  /** Nothing that can be voted is on screen. */
  clear(): void {
    this.#ballot = this.#vote = undefined;
    this.isOpen = false;
  }

  /** Keys of a question that is on screen; those that move belong to the deck. */
  press(event: KeyboardEvent): void {
    const isTyped = event.target instanceof Element && event.target.closest(typingFields);
    const vote = this.#vote;
    if (!vote || isTyped || event.defaultPrevented || document.querySelector('dialog[open]'))
      return;
    const intent = voteIntent(event, this.#lent.lettersAct());
    if (!intent) return;
    const isOfRound = intent.do === 'raise' || intent.do === 'undo';
    if (isOfRound && roundOf(vote) === undefined) return;
    if (intent.do === 'raise')
      this.apply((one) => raised(one, intent.choice, intent.by), intent.choice);
    else if (intent.do === 'undo') this.apply(undone, vote.past.at(-1)?.choice);
    else this.step(intent.do);
    event.preventDefault();
  }

  step(way: 'forward' | 'back'): void {
    const phase = this.#vote && (way === 'forward' ? following : preceding)(this.#vote);
    if (phase) this.apply((vote) => entered(vote, phase));
  }

  say(text: string, after: number): void {
    const status = this.part('[role=status]');
    window.clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => (status.textContent = text), after);
  }

  part(selector: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(selector)!;
  }

  #showPhase(vote: Vote): void {
    const { dataset } = this.root;
    this.part('.phase b').textContent = dataset[vote.phase] ?? '';
    this.part('.phase .hands').textContent = handsOrTime(vote, dataset, this.#lent);
  }

  #showButtons(vote: Vote): void {
    const { dataset } = this.root;
    const next = following(vote);
    this.part('.back').hidden = preceding(vote) === undefined;
    this.part('.forward').hidden = next === undefined;
    this.part('.forward span').textContent = dataset[next ? `to${capital(next)}` : ''] ?? '';
    this.part('.talk').hidden = vote.phase !== 'discuss';
    this.part('.talk').textContent = (vote.until ? dataset['stop'] : dataset['start']) ?? '';
    this.part('.sight').hidden = !['first', 'discuss', 'second'].includes(vote.phase);
    const sight = (vote.shown ? dataset['hide'] : dataset['show']) ?? '';
    this.part('.sight span').textContent = sight;
    this.part('.sight').title = sight;
    this.part('.sight').toggleAttribute('data-on', vote.shown);
  }

  /** What had the focus has gone with its phase. */
  #refocus(): void {
    const next = ['.forward', '.back', '.close'].map((selector) => this.part(selector));
    next.find((button) => button.checkVisibility())?.focus();
  }

  #counted(vote: Vote): string {
    const { dataset } = this.root;
    const round = roundOf(vote);
    const phase = dataset[vote.phase] ?? '';
    if (round === undefined) return phase;
    return filled(dataset['counted'], { phase, n: total(vote.hands[round]) });
  }

  #saidOf(vote: Vote, choice: number): string {
    const { said = '', saidHidden = '' } = this.root.dataset;
    const counts = vote.hands[roundOf(vote) ?? 0];
    const isMasked = this.part('.counts input').hidden;
    return filled(isMasked ? saidHidden : said, {
      choice: this.#ballot!.names[choice]!,
      n: counts[choice]!,
      total: total(counts),
    });
  }
}

const inTwoMinutes = (): number => Date.now() + discussion;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
