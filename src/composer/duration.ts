import { fillHoles } from '../deck/holes.ts';

/** How a language writes a time: "{m} min" below an hour, "{h} h {m}" above, "{h} h" on the hour. */
export interface DurationWords {
  minutes: string;
  hours: string;
  both: string;
}

/** Minutes as people say them, such as "3 h 05". */
export function duration(minutes: number, words: DurationWords): string {
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  if (h === 0) return fillHoles(words.minutes, { m });
  return m === 0
    ? fillHoles(words.hours, { h })
    : fillHoles(words.both, { h, m: String(m).padStart(2, '0') });
}
