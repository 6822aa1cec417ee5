import { comparable } from './typed-text.ts';
import type { Gap, Gaps, Mark } from './types.ts';
import { blank, invalid, isEmptyText, isNothing, isRecord, share } from './verdict.ts';

type Filling = 'right' | 'wrong' | 'blank' | 'invalid';

/** A text with gaps: each one right is worth the same. */
export function oracleGaps({ gaps }: Gaps, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (!isRecord(response)) return invalid;
  const fillings = Object.entries(response).map(([id, text]): Filling => {
    const gap = gaps.find((candidate) => candidate.id === id);
    return gap === undefined ? 'invalid' : filling(gap, text);
  });
  if (fillings.includes('invalid')) return invalid;
  if (fillings.every((entry) => entry === 'blank')) return blank;
  return share(fillings.filter((entry) => entry === 'right').length, gaps.length);
}

function filling(gap: Gap, text: unknown): Filling {
  if (text === null) return 'blank';
  if (typeof text !== 'string') return 'invalid';
  if (isEmptyText(text)) return 'blank';
  const known = gap.choices?.map(({ id }) => id) ?? [text];
  if (!known.includes(text)) return 'invalid';
  // The ids of choices are lower-case ASCII words, so that only typed texts are folded.
  const form = (entry: string) => (gap.choices ? entry : comparable(entry, gap.fold));
  const accepted = gap.answers.flatMap(({ fr, en }) => [form(fr), form(en)]);
  return accepted.includes(form(text)) ? 'right' : 'wrong';
}
