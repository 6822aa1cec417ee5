import { fillHoles } from '../i18n/holes.ts';
import type { PlannedSection } from './pace.ts';

/** A section of the plan, as the page shows it. */
export interface PlanRow extends PlannedSection {
  /** As painted, such as "2.4". */
  number: string;
  title: string;
}

const rowButtons = (pace: ParentNode): HTMLButtonElement[] => [
  ...pace.querySelectorAll<HTMLButtonElement>('nav button[data-section]'),
];

/** The plan that stands in the page. */
export const readPlan = (pace: ParentNode): PlanRow[] =>
  rowButtons(pace).map((button) => ({
    id: button.dataset['section']!,
    number: button.dataset['number'] ?? '',
    title: button.querySelector('.called b')?.textContent.trim() ?? '',
    minutes: Number(button.dataset['minutes']),
    skippable: button.dataset['skippable'] !== undefined,
  }));

/** Puts another plan into the page, where it is known only when the page runs. */
export function writePlan(pace: ParentNode, rows: readonly PlanRow[]): void {
  const { content } = pace.querySelector<HTMLTemplateElement>('template.plan-row')!;
  const nav = pace.querySelector<HTMLElement>('nav')!;
  const planned = nav.dataset['planned'] ?? '';
  const made = rows.map((row) => rowOf(content, row, fillHoles(planned, { n: row.minutes })));
  nav.querySelector('ol')!.replaceChildren(...made);
}

function rowOf(content: DocumentFragment, row: PlanRow, planned: string): Node {
  const copy = content.cloneNode(true) as DocumentFragment;
  const button = copy.querySelector<HTMLButtonElement>('button')!;
  Object.assign(button.dataset, {
    section: row.id,
    number: row.number,
    minutes: String(row.minutes),
    planned,
    ...(row.skippable && { skippable: '' }),
  });
  button.querySelector('.no')!.textContent = row.number;
  button.querySelector('.called b')!.textContent = row.title;
  button.querySelector('.minutes')!.textContent = planned;
  button.querySelector<HTMLElement>('small')!.hidden = !row.skippable;
  return copy;
}
