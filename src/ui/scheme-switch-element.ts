import { keepPreference, preferences, readPreference } from '../progress/preferences.ts';

type Scheme = (typeof preferences.scheme.values)[number];

const isScheme = (value: string): value is Scheme =>
  (preferences.scheme.values as readonly string[]).includes(value);

/** `<scheme-switch>`: buttons light, dark and system; the choice is kept and shown at once. */
export class SchemeSwitch extends HTMLElement {
  static define(): void {
    customElements.define('scheme-switch', this);
  }

  connectedCallback(): void {
    this.#show(document.documentElement.dataset['scheme'] ?? 'system');
    this.addEventListener('click', (event) => this.#choose(event.target as Element));
    addEventListener('storage', ({ key }) => {
      if (key === preferences.scheme.key) this.#show(readPreference('scheme') ?? 'system');
    });
  }

  #choose(target: Element): void {
    const value = target.closest('button')?.value;
    if (value === undefined) return;
    keepPreference('scheme', isScheme(value) ? value : undefined);
    this.#show(value);
  }

  #show(scheme: string): void {
    document.documentElement.dataset['scheme'] = scheme;
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.value === scheme));
    }
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      paint(meta, scheme);
    }
  }
}

/** The browser's own bar takes the colour of the scheme that was chosen, whatever the system's. */
function paint(meta: HTMLMetaElement, scheme: string): void {
  const own = (meta.dataset['media'] ??= meta.media);
  meta.media = scheme === 'system' ? own : own.includes(scheme) ? 'all' : 'not all';
}
