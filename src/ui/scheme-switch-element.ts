/**
 * `<scheme-switch data-key="…">`: buttons light, dark and system; the choice is shown at once, and
 * kept in localStorage under that key. The key comes with the page: progress/preferences.ts has
 * it, and importing it here would cost every page one more request.
 */
export class SchemeSwitch extends HTMLElement {
  static define(): void {
    customElements.define('scheme-switch', this);
  }

  connectedCallback(): void {
    this.#show(document.documentElement.dataset['scheme'] ?? 'system');
    this.addEventListener('click', (event) => this.#choose(event.target as Element));
    addEventListener('storage', ({ key, newValue }) => {
      if (key === this.dataset['key']) this.#show(newValue ?? 'system');
    });
  }

  #choose(target: Element): void {
    const value = target.closest('button')?.value;
    if (value === undefined) return;
    this.#keep(value);
    this.#show(value);
  }

  #keep(value: string): void {
    const key = this.dataset['key'] ?? '';
    try {
      if (value === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      return; // storage is refused: the choice lasts as long as the page
    }
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
