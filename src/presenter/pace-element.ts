import { fillHoles } from '../deck/holes.ts';
import { keepPace, keptPace } from './pace-store-element.ts';
import { minutesLate, minutesToGo, spend, type PlannedSection, type Spent } from './pace.ts';
import {
  elapsed, isRunning, minutesAndSeconds, stopped, toggled, type Stopwatch,
} from '../deck/stopwatch.ts'; // prettier-ignore

interface SectionRow extends PlannedSection {
  number: string;
  button: HTMLButtonElement;
}

/** Time run against time planned; a reload of the window keeps it. */
export class PaceElement {
  readonly #element: HTMLElement;
  readonly #rows: SectionRow[];
  readonly #chapter: string;
  #watch: Stopwatch = stopped;
  #spent: Spent = {};
  #section: string | undefined;
  #seen = Date.now();

  constructor(element: HTMLElement, chapter: string) {
    this.#element = element;
    this.#chapter = chapter;
    this.#rows = [...element.querySelectorAll<HTMLButtonElement>('button[data-section]')].map(
      rowOf,
    );
  }

  start(): void {
    ({ watch: this.#watch, spent: this.#spent } = keptPace(this.#chapter));
    const press = () => this.#set(toggled(this.#watch, Date.now()));
    this.#part('.press').addEventListener('click', press);
    this.#part('.reset').addEventListener('click', () => {
      this.#set(stopped);
      this.#spent = {};
      this.#tick();
    });
    window.setInterval(() => this.#tick(), 1000);
    this.#tick();
  }

  /** The section whose time it is now; none on the title and at the end. */
  enter(section: string | undefined): void {
    this.#tick();
    this.#section = section;
    this.#show();
  }

  /** Minutes that the plan still has. */
  get toGo(): number {
    return minutesToGo(this.#rows, this.#section, this.#spent);
  }

  #tick(): void {
    const now = Date.now();
    if (isRunning(this.#watch)) this.#spent = spend(this.#spent, this.#section, now - this.#seen);
    this.#seen = now;
    keepPace(this.#chapter, { watch: this.#watch, spent: this.#spent });
    this.#show();
  }

  #set(watch: Stopwatch): void {
    this.#tick();
    this.#watch = watch;
    this.#tick();
  }

  #show(): void {
    const run = elapsed(this.#watch, Date.now());
    const { start = '', pause = '', resume = '' } = this.#element.dataset;
    this.#part('.elapsed').textContent = minutesAndSeconds(run);
    this.#part('.press').textContent = isRunning(this.#watch) ? pause : run > 0 ? resume : start;
    this.#part('.late').textContent = run > 0 ? this.#lateness(run) : '';
    this.#showPlan();
    for (const row of this.#rows) this.#showRow(row);
  }

  #lateness(run: number): string {
    const { late = '', ahead = '', onTime = '' } = this.#element.dataset;
    const minutes = minutesLate(this.#rows, this.#section, this.#spent, run);
    this.#part('.late').classList.toggle('is-late', minutes > 0);
    if (minutes === 0) return onTime;
    return fillHoles(minutes > 0 ? late : ahead, { n: Math.abs(minutes) });
  }

  #showPlan(): void {
    const plan = this.#part('.plan');
    const row = this.#rows.find(({ id }) => id === this.#section);
    const { section = '', none = '' } = plan.dataset;
    plan.textContent = row ? fillHoles(section, { number: row.number, n: row.minutes }) : none;
    this.#part('.left').textContent = row ? this.#leftOf(row) : '';
  }

  #leftOf({ id, minutes }: PlannedSection): string {
    const { left = '', over = '' } = this.#element.dataset;
    const rest = minutes * 60_000 - (this.#spent[id] ?? 0);
    return fillHoles(rest < 0 ? over : left, { time: minutesAndSeconds(Math.abs(rest)) });
  }

  #showRow({ id, minutes, button }: SectionRow): void {
    const spent = Math.round((this.#spent[id] ?? 0) / 60_000);
    const { planned = '' } = button.dataset;
    const text = fillHoles(this.#element.dataset['spent'] ?? '', { n: minutes, spent });
    const isCurrent = id === this.#section;
    if (isCurrent) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
    button.querySelector('.minutes')!.textContent = spent > 0 && !isCurrent ? text : planned;
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}

const rowOf = (button: HTMLButtonElement): SectionRow => ({
  id: button.dataset['section']!,
  number: button.dataset['number']!,
  minutes: Number(button.dataset['minutes']),
  button,
});
