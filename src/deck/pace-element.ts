import { fillHoles } from './holes.ts';
import {
  minutesLate,
  minutesToGo,
  parseSpent,
  spend,
  type PlannedSection,
  type Spent,
} from './pace.ts';
import { isRecord } from './parse.ts';
import {
  elapsed,
  isRunning,
  minutesAndSeconds,
  parseStopwatch,
  stopped,
  toggled,
  type Stopwatch,
} from './stopwatch.ts';

interface SectionButton extends PlannedSection {
  number: string;
  button: HTMLButtonElement;
}

/** Time run against time planned; a reload of the window keeps it. */
export class PaceElement {
  readonly #element: HTMLElement;
  readonly #sections: SectionButton[];
  readonly #key: string;
  #watch: Stopwatch = stopped;
  #spent: Spent = {};
  #section: string | undefined;
  #seen = Date.now();

  constructor(element: HTMLElement, chapter: string) {
    this.#element = element;
    this.#key = `quai-presenter-${chapter}`;
    const buttons = [...element.querySelectorAll<HTMLButtonElement>('button[data-section]')];
    this.#sections = buttons.map((button) => ({
      id: button.dataset['section']!,
      number: button.dataset['number']!,
      minutes: Number(button.dataset['minutes']),
      button,
    }));
  }

  start(): void {
    this.#restore();
    this.#part('.press').addEventListener('click', () =>
      this.#set(toggled(this.#watch, Date.now())),
    );
    this.#part('.reset').addEventListener('click', () => {
      this.#spent = {};
      this.#set(stopped);
    });
    window.setInterval(() => this.tick(), 1000);
    this.tick();
  }

  /** The section whose time it is now; none on the title and at the end. */
  enter(section: string | undefined): void {
    this.tick();
    this.#section = section;
    this.#show();
  }

  /** Minutes that the plan still has. */
  get toGo(): number {
    return minutesToGo(this.#sections, this.#section, this.#spent);
  }

  tick(): void {
    const now = Date.now();
    if (isRunning(this.#watch)) this.#spent = spend(this.#spent, this.#section, now - this.#seen);
    this.#seen = now;
    this.#keep();
    this.#show();
  }

  #set(watch: Stopwatch): void {
    this.tick();
    this.#watch = watch;
    this.#keep();
    this.#show();
  }

  #show(): void {
    const run = elapsed(this.#watch, Date.now());
    const { start = '', pause = '', resume = '' } = this.#element.dataset;
    this.#part('.elapsed').textContent = minutesAndSeconds(run);
    this.#part('.press').textContent = isRunning(this.#watch) ? pause : run > 0 ? resume : start;
    this.#part('.late').textContent = run > 0 ? this.#lateness(run) : '';
    this.#showPlan();
    for (const section of this.#sections) this.#showSection(section);
  }

  #lateness(run: number): string {
    const { late = '', ahead = '', onTime = '' } = this.#element.dataset;
    const minutes = minutesLate(this.#sections, this.#section, this.#spent, run);
    this.#part('.late').classList.toggle('is-late', minutes > 0);
    if (minutes === 0) return onTime;
    return fillHoles(minutes > 0 ? late : ahead, { n: Math.abs(minutes) });
  }

  #showPlan(): void {
    const plan = this.#part('.plan');
    const section = this.#sections.find(({ id }) => id === this.#section);
    const { section: text = '', none = '' } = plan.dataset;
    plan.textContent = section
      ? fillHoles(text, { number: section.number, n: section.minutes })
      : none;
    this.#part('.left').textContent = section ? this.#leftOf(section) : '';
  }

  #leftOf({ id, minutes }: PlannedSection): string {
    const { left = '', over = '' } = this.#element.dataset;
    const rest = minutes * 60_000 - (this.#spent[id] ?? 0);
    return fillHoles(rest < 0 ? over : left, { time: minutesAndSeconds(Math.abs(rest)) });
  }

  #showSection({ id, minutes, button }: SectionButton): void {
    const isCurrent = id === this.#section;
    const spent = Math.round((this.#spent[id] ?? 0) / 60_000);
    if (isCurrent) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
    if (isCurrent || spent === 0) return;
    const text = fillHoles(this.#element.dataset['spent'] ?? '', { n: minutes, spent });
    button.querySelector('.minutes')!.textContent = text;
  }

  #keep(): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ watch: this.#watch, spent: this.#spent }));
    } catch {
      return;
    }
  }

  #restore(): void {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(this.#key) ?? '{}');
      if (!isRecord(stored)) return;
      this.#watch = parseStopwatch(stored['watch']);
      this.#spent = parseSpent(stored['spent']);
    } catch {
      return;
    }
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}
