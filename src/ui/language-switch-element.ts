import { firstKnown, keepLanguage, keptLanguage } from './language-choice.ts';

/**
 * `<language-switch>`: links to the same page in each language. They lead to where the reader is:
 * the ids of sections are the same in both languages, and so are the slides' addresses.
 * With `data-enter`, at the door of the site, it goes to the reader's language by itself.
 */
export class LanguageSwitch extends HTMLElement {
  static define(): void {
    customElements.define('language-switch', this);
  }

  connectedCallback(): void {
    for (const link of this.querySelectorAll('a')) {
      const aim = () => aimAtPlace(link);
      for (const type of ['pointerenter', 'focus', 'click']) link.addEventListener(type, aim);
      link.addEventListener('click', () => keepLanguage(link.hreflang));
    }
    if ('enter' in this.dataset) this.#enter();
  }

  /** Leaves no trace in the history: going back leaves the site. */
  #enter(): void {
    const language = keptLanguage() ?? firstKnown(navigator.languages);
    const link = this.querySelector<HTMLAnchorElement>(`a[hreflang="${language}"]`);
    if (link) location.replace(link.href);
  }
}

function aimAtPlace(link: HTMLAnchorElement): void {
  link.search = location.search;
  link.hash = scrollY < 1 || location.hash.startsWith('#/') ? location.hash : currentAnchor();
}

/** The id of the last heading or section that begins above the middle of the window. */
function currentAnchor(): string {
  const anchors = document.querySelectorAll('main :is(section, h2, h3, div)[id]');
  return [...anchors].findLast(isPassed)?.id ?? '';
}

const isPassed = (anchor: Element): boolean =>
  anchor.getClientRects().length > 0 && anchor.getBoundingClientRect().top < innerHeight / 2;
