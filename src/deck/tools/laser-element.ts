/** How long the dot stays where nothing moves, in milliseconds. */
const rest = 1500;

/** A dot that follows the mouse, a finger or a stylus, and goes when they rest. */
export class LaserElement {
  readonly #dot = document.createElement('div');
  readonly #room: HTMLElement;
  #resting: number | undefined;
  #isOn = false;

  constructor(room: HTMLElement) {
    this.#room = room;
    this.#dot.className = 'laser';
    this.#dot.hidden = true;
    room.append(this.#dot);
    for (const type of ['pointermove', 'pointerdown'] as const)
      document.addEventListener(type, (event) => this.#follow(event));
  }

  set isOn(on: boolean) {
    this.#isOn = on;
    this.#room.classList.toggle('lasing', on);
    if (!on) this.#dot.hidden = true;
  }

  #follow({ clientX, clientY, target }: PointerEvent): void {
    if (!this.#isOn) return;
    const isOverBar = (target as Element).closest?.('.tool-bar, .deck-tools, dialog') ?? null;
    this.#dot.hidden = isOverBar !== null;
    this.#dot.style.translate = `${clientX}px ${clientY}px`;
    window.clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => (this.#dot.hidden = true), rest);
  }
}
