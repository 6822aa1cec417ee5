import { comparable } from './typed-text.ts';
import type { Mark, Short } from './types.ts';
import { allOrNothing, blank, invalid, isEmptyText, isNothing } from './verdict.ts';

/** A short text. Answers stand before misses, so that any answer that matches decides. */
export function oracleShort({ answers, fold }: Short, response: unknown): Mark {
  if (isNothing(response)) return blank;
  if (typeof response !== 'string') return invalid;
  if (isEmptyText(response)) return blank;
  const typed = comparable(response, fold);
  const patterns = answers.flatMap(({ match }) => [match.fr, match.en]);
  return allOrNothing(patterns.some((pattern) => covers(comparable(pattern, fold), typed)));
}

/** One sign of a pattern: itself, or any signs. */
type Step = { sign: string } | 'any';

/** `\*` is a star, `*` any signs; another backslash is a backslash. */
function steps(pattern: string): Step[] {
  if (pattern === '') return [];
  if (pattern.startsWith('\\*')) return [{ sign: '*' }, ...steps(pattern.slice(2))];
  const [first = ''] = pattern;
  return [first === '*' ? 'any' : { sign: first }, ...steps(pattern.slice(first.length))];
}

/**
 * Whether a pattern covers a whole text, by a table: `reached[n]` says that the steps so far
 * can have used up exactly the first n signs.
 */
function covers(pattern: string, text: string): boolean {
  const signs = [...text];
  let reached = [true, ...signs.map(() => false)];
  for (const step of steps(pattern)) {
    reached =
      step === 'any'
        ? reached.map((_, end) => reached.slice(0, end + 1).includes(true))
        : reached.map((_, end) => end > 0 && signs[end - 1] === step.sign && reached[end - 1]!);
  }
  return reached.at(-1)!;
}
