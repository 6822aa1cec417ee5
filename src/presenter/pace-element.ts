import { Advice } from './advice-element.ts';
import { fillHoles } from '../i18n/holes.ts';
import {
  minutesDone, minutesLate, minutesToGo, spend, type LeftOut, type Spent,
} from './pace.ts'; // prettier-ignore
import type { PlanRow } from './plan-element.ts';
import {
  elapsed, isRunning, minutesAndSeconds, stopped, toggled, type Stopwatch,
} from '../deck/stopwatch.ts'; // prettier-ignore

/** What the clock keeps. */
export interface Pace {
  watch: Stopwatch;
  spent: Spent;
  leftOut: string[];
}

/** Time run against time planned. Whoever makes it keeps what it says. */
export class PaceElement {
  readonly #element: HTMLElement;
  readonly #plan: readonly PlanRow[];
  readonly #advice: Advice;
  readonly #onTick: () => void;
  #watch: Stopwatch = stopped;
  #spent: Spent = {};
  #leftOut: Set<string> = new Set();
  #section: string | undefined;
  #seen = Date.now();

  constructor(element: HTMLElement, plan: readonly PlanRow[], onTick: () => void) {
    this.#element = element;
    this.#plan = plan;
    this.#onTick = onTick;
    this.#advice = new Advice(this.#part('.advice'), plan);
  }

  start(): void {
    this.#part('.press').addEventListener('click', () => this.toggle());
    this.#part('.reset').addEventListener('click', () => {
      this.#spent = {};
      this.#set(stopped);
    });
    this.#element.addEventListener('click', ({ target }) => {
      const skip = (target as Element).closest('button')?.dataset['skip'];
      if (skip !== undefined) this.#leave(skip);
    });
    window.setInterval(() => this.#tick(), 1000);
    this.#show();
  }

  /** Goes on, or stands. */
  toggle(): void {
    this.#set(toggled(this.#watch, Date.now()));
  }

  get state(): Pace {
    return { watch: this.#watch, spent: this.#spent, leftOut: [...this.#leftOut] };
  }

  restore({ watch, spent, leftOut }: Pace): void {
    this.#watch = watch;
    this.#spent = spent;
    this.#leftOut = new Set(leftOut);
    this.#seen = Date.now();
    this.#show();
  }

  /** The section whose time it is now; none on the title and at the end. */
  enter(section: string | undefined): void {
    this.#count();
    this.#section = section;
    this.#show();
  }

  get leftOut(): LeftOut {
    return this.#leftOut;
  }

  /** Minutes that the plan still has. */
  get toGo(): number {
    return minutesToGo(this.#plan, this.#section, this.#spent, this.#leftOut);
  }

  /** How much of the plan is behind, from 0 to 1; undefined outside any section. */
  get share(): number | undefined {
    const done = minutesDone(this.#plan, this.#section, this.#spent);
    const total = this.#plan.reduce((sum, { minutes }) => sum + minutes, 0);
    return done === undefined || total === 0 ? undefined : done / total;
  }

  #count(): void {
    const now = Date.now();
    if (isRunning(this.#watch)) this.#spent = spend(this.#spent, this.#section, now - this.#seen);
    this.#seen = now;
  }

  #tick(): void {
    this.#count();
    this.#show();
    this.#onTick();
  }

  #set(watch: Stopwatch): void {
    this.#count();
    this.#watch = watch;
    this.#tick();
  }

  #leave(section: string): void {
    if (!this.#leftOut.delete(section)) this.#leftOut.add(section);
    this.#tick();
  }

  #show(): void {
    const run = elapsed(this.#watch, Date.now());
    const late = run > 0 ? minutesLate(this.#plan, this.#section, this.#spent, run) : 0;
    const { start = '', pause = '', resume = '' } = this.#element.dataset;
    this.#part('.elapsed').textContent = minutesAndSeconds(run);
    this.#part('.press').textContent = isRunning(this.#watch) ? pause : run > 0 ? resume : start;
    this.#part('.late').textContent = run > 0 ? this.#lateness(late) : '';
    this.#part('.late').classList.toggle('is-late', late > 0);
    this.#showPlan();
    for (const row of this.#plan) this.#showRow(row);
    const { state } = this;
    this.#advice.show({ ...state, section: this.#section, leftOut: this.#leftOut, late });
  }

  #lateness(minutes: number): string {
    const { late = '', ahead = '', onTime = '' } = this.#element.dataset;
    if (minutes === 0) return onTime;
    return fillHoles(minutes > 0 ? late : ahead, { n: Math.abs(minutes) });
  }

  #showPlan(): void {
    const plan = this.#part('.plan');
    const row = this.#plan.find(({ id }) => id === this.#section);
    const { section = '', none = '' } = plan.dataset;
    plan.textContent = row ? fillHoles(section, { number: row.number, n: row.minutes }) : none;
    this.#part('.left').textContent = row ? this.#leftOf(row) : '';
  }

  #leftOf({ id, minutes }: PlanRow): string {
    const { left = '', over = '' } = this.#element.dataset;
    const rest = minutes * 60_000 - (this.#spent[id] ?? 0);
    return fillHoles(rest < 0 ? over : left, { time: minutesAndSeconds(Math.abs(rest)) });
  }

  #showRow({ id, minutes }: PlanRow): void {
    const button = this.#element.querySelector<HTMLElement>(`nav button[data-section="${id}"]`);
    if (!button) return;
    const spent = Math.round((this.#spent[id] ?? 0) / 60_000);
    const isCurrent = id === this.#section;
    const isOut = this.#leftOut.has(id);
    if (isCurrent) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
    button.classList.toggle('is-out', isOut);
    const { planned = '' } = button.dataset;
    const text = fillHoles(this.#element.dataset['spent'] ?? '', { n: minutes, spent });
    const out = this.#part('nav').dataset['out'] ?? '';
    const shown = isOut && !isCurrent ? out : spent > 0 && !isCurrent ? text : planned;
    button.querySelector('.minutes')!.textContent = shown;
  }

  #part(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}
