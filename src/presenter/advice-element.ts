import { fillHoles } from '../i18n/holes.ts';
import { skipAdvice, type LeftOut, type Spent } from './pace.ts';
import type { PlanRow } from './plan-element.ts';

/** What the clock says of the plan. */
export interface Standing {
  section: string | undefined;
  spent: Spent;
  leftOut: LeftOut;
  /** Minutes behind; none before the clock runs. */
  late: number;
}

/** When late, the sections that make it up: each a button that leaves it out, or takes it back. */
export class Advice {
  readonly #element: HTMLElement;
  readonly #plan: readonly PlanRow[];
  #shown = '';

  constructor(element: HTMLElement, plan: readonly PlanRow[]) {
    this.#element = element;
    this.#plan = plan;
  }

  show({ section, spent, leftOut, late }: Standing): void {
    const advised = late > 0 ? skipAdvice(this.#plan, section, spent, leftOut, late) : [];
    const out = this.#plan.filter(({ id }) => leftOut.has(id));
    this.#element.hidden = late <= 0 && out.length === 0;
    const sentence = this.#element.querySelector('p')!;
    const text = this.#sentence(late, advised, out);
    if (sentence.textContent !== text) sentence.textContent = text;
    this.#showButtons([...out, ...advised], leftOut);
  }

  #sentence(late: number, advised: readonly PlanRow[], out: readonly PlanRow[]): string {
    const { may = '', enough = '', nothing = '' } = this.#element.querySelector('p')!.dataset;
    if (advised.length > 0) return fillHoles(may, { n: late });
    return out.length > 0 ? enough : nothing;
  }

  /** Buttons are made again only when they are others, so that the focus stays. */
  #showButtons(rows: readonly PlanRow[], leftOut: LeftOut): void {
    const place = this.#element.querySelector<HTMLElement>('.acts')!;
    const ids = rows.map(({ id }) => id).join(' ');
    if (ids !== this.#shown) {
      const focused = (document.activeElement as HTMLElement | null)?.dataset['skip'];
      place.replaceChildren(...rows.map((row) => this.#button(place, row)));
      if (focused) place.querySelector<HTMLElement>(`button[data-skip="${focused}"]`)?.focus();
    }
    this.#shown = ids;
    for (const button of place.querySelectorAll<HTMLElement>('button'))
      button.setAttribute('aria-pressed', String(leftOut.has(button.dataset['skip']!)));
  }

  #button(place: HTMLElement, { id, number, title, minutes }: PlanRow): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet';
    button.dataset['skip'] = id;
    button.textContent = fillHoles(place.dataset['skip'] ?? '', { number, title, n: minutes });
    return button;
  }
}
