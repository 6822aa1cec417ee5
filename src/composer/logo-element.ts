import { fillHoles } from '../i18n/holes.ts';
import { at } from './words-element.ts';

/** The logo of the session that is being composed: chosen from a file, drawn anew, removed. */
export class LogoField {
  readonly #form: HTMLElement;
  readonly #onChange: () => void;
  #logo: Blob | undefined;

  constructor(form: HTMLElement, onChange: () => void) {
    this.#form = form;
    this.#onChange = onChange;
    this.#input.addEventListener('change', () => void this.#take());
    at(form, 'logo-remove').addEventListener('click', () => {
      this.set(undefined);
      this.#say('removed');
      this.#input.focus();
      onChange();
    });
  }

  get logo(): Blob | undefined {
    return this.#logo;
  }

  set(logo: Blob | undefined): void {
    this.#logo = logo;
    at(this.#form, 'logo-remove').hidden = logo === undefined;
  }

  /** A file that is refused leaves the logo that was there. */
  async #take(): Promise<void> {
    const file = this.#input.files?.[0];
    if (!file) return;
    try {
      const { drawLogo } = await import('./draw-logo-element.ts');
      this.set(await drawLogo(file));
      this.#say('taken', { n: Math.ceil((this.#logo?.size ?? 0) / 1000) });
      this.#onChange();
    } catch {
      this.#say('refused');
    }
    this.#input.value = '';
  }

  #say(name: string, values: Record<string, number> = {}): void {
    const said = at(this.#form, 'logo-said');
    said.textContent = fillHoles(said.dataset[name] ?? '', values);
  }

  get #input(): HTMLInputElement {
    return this.#form.querySelector<HTMLInputElement>('[name="logo"]')!;
  }
}
