import { keptRest } from './kept-rest.ts';
import { keep, kept } from './stored-element.ts';

/** Who is told of a break, and whether this window said so. */
type Listener = (backAt: number | undefined, isOurs: boolean) => void;

/**
 * The break that the windows of a deck share. Its end is kept for all of them, so that a window that
 * is loaded again, or opened after a crash, shows the same.
 */
export class Rests {
  readonly #key: string;
  readonly #listeners: Listener[] = [];
  #backAt: number | undefined;

  constructor(deck: string) {
    this.#key = `quai-rest-${deck}`;
    this.#backAt = keptRest(kept('local', this.#key), Date.now());
  }

  /** When it ends, in ms since 1970; undefined while there is none. */
  get backAt(): number | undefined {
    return this.#backAt;
  }

  /** Calls back at each change; at once when there is a break. */
  onChange(listener: Listener): void {
    this.#listeners.push(listener);
    if (this.#backAt !== undefined) listener(this.#backAt, false);
  }

  /** This window begins a break, moves its end, or ends it. */
  set(backAt: number | undefined): void {
    this.#change(backAt, true);
  }

  /** Another window did. */
  follow(backAt: number | undefined): void {
    this.#change(keptRest(backAt, Date.now()), false);
  }

  #change(backAt: number | undefined, isOurs: boolean): void {
    if (backAt === this.#backAt) return;
    this.#backAt = backAt;
    keep('local', this.#key, backAt);
    for (const listener of this.#listeners) listener(backAt, isOurs);
  }
}
