import type { Stretch } from './fold.ts';

/** Words of an excerpt. */
const LENGTH = 26;

/**
 * The stretch of a text that holds most of what was found. `found` has the places of words, as
 * Pagefind counts them: between spaces. `skip` words at its head are the title, which stands above.
 * Pagefind's own excerpt is HTML, and begins with the title; this is text, and is only ever text.
 */
export function excerptOf(text: string, found: readonly number[], skip: number): Stretch[] {
  const words = text.split(/[^\S\uFEFF]+/);
  const places = found.filter((place) => place >= skip && place < words.length);
  const from = Math.max(skip, bestStart(places, words, skip));
  const until = Math.min(words.length, from + LENGTH);
  const marked = new Set(places);
  const stretches: Stretch[] = from > skip ? [{ text: '… ', marked: false }] : [];
  for (let place = from; place < until; place += 1) {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words[place] ?? '') ?? [];
    add(stretches, before, false);
    add(stretches, core, marked.has(place));
    add(stretches, after + (place + 1 < until ? ' ' : ''), false);
  }
  if (until < words.length) add(stretches, ' …', false);
  return stretches;
}

/** Begins with a sentence where one begins shortly before what was found. */
function bestStart(places: readonly number[], words: readonly string[], skip: number): number {
  const inside = (from: number) =>
    places.filter((place) => place >= from && place < from + LENGTH - 6).length;
  const first = places.reduce<number | undefined>(
    (best, place) => (best === undefined || inside(place) > inside(best) ? place : best),
    undefined,
  );
  if (first === undefined) return skip;
  for (let from = first; from > Math.max(skip, first - 10); from -= 1) {
    if (/[.!?:]$/.test(words[from - 1] ?? '')) return from;
  }
  return first - 4 <= skip ? skip : first - 3;
}

function add(found: Stretch[], text: string, marked: boolean): void {
  const last = found.at(-1);
  if (text === '') return;
  if (last?.marked === marked) last.text += text;
  else found.push({ text, marked });
}
