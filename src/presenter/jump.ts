/** A slide in the list that one searches. */
export interface Entry {
  id: string;
  /** Its place, from 1. */
  number: number;
  title: string;
  /** Number and title of its section; empty outside any. */
  section: string;
}

/**
 * Slides that answer what was typed: digits are a slide's number, the exact one first; words are
 * looked for in titles and sections, without case and accents. Nothing typed is all of them.
 */
export function found(entries: readonly Entry[], typed: string): Entry[] {
  const query = folded(typed).trim();
  if (/^\d+$/.test(query)) return byNumber(entries, query);
  const words = query.split(/\s+/).filter(Boolean);
  const has = ({ title, section }: Entry) => {
    const text = folded(`${title} ${section}`);
    return words.every((word) => text.includes(word));
  };
  return entries.filter(has);
}

function byNumber(entries: readonly Entry[], digits: string): Entry[] {
  const wanted = Number(digits);
  const exact = entries.filter(({ number }) => number === wanted);
  const begun = entries.filter(
    ({ number }) => number !== wanted && String(number).startsWith(digits),
  );
  return [...exact, ...begun];
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
