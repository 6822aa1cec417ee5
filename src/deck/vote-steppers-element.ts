import type { Ballot } from './vote-ballot-element.ts';
import { filled, type Lent } from './vote-lent.ts';
import { tallied } from './vote-said.ts';
import { counted, raised, roundOf, roundsOf, shares, type Vote } from './vote.ts';

/** What one counts with: − n + for each choice, made anew for each question only. */
export class VoteSteppers {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #words: DOMStringMap;
  readonly #change: (next: (vote: Vote) => Vote, choice: number) => void;
  readonly #lent: Lent;
  #question: string | undefined;

  constructor(
    root: HTMLElement,
    lent: Lent,
    change: (next: (vote: Vote) => Vote, choice: number) => void,
  ) {
    this.#lent = lent;
    this.#list = root.querySelector('.counts')!;
    this.#template = root.querySelector('template')!;
    this.#words = root.dataset;
    this.#change = change;
  }

  /** `isMasked`: what the room must not see is not shown here either. */
  show(ballot: Ballot, vote: Vote, isMasked: boolean): void {
    if (this.#question !== ballot.question) this.#make(ballot);
    const round = roundOf(vote);
    this.#list.hidden = round === undefined && isMasked;
    for (const [index, item] of [...this.#list.children].entries()) {
      part(item, 'kbd').hidden = round === undefined || !this.#lent.lettersAct();
      part(item, '.stepper').hidden = round === undefined;
      part(item, '.tallies').textContent = isMasked ? '' : this.#tallies(vote, index);
      const field = fieldOf(item);
      field.hidden = isMasked;
      const hands = round === undefined ? 0 : vote.hands[round][index]!;
      const isEmptied = field.value === '' && field === document.activeElement;
      if (!isEmptied || hands > 0) field.value = String(hands);
    }
  }

  #tallies(vote: Vote, choice: number): string {
    return roundsOf(vote)
      .filter((round) => round !== roundOf(vote))
      .map((round) => {
        const share = Math.round(100 * shares(vote.hands[round])[choice]!);
        const n = `${vote.hands[round][choice]!} (${share} %)`;
        return tallied(n, round, this.#words);
      })
      .join(' · ');
  }

  #make(ballot: Ballot): void {
    this.#question = ballot.question;
    this.#list.replaceChildren(...ballot.names.map((_, index) => this.#item(ballot, index)));
  }

  #item({ names, choices, isOfChoices }: Ballot, index: number): Element {
    const item = (this.#template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
    const choice = names[index]!;
    part(item, 'kbd').textContent = String(index + 1);
    part(item, '.no').textContent = isOfChoices ? choice : '';
    part(item, '.text').textContent = choices[index]!.text;
    const field = fieldOf(item);
    name(field, this.#words['number'], choice);
    field.addEventListener('input', () => this.#enter(field, index));
    field.addEventListener('focus', () => field.select());
    field.addEventListener('blur', () => (field.value ||= '0'));
    for (const [selector, by] of [['.fewer', -1], ['.more', 1]] as const) {
      const button = part(item, selector);
      name(button, this.#words[selector.slice(1)], choice);
      button.addEventListener('click', () => this.#change((vote) => raised(vote, index, by), index));
    } // prettier-ignore
    return item;
  }

  /** What is no digit is dropped; a field that is emptied to be filled counts nought. */
  #enter(field: HTMLInputElement, index: number): void {
    field.value = field.value.replace(/\D/g, '');
    this.#change((vote) => counted(vote, index, Number(field.value)), index);
  }
}

const name = (element: Element, words: string | undefined, choice: string): void =>
  element.setAttribute('aria-label', filled(words, { choice }));

const part = (root: Element, selector: string): HTMLElement =>
  root.querySelector<HTMLElement>(selector)!;

const fieldOf = (item: Element): HTMLInputElement => item.querySelector('input')!;
