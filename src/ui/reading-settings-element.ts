import {
  keepPreference, preferences, readPreference, type Preference, type PreferenceValue,
} from '../progress/preferences.ts'; // prettier-ignore

/** What stands on <html>, where style sheets read it. */
const shown = ['text', 'spacing'] as const;
type Shown = (typeof shown)[number];

/**
 * `<reading-settings data-refused="…">`: groups of buttons, `name` the preference and `value` what is
 * kept ("" is none), and a checkbox for keys of one sign. What is chosen acts at once.
 */
export class ReadingSettings extends HTMLElement {
  static define(): void {
    if (!customElements.get('reading-settings')) customElements.define('reading-settings', this);
  }

  connectedCallback(): void {
    this.#show();
    this.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#letters.addEventListener('change', () =>
      this.#keep('letters', this.#letters.checked ? undefined : 'off'),
    );
    addEventListener('storage', this);
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this);
  }

  /** Chosen in another tab. */
  handleEvent({ key }: StorageEvent): void {
    for (const name of shown) if (key === preferences[name].key) put(name, readPreference(name));
    this.#show();
  }

  #press(target: Element): void {
    const button = target.closest('button');
    const name = shown.find((one) => one === button?.name);
    if (!button || !name) return;
    const value = (button.value || undefined) as PreferenceValue<Shown> | undefined;
    put(name, value);
    this.#keep(name, value);
    this.#show();
  }

  #keep<Name extends Preference>(name: Name, value: PreferenceValue<Name> | undefined): void {
    const isKept = keepPreference(name, value);
    this.querySelector('[role=status]')!.textContent = isKept ? '' : this.dataset['refused']!;
  }

  /** The page tells what acts; what is kept may be refused. */
  #show(): void {
    const { dataset } = document.documentElement;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name]'))
      button.setAttribute('aria-pressed', String(button.value === (dataset[button.name] ?? '')));
    this.#letters.checked = readPreference('letters') !== 'off';
  }

  get #letters(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=letters]')!;
  }
}

function put(name: Shown, value: string | undefined): void {
  document.documentElement.toggleAttribute(`data-${name}`, value !== undefined);
  if (value !== undefined) document.documentElement.dataset[name] = value;
}
