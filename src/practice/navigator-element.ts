import { sentence } from '../quiz/sentence.ts';
import { navigatorSteps } from './navigator-keys.ts';
import { at, copyOf, tell } from './parts-element.ts';

/** What the list says of a question. */
export interface PlaceState {
  isAnswered: boolean;
  isFlagged: boolean;
}

/** Where the page has room for the list beside the question, it is open. */
const WIDE = '(min-width: 64rem)';

/** The list of a test's questions by number, with what became of each; arrows move along it. */
export class Navigator {
  readonly #view: HTMLElement;
  readonly #language: string;
  readonly #buttons: HTMLButtonElement[];

  constructor(view: HTMLElement, language: string, count: number, go: (place: number) => void) {
    this.#view = view;
    this.#language = language;
    const rows = Array.from({ length: count }, () => copyOf('place'));
    this.#buttons = rows.map((row) => row.querySelector('button')!);
    const list = at(view, 'places');
    list.append(...rows);
    (at(view, 'navigator') as HTMLDetailsElement).open = matchMedia(WIDE).matches;
    list.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) go(this.#buttons.indexOf(button));
    });
    list.addEventListener('keydown', (event) => this.#move(event));
  }

  show(states: readonly PlaceState[], current: number): void {
    for (const [place, state] of states.entries()) this.#showOne(place, state, place === current);
    const answered = states.filter(({ isAnswered }) => isAnswered).length;
    const values = { answered, total: states.length };
    tell(at(this.#view, 'navigator-said'), this.#say('sayNavigator', values));
  }

  #showOne(place: number, { isAnswered, isFlagged }: PlaceState, isCurrent: boolean): void {
    const button = this.#buttons[place]!;
    const { dataset } = this.#view;
    button.classList.toggle('answered', isAnswered);
    button.classList.toggle('flagged', isFlagged);
    if (isCurrent) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    at(button, 'number').textContent = String(place + 1);
    const words = [
      dataset[isAnswered ? 'sayAnswered' : 'sayBlank'],
      isFlagged && dataset['sayFlagged'],
    ];
    at(button, 'state').textContent = `, ${words.filter(Boolean).join(', ')}`;
  }

  #move(event: KeyboardEvent): void {
    const step = navigatorSteps[event.key];
    const place = this.#buttons.indexOf(event.target as HTMLButtonElement);
    if (step === undefined || place === -1) return;
    event.preventDefault();
    this.#buttons[place + step]?.focus();
  }

  #say = (name: string, values: Record<string, number>): string =>
    sentence(this.#view.dataset[name], this.#language, values);
}
