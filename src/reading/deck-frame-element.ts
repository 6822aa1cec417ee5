/** `<deck-frame>`: shows the chapter's slides in place, in a frame made when it is asked for. */
export class DeckFrame extends HTMLElement {
  static define(): void {
    customElements.define('deck-frame', this);
  }

  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    this.#button('open').hidden = false;
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (button?.matches('[data-open]')) this.#toggle(button);
    else if (button?.matches('[data-full]')) void this.#frame?.requestFullscreen();
  }

  #toggle(button: HTMLButtonElement): void {
    if (this.#frame) this.#close();
    else this.#open();
    button.setAttribute('aria-expanded', String(this.#frame !== undefined));
    const label = button.querySelector<HTMLElement>('[data-label]')!;
    [label.textContent, label.dataset.close] = [label.dataset.close!, label.textContent];
    this.#button('full').hidden = !this.#frame || !document.fullscreenEnabled;
  }

  #open(): void {
    const frame = document.createElement('iframe');
    frame.src = this.dataset.src!;
    frame.title = this.dataset.title!;
    frame.allow = 'fullscreen';
    this.append(frame);
    this.#frame = frame;
  }

  #close(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  #button(name: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-${name}]`)!;
  }
}
