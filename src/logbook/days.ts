/** Days, weeks and months as the reader's calendar has them: never multiples of 24 hours. */
export type Unit = 'day' | 'week' | 'month';

/** The first moment of the day, the week (from Monday) or the month of a moment; milliseconds. */
export function startOf(unit: Unit, at: number): number {
  const date = new Date(at);
  const day = unit === 'month' ? 1 : date.getDate() - (unit === 'week' ? sinceMonday(date) : 0);
  return new Date(date.getFullYear(), date.getMonth(), day).getTime();
}

/** The start of the period that follows one that starts at `start`; `count` of them on. */
export function following(unit: Unit, start: number, count = 1): number {
  const date = new Date(start);
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : 0;
  const months = unit === 'month' ? count : 0;
  return new Date(date.getFullYear(), date.getMonth() + months, date.getDate() + days).getTime();
}

const sinceMonday = (date: Date): number => (date.getDay() + 6) % 7;
