import { firstKnown, keepLanguage, keptLanguage } from './language-choice.ts';

/** How long a reader must stay at a place for it to be the one to come back to, in milliseconds. */
const STAY = 2000;

/**
 * `<language-switch>`: links to the same page in each language. They lead to where the reader was:
 * the switch stands at the top of the page, so that is where the reader stayed before coming up
 * to it. The ids of sections are the same in both languages, and so are the slides' addresses.
 * With `data-enter`, at the door of the site, it goes to the reader's language by itself.
 */
export class LanguageSwitch extends HTMLElement {
  static define(): void {
    customElements.define('language-switch', this);
  }

  #place = location.hash;
  #staying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const link of this.querySelectorAll('a')) {
      const aim = () => this.#aim(link);
      for (const type of ['pointerenter', 'focus', 'click']) link.addEventListener(type, aim);
      link.addEventListener('click', () => keepLanguage(link.hreflang));
    }
    addEventListener('scroll', () => this.#wait(), { passive: true });
    if ('enter' in this.dataset) this.#enter();
  }

  #wait(): void {
    clearTimeout(this.#staying);
    this.#staying = setTimeout(() => (this.#place = scrollY < 1 ? '' : currentAnchor()), STAY);
  }

  #aim(link: HTMLAnchorElement): void {
    link.search = location.search;
    link.hash = location.hash.startsWith('#/') ? location.hash : this.#place;
  }

  /** Leaves no trace in the history: going back leaves the site. */
  #enter(): void {
    const language = keptLanguage() ?? firstKnown(navigator.languages);
    const link = this.querySelector<HTMLAnchorElement>(`a[hreflang="${language}"]`);
    if (link) location.replace(link.href);
  }
}

/** The id of the last heading or section that begins in the upper quarter of the window or above it. */
function currentAnchor(): string {
  const anchors = document.querySelectorAll('main :is(section, h2, h3, div)[id]');
  return [...anchors].findLast(isPassed)?.id ?? '';
}

const isPassed = (anchor: Element): boolean =>
  anchor.getClientRects().length > 0 && anchor.getBoundingClientRect().top < innerHeight / 4;
