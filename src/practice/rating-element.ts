import type { Rating } from '../progress/event.ts';
import { keepPreference, readPreference } from '../progress/preferences.ts';
import { sentence } from '../quiz/sentence.ts';
import type { Choice } from './schedule.ts';
import { inDays } from './spoken.ts';

/**
 * `<review-rating hidden data-say-…>`: four ratings, each with the day on which the question comes
 * back. Dispatches `rate` with the one chosen. Its keys, 1 to 4, act while it is shown and the
 * reader is not typing; its checkbox turns them off (WCAG 2.1.4).
 */
export class ReviewRating extends HTMLElement {
  static define(): void {
    if (!customElements.get('review-rating')) customElements.define('review-rating', this);
  }

  #choices: readonly Choice[] = [];

  connectedCallback(): void {
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    document.addEventListener('keydown', this);
    this.#keys.checked = readPreference('letters') !== 'off';
    this.#nameKeys();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>('[data-rating]');
    if (event.type === 'keydown') this.#press(event as KeyboardEvent);
    else if (event.type === 'change') this.#chooseKeys();
    else if (button) this.#rate(button);
  }

  /** Offers the ratings; `chosen` is the one that stands. Says which, and when the question is back. */
  show(choices: readonly Choice[], chosen?: Rating): void {
    this.#choices = choices;
    for (const { rating, days } of choices) {
      const button = this.#button(rating);
      button.setAttribute('aria-pressed', String(rating === chosen));
      button.querySelector('[data-when]')!.textContent = inDays(days, this.#language);
    }
    this.hidden = false;
    this.#say(chosen);
  }

  #say(chosen: Rating | undefined): void {
    const choice = this.#choices.find(({ rating }) => rating === chosen);
    const values = choice && {
      rating: this.#button(choice.rating).querySelector('b')!.textContent,
      when: inDays(choice.days, this.#language),
    };
    const template = this.dataset[choice ? 'sayRated' : 'sayTakenBack'];
    this.querySelector('[role=status]')!.textContent = sentence(
      template,
      this.#language,
      values ?? {},
    );
  }

  #press(event: KeyboardEvent): void {
    const typing = (event.target as Element).closest?.(
      'select, textarea, [contenteditable], ' + typed,
    );
    const withKeys = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
    if (this.hidden || !this.#keys.checked || typing || withKeys) return;
    const button = this.querySelector<HTMLElement>(`[data-rating="${CSS.escape(event.key)}"]`);
    if (button) this.#rate(button);
  }

  #rate(button: HTMLElement): void {
    if (button.getAttribute('aria-pressed') === 'true') return;
    const detail = Number(button.dataset['rating']);
    this.dispatchEvent(new CustomEvent('rate', { bubbles: true, detail }));
  }

  #chooseKeys(): void {
    keepPreference('letters', this.#keys.checked ? undefined : 'off');
    this.#nameKeys();
  }

  #nameKeys(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-rating]')) {
      if (this.#keys.checked) button.setAttribute('aria-keyshortcuts', button.dataset['rating']!);
      else button.removeAttribute('aria-keyshortcuts');
    }
  }

  #button = (rating: Rating): HTMLElement =>
    this.querySelector<HTMLElement>(`[data-rating="${rating}"]`)!;

  get #keys(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[data-keys]')!;
  }

  get #language(): string {
    return this.closest<HTMLElement>('[lang]')!.lang;
  }
}

/** Boxes in which a digit is typed; a radio button or a checkbox takes none. */
const typed = 'input:not([type=radio], [type=checkbox])';
