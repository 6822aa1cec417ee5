import { sentence } from '../quiz/sentence.ts';
import { at, tell } from './parts-element.ts';
import type { BegunTest } from './test-keeping.ts';
import { counted, crossed, minutesLeft, secondsLeft, WARNING } from './timer.ts';

/** What a test's clock keeps. */
export type Spent = Pick<BegunTest, 'seconds' | 'added' | 'off'>;

const TICK = 1000;
/** Seconds between two times that what was spent is kept. */
const KEEP = 10;
/** Minutes that a press adds. */
const MORE = 5;

/**
 * Counts the time that a test is in view, by a clock that cannot be set; shows what is left where a
 * length was planned. Nothing here takes anything from the reader (WCAG 2.2.1).
 */
export class TestClock {
  readonly #view: HTMLElement;
  readonly #language: string;
  readonly #minutes: number | undefined;
  readonly #keep: (spent: Spent) => void;
  #spent: Spent = { seconds: 0, added: 0, off: false };
  #from: number | undefined;
  #kept = 0;
  /** What was left at the last tick: since then the reader was told nothing. */
  #told: number | undefined;

  constructor(
    view: HTMLElement,
    language: string,
    minutes: number | undefined,
    keep: (spent: Spent) => void,
  ) {
    this.#view = view;
    this.#language = language;
    this.#minutes = minutes;
    this.#keep = keep;
  }

  start(spent: Spent, signal: AbortSignal): void {
    this.take(spent);
    this.#told = this.#left;
    const ticking = setInterval(() => this.#tick(), TICK);
    signal.addEventListener('abort', () => clearInterval(ticking));
    this.#view.addEventListener('click', (event) => this.#pressed(event), { signal });
    const leave = () => this.#leave();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  }

  /** Goes on from what was kept, here or in another tab; what is further counts. */
  take({ seconds, added, off }: Spent): void {
    this.#spent = { seconds: Math.max(seconds, this.#spent.seconds), added, off };
    this.#kept = this.#spent.seconds;
    this.#from = performance.now();
    this.#show();
  }

  /** As it stands now. */
  spent(): Spent {
    this.#count();
    return { ...this.#spent };
  }

  #count(): void {
    const now = performance.now();
    if (this.#from !== undefined) this.#spent.seconds += counted(this.#from, now);
    this.#from = document.hidden ? undefined : now;
  }

  #tick(): void {
    if (document.hidden) return;
    this.#count();
    this.#show();
    if (this.#spent.seconds - this.#kept >= KEEP) this.#store();
    this.#warn();
  }

  #leave(): void {
    this.#store();
    this.#from = undefined;
  }

  #store(): void {
    this.#keep(this.spent());
    this.#kept = this.#spent.seconds;
  }

  get #runs(): boolean {
    return this.#minutes !== undefined && !this.#spent.off;
  }

  get #left(): number | undefined {
    return this.#minutes === undefined
      ? undefined
      : secondsLeft({ ...this.#spent, minutes: this.#minutes });
  }

  #warn(): void {
    const [before, after] = [this.#told, this.#left];
    this.#told = after;
    if (!this.#runs || before === undefined) return;
    const what = crossed(before, after!);
    if (what === 'over') this.#say('sayOver');
    else if (what === 'soon') this.#say('saySoon');
  }

  #pressed({ target }: Event): void {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'more') {
      this.#spent.added += MORE;
      this.#say('sayAdded');
    } else if (act === 'off') {
      this.#spent.off = true;
      this.#say('sayStopped');
      at(this.#view, 'place').focus({ preventScroll: true });
    } else return;
    this.#store();
    this.#show();
  }

  #show(): void {
    at(this.#view, 'clock').hidden = !this.#runs;
    if (!this.#runs) return;
    const left = this.#left!;
    const minutes = minutesLeft({ ...this.#spent, minutes: this.#minutes! });
    const words = left <= 0 ? 'sayLeftNone' : left < 60 ? 'sayLeftLast' : 'sayLeft';
    tell(
      at(this.#view, 'left'),
      sentence(this.#view.dataset[words], this.#language, { n: minutes }),
    );
    this.#view.classList.toggle('late', left <= WARNING);
  }

  /** The same words again, as of minutes added twice, are spoken again. */
  #say(words: string): void {
    const said = at(this.#view, 'clock-said');
    said.textContent = '';
    said.textContent = this.#view.dataset[words] ?? '';
  }
}
