import { isRecord, isTime } from '../deck/parse.ts';

export interface PlannedSection {
  id: string;
  minutes: number;
}

/** Milliseconds spent in each section while the clock ran. */
export type Spent = Readonly<Record<string, number>>;

/** Adds time to a section; none outside any section (title, keep). */
export const spend = (spent: Spent, section: string | undefined, milliseconds: number): Spent =>
  section === undefined || milliseconds <= 0
    ? spent
    : { ...spent, [section]: (spent[section] ?? 0) + milliseconds };

/**
 * Minutes behind the plan (ahead when negative): the time run against what was planned for all
 * sections before this one and, in this one, for the time it has had, up to its minutes.
 */
export function minutesLate(
  sections: readonly PlannedSection[],
  current: string | undefined,
  spent: Spent,
  elapsed: number,
): number {
  const index = sections.findIndex(({ id }) => id === current);
  if (index < 0) return 0;
  const before = sections.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
  const here = Math.min(sections[index]!.minutes, (spent[current!] ?? 0) / 60_000);
  return Math.trunc(elapsed / 60_000 - before - here);
}

/** Minutes that are still planned: the rest of this section and all that follow. */
export function minutesToGo(
  sections: readonly PlannedSection[],
  current: string | undefined,
  spent: Spent,
): number {
  const index = Math.max(
    0,
    sections.findIndex(({ id }) => id === current),
  );
  return sections.slice(index).reduce((sum, { id, minutes }) => {
    const left = id === current ? minutes - (spent[id] ?? 0) / 60_000 : minutes;
    return sum + Math.max(0, left);
  }, 0);
}

/** Reads what was stored; what is no time of a section is dropped. */
export function parseSpent(value: unknown): Spent {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, time]) => isTime(time))) as Spent;
}
