import { isRecord, isTime } from '../deck/parse.ts';

export interface PlannedSection {
  id: string;
  minutes: number;
  /** It may be left out when time runs short. */
  skippable?: boolean;
}

/** Milliseconds spent in each section while the clock ran. */
export type Spent = Readonly<Record<string, number>>;

/** Sections that the trainer leaves out today. */
export type LeftOut = ReadonlySet<string>;

const none: LeftOut = new Set();

/** Adds time to a section; none outside any section (title, keep). */
export const spend = (spent: Spent, section: string | undefined, milliseconds: number): Spent =>
  section === undefined || milliseconds <= 0
    ? spent
    : { ...spent, [section]: (spent[section] ?? 0) + milliseconds };

/**
 * Planned minutes that are behind: those of all sections before this one and, in this one, the time
 * that it has had, up to its minutes. Undefined outside any section.
 */
export function minutesDone(
  sections: readonly PlannedSection[],
  current: string | undefined,
  spent: Spent,
): number | undefined {
  const index = sections.findIndex(({ id }) => id === current);
  if (index < 0) return undefined;
  const here = Math.min(sections[index]!.minutes, (spent[current!] ?? 0) / 60_000);
  return sum(sections.slice(0, index)) + here;
}

/** Minutes behind the plan (ahead when negative): the time run against what it had to reach here. */
export function minutesLate(
  sections: readonly PlannedSection[],
  current: string | undefined,
  spent: Spent,
  elapsed: number,
): number {
  const done = minutesDone(sections, current, spent);
  return done === undefined ? 0 : Math.trunc(elapsed / 60_000 - done);
}

/** Minutes that are still planned: the rest of this section and all that follow and are not left out. */
export function minutesToGo(
  sections: readonly PlannedSection[],
  current: string | undefined,
  spent: Spent,
  leftOut: LeftOut = none,
): number {
  const index = Math.max(
    0,
    sections.findIndex(({ id }) => id === current),
  );
  const ahead = sections.slice(index).filter(({ id }) => id === current || !leftOut.has(id));
  return ahead.reduce((total, { id, minutes }) => {
    const left = id === current ? minutes - (spent[id] ?? 0) / 60_000 : minutes;
    return total + Math.max(0, left);
  }, 0);
}

/**
 * What may be left out to make a delay up: the next sections that may be skipped and have not been
 * shown, until their minutes cover it; all of them when even those do not. What is left out already
 * counts first.
 */
export function skipAdvice<Section extends PlannedSection>(
  sections: readonly Section[],
  current: string | undefined,
  spent: Spent,
  leftOut: LeftOut,
  late: number,
): Section[] {
  const ahead = sections.slice(sections.findIndex(({ id }) => id === current) + 1);
  let missing = late - sum(ahead.filter(({ id }) => leftOut.has(id)));
  const advice: Section[] = [];
  for (const section of ahead) {
    if (missing <= 0) break;
    if (!section.skippable || leftOut.has(section.id) || (spent[section.id] ?? 0) > 0) continue;
    advice.push(section);
    missing -= section.minutes;
  }
  return advice;
}

/** Reads what was stored; what is no time of a section is dropped. */
export function parseSpent(value: unknown): Spent {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, time]) => isTime(time))) as Spent;
}

const sum = (sections: readonly PlannedSection[]): number =>
  sections.reduce((total, { minutes }) => total + minutes, 0);
