import { moment, parseKept, watchAfter, type KeptDesk } from './kept.ts';
import type { Pace } from './pace-element.ts';
import { keep, kept } from '../deck/stored-element.ts';

/** Where the trainer was and what the clocks said: this window's, and whichever wrote last. */
export class Memory {
  readonly #key: string;
  /** Before anything is written: what an earlier window left. */
  readonly #others: KeptDesk | undefined;
  readonly #own: KeptDesk | undefined;

  constructor(deck: string) {
    this.#key = `quai-presenter-${deck}`;
    this.#own = parseKept(kept('session', this.#key), Date.now());
    this.#others = parseKept(kept('local', this.#key), Date.now());
  }

  /** What this window kept before it was loaded again. */
  own(): KeptDesk | undefined {
    return this.#own;
  }

  /** What the last window of this deck kept today; nothing while it had not left its first slide. */
  others(): KeptDesk | undefined {
    return this.#others;
  }

  /** Whether one may take the clock up without asking. */
  isRecent({ at }: KeptDesk): boolean {
    return Date.now() - at < moment;
  }

  paceOf(one: KeptDesk): Pace {
    return { watch: watchAfter(one, Date.now()), spent: one.spent, leftOut: one.leftOut };
  }

  keep(desk: Omit<KeptDesk, 'at'>): void {
    const value = { ...desk, at: Date.now() } satisfies KeptDesk;
    keep('session', this.#key, value);
    keep('local', this.#key, value);
  }
}
